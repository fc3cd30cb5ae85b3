import { EditorState, type StateCommand } from '@codemirror/state'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { continueList, deleteMark, dropSecondMark } from '../../../renderer/editor/commands/continue-list.ts'
import { toggleLines } from '../../../renderer/editor/commands/line-marks.ts'
import { makeLink } from '../../../renderer/editor/commands/link.ts'
import { toggleMark } from '../../../renderer/editor/commands/toggle-mark.ts'

/** Runs a command on a text whose selection stands between | and |, or at one |; null where it did nothing. */
function run(command: StateCommand, marked: string): string | null {
  const anchor = marked.indexOf('|')
  const doc = marked.replaceAll('|', '')
  const head = marked.lastIndexOf('|') === anchor ? anchor : marked.lastIndexOf('|') - 1
  const state = EditorState.create({ doc, selection: { anchor, head } })
  let after: EditorState | null = null
  const did = command({ state, dispatch: (transaction) => (after = transaction.state) })
  return did && after ? show(after) : null
}

function show(state: EditorState): string {
  const text = state.doc.toString()
  const { from, to } = state.selection.main
  if (from === to) return `${text.slice(0, from)}|${text.slice(from)}`
  return `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`
}

describe('a space behind a mark typed where one stands already', () => {
  it.each([
    ['- milk\n- -|', '- milk\n- |'],
    ['2. 2.|', '2. |'],
    ['- [ ] -|', '- [ ] |'],
    ['> * *|', '> * |'],
  ])('%j becomes %j', (before, after) => {
    expect(run(dropSecondMark, before)).toBe(after)
  })
  it.each(['-|', '- a -|', '2. 3.|', '- -| milk', '- 5)|', '> >|'])('is a space in %j', (text) => {
    expect(run(dropSecondMark, text)).toBeNull()
  })
})

describe('bold', () => {
  const bold = toggleMark('**')
  it.each([
    ['say |it| loud', 'say **|it|** loud'],
    ['say **|it|** loud', 'say |it| loud'],
    ['say| it |loud', 'say **|it|** loud'],
    ['say i|t', 'say **i|t**'],
    ['say **i|t**', 'say i|t'],
    ['say |', 'say **|**'],
  ])('%j becomes %j', (before, after) => {
    expect(run(bold, before)).toBe(after)
  })

  it('twice gives the text back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{1,20}$/), fc.nat(20), fc.nat(20), (text, one, other) => {
        const [from, to] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)]
        fc.pre(text.slice(from, to).trim() !== '')
        const marked = `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`
        const once = run(bold, marked) ?? ''
        expect((run(bold, once) ?? '').replaceAll('|', '')).toBe(text)
      }),
    )
  })
})

describe('italic', () => {
  const italic = toggleMark('*')
  it('inside bold is added, not taken from the bold', () => {
    expect(run(italic, '**|it|**')).toBe('***|it|***')
  })
  it('inside bold italic is taken away', () => {
    expect(run(italic, '***|it|***')).toBe('**|it|**')
  })
})

describe('a link', () => {
  it('wraps chosen words and waits for the address', () => {
    expect(run(makeLink, 'see |the form| here')).toBe('see [the form](|) here')
  })
  it('round an address waits for the words', () => {
    expect(run(makeLink, '|https://example.org|')).toBe('[|](https://example.org)')
  })
  it('without chosen words leaves the key to others', () => {
    expect(run(makeLink, 'see |the form')).toBeNull()
  })
})

describe('lines', () => {
  it('become a list and plain again', () => {
    const list = run(toggleLines('bullets'), '|one\n\ntwo|')
    expect(list?.replaceAll('|', '')).toBe('- one\n\n- two')
    expect(run(toggleLines('bullets'), '|- one\n\n- two|')?.replaceAll('|', '')).toBe('one\n\ntwo')
  })
  it('are numbered in order', () => {
    expect(run(toggleLines('numbers'), '|one\ntwo|')?.replaceAll('|', '')).toBe('1. one\n2. two')
  })
  it('change from one list to another and keep their depth', () => {
    expect(run(toggleLines('tasks'), '  - o|ne')?.replaceAll('|', '')).toBe('  - [ ] one')
    expect(run(toggleLines('bullets'), '- [x] o|ne')?.replaceAll('|', '')).toBe('- one')
  })
  it('are quoted and unquoted', () => {
    expect(run(toggleLines('quote'), 'o|ne')?.replaceAll('|', '')).toBe('> one')
    expect(run(toggleLines('quote'), '> o|ne')?.replaceAll('|', '')).toBe('one')
  })
})

describe('Enter', () => {
  it.each([
    ['- one|', '- one\n- |'],
    ['9. one|', '9. one\n10. |'],
    ['3) one|', '3) one\n4) |'],
    ['- [x] one|', '- [x] one\n- [ ] |'],
    ['  * one|', '  * one\n  * |'],
    ['> said|', '> said\n> |'],
    ['> - one|', '> - one\n> - |'],
    ['- on|e', '- on\n- |e'],
  ])('%j becomes %j', (before, after) => {
    expect(run(continueList, before)).toBe(after)
  })
  it('on an empty item ends the list', () => {
    expect(run(continueList, '- one\n- |')).toBe('- one\n|')
  })
  it('elsewhere is left to the editor', () => {
    expect(run(continueList, 'one|')).toBeNull()
    expect(run(continueList, '|- one')).toBeNull()
    expect(run(continueList, '-one|')).toBeNull()
  })
})

describe('Backspace', () => {
  it('behind a mark takes the mark', () => {
    expect(run(deleteMark, '- |one')).toBe('|one')
    expect(run(deleteMark, '- [ ] |')).toBe('|')
  })
  it('elsewhere is left to the editor', () => {
    expect(run(deleteMark, '- o|ne')).toBeNull()
  })
})
