import { EditorSelection, type StateCommand } from '@codemirror/state'

/** Puts `mark` round the selection or the word at the cursor, or takes it away again. */
export function toggleMark(mark: string): StateCommand {
  return ({ state, dispatch }) => {
    const size = mark.length
    const spec = state.changeByRange((range) => {
      const word = range.empty ? state.wordAt(range.head) : null
      const span = trimmed(state.doc.toString(), word ?? range)
      const before = state.sliceDoc(span.from - size, span.from)
      const after = state.sliceDoc(span.to, span.to + size)
      if (before === mark && after === mark && isWholeMark(state.sliceDoc(0, span.from), mark)) {
        return {
          changes: [
            { from: span.from - size, to: span.from },
            { from: span.to, to: span.to + size },
          ],
          range: word
            ? EditorSelection.cursor(range.head - size)
            : EditorSelection.range(span.from - size, span.to - size),
        }
      }
      return {
        changes: [
          { from: span.from, insert: mark },
          { from: span.to, insert: mark },
        ],
        range: range.empty
          ? EditorSelection.cursor(range.head + size)
          : EditorSelection.range(span.from + size, span.to + size),
      }
    })
    dispatch(state.update(spec, { userEvent: 'input', scrollIntoView: true }))
    return true
  }
}

/** Marks must touch the words: spaces at the ends stay outside. */
function trimmed(text: string, span: { from: number; to: number }): { from: number; to: number } {
  const words = text.slice(span.from, span.to)
  if (words.trim() === '') return { from: span.from, to: span.to }
  return {
    from: span.from + (words.length - words.trimStart().length),
    to: span.to - (words.length - words.trimEnd().length),
  }
}

/** A single star is italic only where it is not half of a bold pair: one or three in a row, not two. */
function isWholeMark(before: string, mark: string): boolean {
  if (mark !== '*') return true
  const run = /\*+$/.exec(before)?.[0].length ?? 0
  return run % 2 === 1
}
