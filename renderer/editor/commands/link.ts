import { EditorSelection, type StateCommand } from '@codemirror/state'

/**
 * Makes a link of the selection. Without one it does nothing, so that the same key
 * can mean something else to the rest of the program.
 */
export const makeLink: StateCommand = ({ state, dispatch }) => {
  if (state.selection.main.empty) return false
  const spec = state.changeByRange((range) => {
    const words = state.sliceDoc(range.from, range.to)
    const isAddress = /^(https?:|mailto:)\S+$/.test(words)
    const insert = isAddress ? `[](${words})` : `[${words}]()`
    const cursor = isAddress ? range.from + 1 : range.from + insert.length - 1
    return { changes: { from: range.from, to: range.to, insert }, range: EditorSelection.cursor(cursor) }
  })
  dispatch(state.update(spec, { userEvent: 'input', scrollIntoView: true }))
  return true
}
