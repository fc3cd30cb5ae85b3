import { EditorState, type StateCommand, type Transaction } from '@codemirror/state'
import { continueList } from './commands/continue-list.ts'
import { toggleLines } from './commands/line-marks.ts'
import { makeLink } from './commands/link.ts'
import { toggleMark } from './commands/toggle-mark.ts'
import type { EditorCommand } from './editor-interface.ts'

/** The live editor's own commands, run on the text of a plain box. */
const STATE_COMMANDS: Partial<Readonly<Record<EditorCommand, StateCommand>>> = {
  bold: toggleMark('**'),
  italic: toggleMark('*'),
  strike: toggleMark('~~'),
  link: makeLink,
  heading: toggleLines('heading'),
  bullets: toggleLines('bullets'),
  numbers: toggleLines('numbers'),
  tasks: toggleLines('tasks'),
  quote: toggleLines('quote'),
}

/** True where the command did something. */
export function runInBox(area: HTMLTextAreaElement, command: EditorCommand): boolean {
  const run = STATE_COMMANDS[command]
  return run !== undefined && applyTo(area, run)
}

export function enterInBox(area: HTMLTextAreaElement): boolean {
  return applyTo(area, continueList)
}

/** Typed in as by hand, so that the box's own undo takes it back. */
export function typeInto(area: HTMLTextAreaElement, words: string): void {
  area.focus()
  // The one way to write into a text box that its undo knows of; no event-based one exists.
  if (!area.ownerDocument.execCommand('insertText', false, words)) {
    area.setRangeText(words, area.selectionStart, area.selectionEnd, 'end')
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

function applyTo(area: HTMLTextAreaElement, command: StateCommand): boolean {
  const state = EditorState.create({
    doc: area.value,
    selection: { anchor: area.selectionStart, head: area.selectionEnd },
  })
  let made: Transaction | null = null
  const did = command({ state, dispatch: (transaction) => (made = transaction) })
  if (!did || made === null) return false
  write(area, made)
  return true
}

function write(area: HTMLTextAreaElement, { changes, newDoc, newSelection }: Transaction): void {
  let from = Number.POSITIVE_INFINITY
  let to = 0
  let grown = 0
  changes.iterChanges((fromA, toA, _fromB, toB) => {
    from = Math.min(from, fromA)
    to = toA
    grown = toB - toA
  })
  if (!Number.isFinite(from)) return
  area.setSelectionRange(from, to)
  typeInto(area, newDoc.sliceString(from, to + grown))
  area.setSelectionRange(newSelection.main.from, newSelection.main.to)
}
