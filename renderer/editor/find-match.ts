import { getSearchQuery, openSearchPanel } from '@codemirror/search'
import { EditorSelection, type EditorState } from '@codemirror/state'
import type { Command, EditorView } from '@codemirror/view'

/** Counting stops here; nobody steps through more. */
const MOST_COUNTED = 999

interface Place {
  readonly from: number
  readonly to: number
}

/** Where the words looked for stand, from the top. */
export function placesOf(state: EditorState): readonly Place[] {
  const query = getSearchQuery(state)
  if (!query.valid) return []
  const places: Place[] = []
  const cursor = query.getCursor(state)
  for (let hit = cursor.next(); !hit.done && places.length < MOST_COUNTED; hit = cursor.next())
    places.push({ from: hit.value.from, to: hit.value.to })
  return places
}

/** Chooses a place, round the end if need be. `here` stays where it is as long as that still fits. */
export function selectMatch(view: EditorView, way: 'here' | 'next' | 'previous'): boolean {
  const places = placesOf(view.state)
  const { main } = view.state.selection
  const found =
    way === 'previous'
      ? (places.findLast(({ to }) => to < main.to || (to === main.to && main.empty)) ?? places.at(-1))
      : (places.find(({ from }) => (way === 'here' ? from >= main.from : from > main.from)) ?? places[0])
  if (!found) return false
  view.dispatch({
    selection: EditorSelection.single(found.from, found.to),
    scrollIntoView: true,
    userEvent: 'select.search',
  })
  return true
}

/** Opens the field, or comes back to it. */
export const find: Command = (view) => {
  openSearchPanel(view)
  view.dom.querySelector<HTMLInputElement>('.editor-find-field')?.select()
  return true
}
