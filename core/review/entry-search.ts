import type { Book } from '../book/book.ts'
import { outcomeSealedAt } from '../book/coming-back.ts'
import type { EntryFilter } from '../journal/journal.contract.ts'
import { dayOf, type Day } from '../kernel/time.ts'
import { fold } from '../search/fold.ts'
import { isBlank, type Query, parseQuery } from '../search/query.ts'
import type { EveryHit, HitGroup } from '../search/search.contract.ts'
import { SEARCH_KINDS, type SearchKind } from '../search/search-kinds.ts'
import { Tokens } from '../search/tokens.ts'
import type { CopyUnits } from '../search/units.ts'
import { isPutAway } from './coming-back.ts'
import { Gathered, type SearchClock } from './gathered.ts'
import type { SearchHit } from './review.contract.ts'
import type { AskedFilter } from './search/asked-filter.ts'
import { grouping } from './search/grouping.ts'
import { entryHit, markedWords, ofEntry, thingHit } from './search/hits.ts'
import { readThingKey } from './things-by-slot.ts'

export interface SearchPage {
  readonly total: number
  readonly hits: SearchHit[]
}

/** What is asked of everything written. */
export interface Everything {
  readonly words: string
  readonly filter: AskedFilter
  readonly today: Day
  readonly offset: number
  /** Of each kind. */
  readonly limit: number
}

export interface EverythingFound {
  readonly total: number
  readonly groups: HitGroup[]
  /** Words found instead of those asked for; null where these were found. */
  readonly near: string[] | null
}

/** What a service of search is handed. */
export interface SearchDoor {
  /** Made at the first question, or when every row is decoded. */
  readonly search: () => EntrySearch
  /** A query may find so much changed that it leaves it to be taken in by slices again. */
  readonly goOn: () => void
}

/** Words said to be near: more are a list to study. */
const MOST_NEAR_SAID = 4

/**
 * The search index over everything written: entries newest first, in slices of time that the caller gives, and
 * kept in step with the book. While it is being built, a query is answered from what is there.
 */
export class EntrySearch {
  private readonly clock: SearchClock
  private readonly gathered: Gathered
  /** Reads the texts of hits, for what to show of them. */
  private readonly tokens: Tokens

  constructor(book: Book, clock: SearchClock, copy?: CopyUnits) {
    this.clock = clock
    this.gathered = new Gathered(book, clock, copy)
    this.tokens = new Tokens(copy)
  }

  get isComplete(): boolean {
    return this.gathered.isComplete
  }

  /** Takes in what waits, for one slice. */
  work(book: Book): void {
    this.gathered.work(book)
  }

  /** All words of `text` must be there, in entries; best first, none that is sealed. Null for a text without a word. */
  find(book: Book, text: string, filter: EntryFilter, offset: number, limit: number): SearchPage | null {
    const query = parseQuery(text)
    if (isBlank(query)) return null
    this.gathered.catchUp(book)
    const { rows: slots } = this.gathered
    const isIn = slots.accepting(filter)
    const sealedAt = outcomeSealedAt(book, dayOf(this.clock.moment().local))
    // A row is looked at only where something is sealed: most have left the nearest cache.
    const accepts =
      sealedAt === null
        ? (_id: string, slot: number) => isIn(slot)
        : (_id: string, slot: number) => isIn(slot) && !isPutAway(slots.at(slot), { sealedAt })
    const { total, ids } = this.gathered.index.find({ query, accepts, offset, limit })
    const rows = ids.map((id) => book.entries.get(id)).filter((row) => row !== undefined)
    return { total, hits: rows.map((row) => entryHit(row, this.gathered.textOf(row.id), query, this.tokens)) }
  }

  /** In everything; by kind, best first. Where nothing has all words, what has words near them. */
  findAll(book: Book, asked: Everything): EverythingFound {
    this.gathered.catchUp(book)
    const query = parseQuery(asked.words)
    const exact = this.grouped(book, asked, query)
    if (exact.total > 0 || query.needs.length === 0) return { ...exact, near: null }
    const wider = this.gathered.index.widened(query)
    const found = wider === null ? exact : this.grouped(book, asked, wider)
    if (found.total === 0) return { ...exact, near: null }
    const isTyped = (word: string): boolean => query.needs.some(({ term }) => fold(word).startsWith(term))
    const words = markedWords(found.groups.flatMap(({ hits }) => hits)).filter((word) => !isTyped(word))
    return { ...found, near: words.slice(0, MOST_NEAR_SAID) }
  }

  /** Forgets everything: nothing of it outlives the lock, whoever still holds this. Memory is wiped in the steps it answers. */
  close(): Generator<void> {
    this.tokens.close()
    return this.gathered.close()
  }

  private grouped(book: Book, asked: Everything, query: Query): Omit<EverythingFound, 'near'> {
    const { filter, today, offset, limit } = asked
    const { index, rows, things } = this.gathered
    const groupOf = grouping(book, rows, things, filter, today)
    const found = index.findGrouped({ query, groupOf, groups: SEARCH_KINDS.length, limit: offset + limit })
    const groups = found.map(({ group, total, ids }) => {
      const { kind } = SEARCH_KINDS[group]!
      const hits = ids.slice(offset).map((id) => this.hitOf(book, kind, id, query))
      return { kind, total, hits: hits.filter((hit) => hit !== null) }
    })
    return { groups, total: groups.reduce((sum, { total }) => sum + total, 0) }
  }

  private hitOf(book: Book, kind: SearchKind, id: string, query: Query): EveryHit | null {
    if (kind !== 'entries')
      return thingHit(book, kind, readThingKey(id)!.id, this.clock.moment(), query, this.tokens)
    const row = book.entries.get(id)
    return row ? ofEntry(entryHit(row, this.gathered.textOf(id), query, this.tokens)) : null
  }
}
