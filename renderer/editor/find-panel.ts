import {
  SearchQuery,
  closeSearchPanel,
  findNext,
  findPrevious,
  getSearchQuery,
  search,
  setSearchQuery,
} from '@codemirror/search'
import type { EditorState, Extension } from '@codemirror/state'
import type { EditorView, Panel, ViewUpdate } from '@codemirror/view'
import type { EditorWords } from './editor-interface.ts'

/** Counting stops here; nobody steps through more. */
const MOST_COUNTED = 999

export function findInText(words: EditorWords): Extension {
  return search({ top: true, createPanel: (view) => findPanel(view, words) })
}

function findPanel(view: EditorView, words: EditorWords): Panel {
  const field = document.createElement('input')
  field.type = 'search'
  field.className = 'editor-find-field'
  field.setAttribute('aria-label', words.find)
  field.placeholder = words.find
  field.setAttribute('main-field', 'true')
  field.value = getSearchQuery(view.state).search
  const count = document.createElement('span')
  count.className = 'editor-find-count'
  count.setAttribute('role', 'status')

  const dom = document.createElement('div')
  dom.className = 'editor-find'
  dom.setAttribute('role', 'search')
  dom.append(
    field,
    count,
    button('↑', words.findPrevious, () => findPrevious(view)),
    button('↓', words.findNext, () => findNext(view)),
    button('×', words.findClose, () => close(view)),
  )
  field.addEventListener('input', () => {
    view.dispatch({ effects: setSearchQuery.of(new SearchQuery({ search: field.value, literal: true })) })
    if (field.value) findNext(view)
    field.focus()
  })
  dom.addEventListener('keydown', (event) => pressed(event, view, field))
  const show = (state: EditorState): void => {
    count.textContent = field.value ? placeOfMatch(state, words) : ''
  }
  return {
    dom,
    top: true,
    mount: () => field.select(),
    update: (update: ViewUpdate) => {
      if (update.docChanged || update.selectionSet || update.transactions.some((t) => t.effects.length > 0))
        show(update.state)
    },
  }
}

function pressed(event: KeyboardEvent, view: EditorView, field: HTMLInputElement): void {
  if (event.key === 'Escape') close(view)
  else if (event.key === 'Enter' && event.target === field) (event.shiftKey ? findPrevious : findNext)(view)
  else return
  event.preventDefault()
  event.stopPropagation()
  if (event.key === 'Enter') field.focus()
}

function close(view: EditorView): boolean {
  closeSearchPanel(view)
  view.focus()
  return true
}

function button(sign: string, label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'editor-find-button'
  made.textContent = sign
  made.setAttribute('aria-label', label)
  made.addEventListener('click', press)
  return made
}

function placeOfMatch(state: EditorState, words: EditorWords): string {
  const query = getSearchQuery(state)
  if (!query.valid) return ''
  let of = 0
  let at = 0
  const cursor = query.getCursor(state)
  for (let hit = cursor.next(); !hit.done && of < MOST_COUNTED; hit = cursor.next()) {
    of += 1
    if (hit.value.from === state.selection.main.from && hit.value.to === state.selection.main.to) at = of
  }
  return words.found(at, of)
}
