import {
  defaultKeymap,
  history,
  historyKeymap,
  indentLess,
  indentMore,
  redo,
  undo,
} from '@codemirror/commands'
import { closeSearchPanel } from '@codemirror/search'
import { type Extension, Prec } from '@codemirror/state'
import { type Command, EditorView, keymap } from '@codemirror/view'
import { continueList, deleteMark, dropSecondMark } from './commands/continue-list.ts'
import { toggleLines } from './commands/line-marks.ts'
import { makeLink } from './commands/link.ts'
import { toggleMark } from './commands/toggle-mark.ts'
import type { EditorCommand } from './editor-interface.ts'
import { EDITOR_KEYS } from './editor-keys.ts'
import { find, selectMatch } from './find-match.ts'

/** What a menu or a key may do. Tab is not among them: it always leaves the editor. */
export const COMMANDS: Readonly<Record<EditorCommand, Command>> = {
  bold: toggleMark('**'),
  italic: toggleMark('*'),
  strike: toggleMark('~~'),
  link: makeLink,
  heading: toggleLines('heading'),
  bullets: toggleLines('bullets'),
  numbers: toggleLines('numbers'),
  tasks: toggleLines('tasks'),
  quote: toggleLines('quote'),
  undo,
  redo,
  find,
}

/** Ours to leave alone: the program's own keys, and ones that do nothing for prose. */
const NOT_OURS = new Set([
  'Mod-Enter',
  'Mod-/',
  'Alt-A',
  'Shift-Alt-ArrowUp',
  'Shift-Alt-ArrowDown',
  'Mod-Alt-\\',
  'Shift-Mod-k',
  'Ctrl-k',
  'Ctrl-o',
  'Ctrl-m',
  'Escape',
])

const next: Command = (view) => selectMatch(view, 'next')
const previous: Command = (view) => selectMatch(view, 'previous')

export function keys(): Extension {
  const own = EDITOR_KEYS.map(({ key, command }) => ({ key, run: COMMANDS[command] }))
  return [
    history(),
    Prec.high(
      keymap.of([
        ...own,
        { key: 'Enter', run: continueList },
        { key: 'Space', run: dropSecondMark },
        { key: 'Backspace', run: deleteMark },
        { key: 'Mod-g', run: next, shift: previous },
        { key: 'F3', run: next, shift: previous },
        { key: 'Escape', run: closeSearchPanel },
        { key: 'Mod-]', run: indentMore },
        { key: 'Mod-[', run: indentLess },
      ]),
    ),
    keymap.of([...historyKeymap, ...defaultKeymap.filter((binding) => !NOT_OURS.has(binding.key ?? ''))]),
    EditorView.clickAddsSelectionRange.of(() => false),
  ]
}
