import { emptyBook, type Book } from '../book/book.ts'
import type { EntryRow } from '../journal/entry.schema.ts'
import { newestFirst } from '../journal/filter.ts'
import type { EntryFilter } from '../journal/journal.contract.ts'
import { withoutMarks } from '../journal/words.ts'
import { fragmentsOf, markAll } from '../search/fragments.ts'
import { type Query, parseQuery } from '../search/query.ts'
import { SearchIndex } from '../search/search-index.ts'
import { Tokens } from '../search/tokens.ts'
import type { CopyUnits } from '../search/units.ts'
import type { SearchHit } from './review.contract.ts'
import { RowsBySlot } from './rows-by-slot.ts'

/** How long anything else waits for one slice of indexing: well within a frame of the screen. */
const SLICE_MS = 6
/** Rows looked at in one step of bringing them in order. */
const ROWS_A_STEP = 1000

export interface SearchPage {
  readonly total: number
  readonly hits: SearchHit[]
}

type Steps = Generator<void, void, void>

/**
 * The entries' search index: built newest first, in slices of time that the caller gives, and kept in
 * step with the book. While it is being built, a query is answered from what is there.
 */
export class EntrySearch {
  private readonly index: SearchIndex
  /** Reads the texts of hits, for what to show of them. */
  private readonly tokens: Tokens
  private readonly now: () => number
  private book: Book
  /** What is still to be built, and before that what changed meanwhile. */
  private building: Steps[]
  private changed: Steps[] = []
  /** Whose texts could not be read: looked at again with the next query. */
  private readonly outOfReach = new Set<string>()
  private readonly rows = new RowsBySlot()

  /** `now` counts milliseconds. */
  constructor(book: Book, now: () => number, copy?: CopyUnits) {
    this.index = new SearchIndex(copy)
    this.tokens = new Tokens(copy)
    this.now = now
    this.book = book
    this.building = book.entries.size > 0 ? [this.everything()] : []
  }

  get isComplete(): boolean {
    return this.building.length === 0 && this.changed.length === 0
  }

  /** Takes in what waits, for one slice. */
  work(book: Book): void {
    this.follow(book)
    const begun = this.now()
    this.workOn(this.changed, begun)
    this.workOn(this.building, begun)
  }

  /** All words of `text` must be there; best first. Null for a text without a word. */
  find(book: Book, text: string, filter: EntryFilter, offset: number, limit: number): SearchPage | null {
    const query = parseQuery(text)
    if (query.needs.length === 0) return null
    this.follow(book)
    if (this.outOfReach.size > 0) this.changed.push(this.those([...this.outOfReach]))
    this.outOfReach.clear()
    this.workOn(this.changed, this.now())
    const isIn = this.rows.accepting(filter)
    const accepts = (_id: string, slot: number): boolean => isIn(slot)
    const { total, ids } = this.index.find({ query, accepts, offset, limit })
    const rows = ids.map((id) => book.entries.get(id)).filter((row) => row !== undefined)
    return { total, hits: rows.map((row) => this.hitOf(row, query)) }
  }

  /** Forgets everything: nothing of it outlives the lock, whoever still holds this. */
  close(): void {
    this.index.clear()
    this.tokens.close()
    this.book = emptyBook()
    this.building = []
    this.changed = []
    this.outOfReach.clear()
    this.rows.clear()
  }

  private hitOf(row: EntryRow, query: Query): SearchHit {
    const text = withoutMarks(this.textOf(row.id) ?? '')
    const fragments = fragmentsOf(text, query, this.tokens)
    return {
      row,
      title: markAll(row.title, query, this.tokens),
      fragments: fragments.length > 0 ? fragments : excerptOf(row),
    }
  }

  /** null where the disk does not give it now: by its title it is found all the same. */
  private textOf(id: string): string | null {
    try {
      return this.book.texts.get(id)?.read() ?? ''
    } catch {
      return null
    }
  }

  /** What left or changed in a row is seen at once; words that changed wait for their turn. */
  private follow(book: Book): void {
    const before = this.book
    const changes = book.entries.changesSince(before.entries)
    const retold = new Set(book.texts.changesSince(before.texts).map(({ id }) => id))
    this.book = book
    const reworded: string[] = []
    for (const { id, after } of changes) {
      const slot = this.index.slotOf(id)
      if (slot !== undefined) this.rows.set(slot, after)
      const isSame = after && !retold.has(id)
      if (!isSame || !readsAlike(before.entries.get(id), after)) reworded.push(id)
    }
    if (reworded.length > 0) this.changed.push(this.those(reworded))
  }

  private workOn(waiting: Steps[], begun: number): void {
    while (waiting.length > 0 && this.isInSlice(begun)) if (waiting[0]!.next().done) waiting.shift()
  }

  /** A clock set back meanwhile ends the slice as well. */
  private isInSlice(begun: number): boolean {
    const passed = this.now() - begun
    return passed >= 0 && passed < SLICE_MS
  }

  /** Month by month from the newest, so that no step has to sort the whole journal. */
  private *everything(): Steps {
    const months = new Map<string, EntryRow[]>()
    let count = 0
    for (const row of this.book.entries.values()) {
      const month = row.at.slice(0, 7)
      const rows = months.get(month)
      if (rows) rows.push(row)
      else months.set(month, [row])
      count += 1
      if (count % ROWS_A_STEP === 0) yield
    }
    for (const month of [...months.keys()].toSorted().toReversed()) {
      const rows = months.get(month)!.toSorted(newestFirst)
      yield* this.those(rows.map(({ id }) => id))
    }
  }

  private *those(ids: readonly string[]): Steps {
    for (const id of ids) {
      const row = this.book.entries.get(id)
      if (row) yield* this.taken(row)
      else this.index.remove(id)
      yield
    }
  }

  private *taken(row: EntryRow): Steps {
    const { id, at, title, tags } = row
    const text = this.textOf(id)
    if (text === null) this.outOfReach.add(id)
    for (const _ of this.index.putInSteps({ id, at, title, tags, text: text ?? '' })) {
      yield
      // Changed while it was read: it waits anew among the changed.
      if (this.book.entries.get(id) !== row) return
    }
    this.rows.set(this.index.slotOf(id)!, row)
  }
}

export function hitWithoutWords(row: EntryRow): SearchHit {
  return { row, title: { text: row.title, marks: [] }, fragments: excerptOf(row) }
}

/** True where a star, say, or the trash made the difference: nothing is to be read again for that. */
function readsAlike(one: EntryRow | undefined, other: EntryRow): boolean {
  return (
    one !== undefined &&
    one.at === other.at &&
    one.title === other.title &&
    one.tags.length === other.tags.length &&
    one.tags.every((tag, at) => tag === other.tags[at])
  )
}

function excerptOf(row: EntryRow): SearchHit['fragments'] {
  return row.excerpt === '' ? [] : [{ text: row.excerpt, marks: [] }]
}
