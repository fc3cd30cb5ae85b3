import { SearchQuery, closeSearchPanel, getSearchQuery, search, setSearchQuery } from '@codemirror/search'
import type { EditorState, Extension } from '@codemirror/state'
import type { EditorView, Panel, ViewUpdate } from '@codemirror/view'
import type { EditorWords } from './editor-interface.ts'
import { placesOf, selectMatch } from './find-match.ts'

export function findInText(words: EditorWords): Extension {
  return search({ top: true, createPanel: (view) => findPanel(view, words) })
}

function findPanel(view: EditorView, words: EditorWords): Panel {
  const field = document.createElement('input')
  field.type = 'search'
  field.className = 'editor-find-field'
  field.setAttribute('aria-label', words.find)
  field.placeholder = words.find
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
    button('↑', words.findPrevious, () => selectMatch(view, 'previous')),
    button('↓', words.findNext, () => selectMatch(view, 'next')),
    button('×', words.findClose, () => close(view)),
  )
  field.addEventListener('input', () => {
    view.dispatch({ effects: setSearchQuery.of(new SearchQuery({ search: field.value, literal: true })) })
    selectMatch(view, 'here')
  })
  dom.addEventListener('keydown', (event) => pressed(event, view, field))
  const show = (state: EditorState): void => {
    count.textContent = field.value ? placeOfMatch(state, words) : ''
  }
  return {
    dom,
    top: true,
    mount: () => {
      field.focus()
      field.select()
    },
    update: (update: ViewUpdate) => {
      if (update.docChanged || update.selectionSet || update.transactions.some((t) => t.effects.length > 0))
        show(update.state)
    },
  }
}

function pressed(event: KeyboardEvent, view: EditorView, field: HTMLInputElement): void {
  if (event.key === 'Escape') close(view)
  else if (event.key === 'Enter' && event.target === field)
    selectMatch(view, event.shiftKey ? 'previous' : 'next')
  else return
  event.preventDefault()
  event.stopPropagation()
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
  const places = placesOf(state)
  const { main } = state.selection
  const at = places.findIndex(({ from, to }) => from === main.from && to === main.to)
  return words.found(at + 1, places.length)
}
