import type { Stamp } from '../kernel/time.ts'
import type { SavedSearch, SavedSearchDraft } from './saved-search.schema.ts'

export function saveSearch(draft: SavedSearchDraft, { id, now }: Stamp): SavedSearch {
  return { ...draft, id, createdAt: now, changedAt: now }
}

export function renameSearch(standing: SavedSearch, name: string, { now }: Stamp): SavedSearch {
  return { ...standing, name, changedAt: now }
}

/** By name, as a person looks for it; two of one name in the order they were made. */
export function inNameOrder(searches: Iterable<SavedSearch>): SavedSearch[] {
  return [...searches].toSorted(
    (one, other) =>
      one.name.localeCompare(other.name, undefined, { sensitivity: 'base', numeric: true }) ||
      (one.createdAt < other.createdAt ? -1 : 1),
  )
}
