import type { EditorView } from '@codemirror/view'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createView, reconfigured } from '../../../renderer/editor/create-view.ts'
import { type EditorProps, MOST_CHARACTERS } from '../../../renderer/editor/editor-interface.ts'
import { placesOf, selectMatch } from '../../../renderer/editor/find-match.ts'
import { SearchQuery, setSearchQuery, openSearchPanel } from '@codemirror/search'
import { journalWords } from '../../../renderer/words/journal.ts'

const open: EditorView[] = []
afterEach(() => open.splice(0).forEach((view) => view.destroy()))

function edit(start: string, props: Partial<EditorProps> = {}): { view: EditorView; texts: string[] } {
  const texts: string[] = []
  const all: EditorProps = {
    start,
    words: journalWords.editor,
    hasSpellcheck: false,
    onChange: (text) => texts.push(text),
    ...props,
  }
  const view = createView(document.body, () => all)
  open.push(view)
  return { view, texts }
}

describe('the editor', () => {
  it('is a named text box of several lines, without spell check', () => {
    const box = edit('').view.contentDOM
    expect(box.getAttribute('role')).toBe('textbox')
    expect(box.getAttribute('aria-label')).toBe('Text of the entry')
    expect(box.getAttribute('aria-multiline')).toBe('true')
    expect(box.getAttribute('spellcheck')).toBe('false')
  })

  it('takes the spell check on and keeps its undo', () => {
    const { view } = edit('one')
    view.dispatch(reconfigured({ words: journalWords.editor, hasSpellcheck: true }))
    expect(view.contentDOM.getAttribute('spellcheck')).toBe('true')
    expect(view.state.doc.toString()).toBe('one')
  })

  it('tells each change with the whole text, mark for mark', () => {
    const { view, texts } = edit('a *b*  \n\tc')
    view.dispatch({ changes: { from: 0, insert: '“' } })
    expect(texts).toEqual(['“a *b*  \n\tc'])
  })

  it('lets each line find its own direction', () => {
    const lines = edit('one\nשלום').view.contentDOM.querySelectorAll('.cm-line')
    expect([...lines].map((line) => line.getAttribute('dir'))).toEqual(['auto', 'auto'])
  })

  it('hides marks of Markdown while it has no focus, and never from the text', () => {
    const { view } = edit('**bold** and [words](https://example.org)\n\n## head')
    expect(view.contentDOM.textContent).toBe('bold and wordshead')
    expect(view.state.doc.toString()).toContain('**bold**')
  })

  it('shows a task as a box that writes its x', () => {
    const { view, texts } = edit('- [ ] call')
    const box = view.contentDOM.querySelector('input')
    expect(box?.getAttribute('aria-label')).toBe('Done')
    box?.click()
    expect(texts).toEqual(['- [x] call'])
  })

  it('refuses to grow past its limit, and says so', async () => {
    const onTooLong = vi.fn()
    const { view, texts } = edit('a'.repeat(MOST_CHARACTERS - 1), { onTooLong })
    view.dispatch({ changes: { from: 0, insert: 'b' } })
    view.dispatch({ changes: { from: 0, insert: 'c' } })
    await Promise.resolve()
    expect(texts).toHaveLength(1)
    expect(onTooLong).toHaveBeenCalledOnce()
    view.dispatch({ changes: { from: 0, to: 5 } })
    expect(view.state.doc.length).toBe(MOST_CHARACTERS - 5)
  })
})

describe('find', () => {
  it('goes from place to place and round the end', () => {
    const { view } = edit('sea and Sea and sea')
    openSearchPanel(view)
    view.dispatch({ effects: setSearchQuery.of(new SearchQuery({ search: 'sea', literal: true })) })
    expect(placesOf(view.state)).toHaveLength(3)
    const visited = ['here', 'next', 'next', 'next', 'previous'].map((way) => {
      selectMatch(view, way === 'here' || way === 'previous' ? way : 'next')
      return view.state.selection.main.from
    })
    expect(visited).toEqual([0, 8, 16, 0, 16])
  })
})
