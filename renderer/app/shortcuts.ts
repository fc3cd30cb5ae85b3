/** One key or chord and what it does; `keys` as Kbd shows them. */
export interface Shortcut {
  readonly keys: string
  readonly does: string
}

export interface ShortcutGroup {
  readonly title: string
  readonly shortcuts: readonly Shortcut[]
}

/** Second key after `g`, and the path it goes to. */
export const GO_TO: Readonly<Record<string, { readonly path: string; readonly does: string }>> = {
  t: { path: '/today', does: 'Today' },
  j: { path: '/journal', does: 'Journal' },
  l: { path: '/look-back', does: 'Look back' },
  c: { path: '/what-changed', does: 'What changed' },
  i: { path: '/issues', does: 'Issues' },
  w: { path: '/growth', does: 'Growth' },
  s: { path: '/summary', does: 'Growth summary' },
  h: { path: '/support', does: 'Support and safety' },
  ',': { path: '/settings', does: 'Settings' },
}

export function shortcutGroups(hideKey: string): readonly ShortcutGroup[] {
  return [
    {
      title: 'Anywhere',
      shortcuts: [
        { keys: hideKey, does: 'Hide now' },
        { keys: 'Mod+L', does: 'Lock now' },
        { keys: 'Mod+K', does: 'Go to or do anything' },
        { keys: 'Mod+N', does: 'New entry' },
        { keys: 'Mod+F', does: 'Search everything' },
        { keys: 'Mod+,', does: 'Settings' },
        { keys: 'Mod+Z', does: 'Take back the last change, outside text' },
        { keys: 'F6', does: 'To the message at the lower right' },
        { keys: '?', does: 'This sheet' },
      ],
    },
    {
      title: 'Go to, outside text',
      shortcuts: Object.entries(GO_TO).map(([key, { does }]) => ({ keys: `G ${key.toUpperCase()}`, does })),
    },
    {
      title: 'While writing',
      shortcuts: [
        { keys: 'Mod+B', does: 'Bold' },
        { keys: 'Mod+I', does: 'Italic' },
        { keys: 'Mod+Z', does: 'Undo' },
        { keys: 'Mod+S', does: 'Save now' },
        { keys: 'Mod+Enter', does: 'Done with this entry' },
      ],
    },
    {
      title: 'In lists and sets of choices',
      shortcuts: [
        { keys: '↑ ↓', does: 'Move through it' },
        { keys: 'Enter', does: 'Open or choose' },
        { keys: 'Esc', does: 'Close or leave' },
      ],
    },
    {
      title: 'In the list of entries',
      shortcuts: [
        { keys: 'Space', does: 'Choose this one too' },
        { keys: 'Shift+↓', does: 'Choose on from here' },
        { keys: 'Mod+A', does: 'Choose all that are shown' },
        { keys: 'T', does: 'Tags of the chosen' },
        { keys: 'S', does: 'Star' },
        { keys: 'Delete', does: 'Move to the trash' },
        { keys: 'N', does: 'New entry' },
        { keys: 'Esc', does: 'Choose none' },
      ],
    },
  ]
}
