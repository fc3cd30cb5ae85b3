import { EditorSelection, type StateCommand } from '@codemirror/state'

/** Indent or quote signs, then a list mark, then perhaps a task box. */
const ITEM = /^((?:\s|> ?)*)([-*+]|(\d{1,9})([.)])) (\[[ xX]\] )?/
const QUOTE = /^((?:\s*> ?)+)/

/** Enter inside a list or quote begins the next item; on an empty item it ends the list. */
export const continueList: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection
  if (!main.empty || state.selection.ranges.length > 1) return false
  const line = state.doc.lineAt(main.head)
  const mark = markOf(line.text)
  if (!mark || main.head < line.from + mark.length) return false
  if (line.text.slice(mark.length).trim() === '') {
    dispatch(state.update({ changes: { from: line.from, to: line.to }, userEvent: 'delete' }))
    return true
  }
  const insert = `\n${mark.next}`
  dispatch(
    state.update({
      changes: { from: main.head, insert },
      selection: EditorSelection.cursor(main.head + insert.length),
      userEvent: 'input',
      scrollIntoView: true,
    }),
  )
  return true
}

/** A space after a mark typed behind the one that stands there already: one is enough. */
export const dropSecondMark: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection
  if (!main.empty || state.selection.ranges.length > 1) return false
  const line = state.doc.lineAt(main.head)
  const [whole = '', , mark] = ITEM.exec(line.text) ?? []
  if (mark === undefined || main.head !== line.to || line.text !== `${whole}${mark}`) return false
  dispatch(state.update({ changes: { from: line.from + whole.length, to: line.to }, userEvent: 'delete' }))
  return true
}

/** Backspace right behind a mark takes the whole mark. */
export const deleteMark: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection
  if (!main.empty || state.selection.ranges.length > 1) return false
  const line = state.doc.lineAt(main.head)
  const mark = markOf(line.text)
  if (!mark || main.head !== line.from + mark.length || mark.length === 0) return false
  dispatch(state.update({ changes: { from: line.from, to: main.head }, userEvent: 'delete.backward' }))
  return true
}

/** What a line begins with and what the next one would begin with. */
export function markOf(text: string): { readonly length: number; readonly next: string } | null {
  const item = ITEM.exec(text)
  if (item) {
    const [whole, indent = '', bullet = '', number, sign = '', task] = item
    const mark = number === undefined ? bullet : `${Number(number) + 1}${sign}`
    return { length: whole.length, next: `${indent}${mark} ${task ? '[ ] ' : ''}` }
  }
  const quote = QUOTE.exec(text)
  return quote ? { length: quote[0].length, next: quote[0].endsWith(' ') ? quote[0] : `${quote[0]} ` } : null
}
