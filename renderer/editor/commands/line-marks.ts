import type { ChangeSpec, EditorState, Line, StateCommand } from '@codemirror/state'

export type LineMark = 'bullets' | 'numbers' | 'tasks' | 'quote' | 'heading'

/** Everything of a line's own beginning: indent, quote, list mark, task box, heading. */
const LIST = /^(\s*)(?:[-*+]|\d{1,9}[.)]) (?:\[[ xX]\] )?/
const OWN: Readonly<Record<LineMark, RegExp>> = {
  bullets: /^\s*[-*+] (?!\[[ xX]\] )/,
  numbers: /^\s*\d{1,9}[.)] /,
  tasks: /^\s*[-*+] \[[ xX]\] /,
  quote: /^> ?/,
  heading: /^#{1,6} /,
}

/** Turns the chosen lines into that kind, or back into plain ones where all are of it already. */
export function toggleLines(mark: LineMark): StateCommand {
  return ({ state, dispatch }) => {
    const lines = chosenLines(state)
    const written = lines.filter((line) => line.text.trim() !== '')
    const targets = written.length > 0 ? written : lines
    const isOn = targets.every((line) => OWN[mark].test(line.text))
    const changes = targets.map((line, at) => (isOn ? takeAway(line, mark) : putBefore(line, mark, at + 1)))
    dispatch(state.update({ changes, userEvent: 'input', scrollIntoView: true }))
    return true
  }
}

function chosenLines(state: EditorState): readonly Line[] {
  const numbers = new Set<number>()
  for (const range of state.selection.ranges) {
    const last = state.doc.lineAt(range.to).number
    for (let at = state.doc.lineAt(range.from).number; at <= last; at += 1) numbers.add(at)
  }
  return [...numbers].map((number) => state.doc.line(number))
}

function takeAway(line: Line, mark: LineMark): ChangeSpec {
  const own = OWN[mark].exec(line.text)?.[0] ?? ''
  const indent = mark === 'quote' || mark === 'heading' ? '' : (/^\s*/.exec(own)?.[0] ?? '')
  return { from: line.from + indent.length, to: line.from + own.length }
}

function putBefore(line: Line, mark: LineMark, number: number): ChangeSpec {
  if (mark === 'quote') return { from: line.from, insert: '> ' }
  if (mark === 'heading') return { from: line.from, insert: '## ' }
  const list = LIST.exec(line.text)
  const indent = list?.[1] ?? /^\s*/.exec(line.text)?.[0] ?? ''
  const sign = mark === 'bullets' ? '- ' : mark === 'tasks' ? '- [ ] ' : `${number}. `
  return {
    from: line.from + indent.length,
    to: line.from + (list?.[0].length ?? indent.length),
    insert: sign,
  }
}
