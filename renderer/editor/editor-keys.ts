import type { EditorCommand } from './editor-interface.ts'

/**
 * The editor's keys, as a sheet of shortcuts may list them. `Mod` is Ctrl, or Cmd on a Mac.
 * Tab is not among them: it always leaves the editor. Mod-k acts only on selected words.
 */
export const EDITOR_KEYS: readonly { readonly key: string; readonly command: EditorCommand }[] = [
  { key: 'Mod-b', command: 'bold' },
  { key: 'Mod-i', command: 'italic' },
  { key: 'Mod-Shift-x', command: 'strike' },
  { key: 'Mod-k', command: 'link' },
  { key: 'Mod-Alt-2', command: 'heading' },
  { key: 'Mod-Shift-6', command: 'tasks' },
  { key: 'Mod-Shift-7', command: 'numbers' },
  { key: 'Mod-Shift-8', command: 'bullets' },
  { key: 'Mod-Shift-9', command: 'quote' },
  { key: 'Mod-f', command: 'find' },
]
