import type { Book } from '../../core/book/book.ts'
import { put, change, type Shelf } from '../../core/book/shelf.ts'
import type { Handlers } from '../../core/contract.ts'
import type { EntryIndex } from '../../core/journal/entry-index.ts'
import { ok } from '../../core/kernel/result.ts'
import { dayOf, momentAt, type Stamp } from '../../core/kernel/time.ts'
import { EntrySearch, type SearchDoor } from '../../core/review/entry-search.ts'
import { isNarrowed, readAsked } from '../../core/review/search/asked.ts'
import { entryWithoutWords, ofEntry } from '../../core/review/search/hits.ts'
import type { SavedSearch } from '../../core/search/saved-search.schema.ts'
import { inNameOrder, renameSearch, saveSearch } from '../../core/search/saved-searches.ts'
import type { searchContract } from '../../core/search/search.contract.ts'
import type { Clock } from '../ports.ts'
import type { Store } from '../store/store.ts'
import { recordRemoval } from '../removal.ts'
import { bufferUnits } from './search-units.ts'

/** Steps in which memory is filled with zeros that nothing refers to any more; null where there is none. */
export type Wiping = Generator<void> | null

export interface SearchTools {
  readonly store: Store
  readonly stamp: () => Stamp
  /** The book without what is sealed. */
  readonly shown: () => Book
  readonly entries: EntryIndex
  readonly door: SearchDoor
}

const SAVED: Shelf<SavedSearch> = {
  of: (book) => book.savedSearches,
  into: (book, savedSearches) => ({ ...book, savedSearches }),
}

export function search(tools: SearchTools): Handlers<typeof searchContract> {
  const { store, stamp, shown, entries, door } = tools
  const removed = recordRemoval(store, SAVED)
  return {
    'search.find': async ({ text, kind, offset, limit }) => {
      const book = store.read()
      const { words, filter } = readAsked(text)
      const met = new Set(store.twofold('entries'))
      if (words === '' && !isNarrowed(filter) && kind === null) {
        const { total, rows } = entries.page(shown().entries, {}, offset, limit)
        const hits = rows.map((row) => ofEntry(entryWithoutWords(row)))
        const groups = total === 0 ? [] : [{ kind: 'entries' as const, total, hits }]
        const twofold = rows.flatMap(({ id }) => (met.has(id) ? [id] : []))
        return ok({ total, groups, near: null, twofold, isComplete: true })
      }
      const narrowed = { ...filter, kind: kind ?? filter.kind }
      const today = dayOf(stamp().local)
      const found = door.search().findAll(book, { words, filter: narrowed, today, offset, limit })
      door.goOn()
      const onPage = found.groups.flatMap(({ hits }) => hits.flatMap(({ row }) => (row ? [row.id] : [])))
      const twofold = onPage.filter((id) => met.has(id))
      return ok({ ...found, twofold, isComplete: door.search().isComplete })
    },
    'search.saved': async () => ok(inNameOrder(store.read().savedSearches.values())),
    'search.save': (draft) => {
      const made = stamp()
      return store.change((book) => put(book, SAVED, made.id, ok(saveSearch(draft, made))))
    },
    'search.rename': ({ id, name }) => {
      const made = stamp()
      return store.change((book) =>
        change(book, SAVED, id, (standing) => ok(renameSearch(standing, name, made))),
      )
    },
    'search.remove': removed.remove,
    'search.putBack': removed.putBack,
  }
}

/** `close` ends the building of the index and empties it at once; its memory is wiped in the steps that it answers. */
export interface Gathering extends SearchDoor {
  readonly close: () => Wiping
}

/** Builds the index a slice at a time once the rows are there, with everything else let in between. */
export function gathering(store: Store, clock: Clock): Gathering {
  let made: EntrySearch | null = null
  let undo: (() => void) | null = null
  let isClosed = false
  const searchClock = {
    now: () => clock.now(),
    moment: () => momentAt(clock.now(), clock.zoneOffset(clock.now())),
  }
  const index = (): EntrySearch => (made ??= new EntrySearch(store.read(), searchClock, bufferUnits()))
  const goOn = (): void => {
    if (!isClosed && !index().isComplete) undo ??= clock.after(0, work)
  }
  const work = (): void => {
    undo = null
    index().work(store.read())
    goOn()
  }
  if (store.isWhole) goOn()
  // Not in the turn that opens: the first page of the list comes before. A row that cannot be read is told where someone asks for it.
  else
    void store
      .turn()
      .then(() => (isClosed ? undefined : store.whole()))
      .then(goOn, goOn)
  const close = (): Wiping => {
    isClosed = true
    undo?.()
    const wiping = made?.close() ?? null
    made = null
    return wiping
  }
  return { search: index, goOn, close }
}
