import { emptyBook, type Book } from '../book/book.ts'
import type { EntryRow } from '../journal/entry.schema.ts'
import { newestFirst } from '../journal/filter.ts'
import type { Table } from '../kernel/table.ts'
import { dayOf, digitsOf, type Moment } from '../kernel/time.ts'
import type { Searchable } from '../search/asked-and-found.ts'
import { SearchIndex } from '../search/search-index.ts'
import { SEARCH_KINDS, THING_KINDS, type ThingKind } from '../search/search-kinds.ts'
import type { CopyUnits } from '../search/units.ts'
import { RowsBySlot } from './rows-by-slot.ts'
import { besideText } from './search/hits.ts'
import { isSafetyFirst, writtenIn } from './search/written.ts'
import { readThingKey, thingKey, ThingsBySlot } from './things-by-slot.ts'

/** How long anything else waits for one slice of indexing: well within a frame of the screen. */
const SLICE_MS = 5
/** Rows looked at in one step of bringing them in order. */
const ROWS_A_STEP = 250
/** Of the digits of a date and time those after its month. */
const DIGITS_WITHIN_MONTH = 10 ** 6

export interface SearchClock {
  /** Counts milliseconds. */
  readonly now: () => number
  /** Tells the days of what has no day of its own. */
  readonly moment: () => Moment
}

type Steps = Generator<void, void, void>

/**
 * Everything written in the index: entries newest first, in slices of time that the caller gives, and kept in
 * step with the book.
 */
export class Gathered {
  readonly index: SearchIndex
  /** What each slot of the index stands for. */
  readonly rows = new RowsBySlot()
  readonly things = new ThingsBySlot()
  private readonly now: () => number
  private readonly moment: () => Moment
  private book: Book
  /** What is still to be built, and before that what changed meanwhile. */
  private building: Steps[]
  private changed: Steps[] = []
  /** Whose texts could not be read: looked at again with the next query. */
  private readonly outOfReach = new Set<string>()

  constructor(book: Book, { now, moment }: SearchClock, copy?: CopyUnits) {
    this.index = new SearchIndex(copy)
    this.now = now
    this.moment = moment
    this.book = book
    this.building = isWritten(book) ? [this.everything()] : []
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

  /** For a question: what changed is taken in for one slice at most. */
  catchUp(book: Book): void {
    this.follow(book)
    if (this.outOfReach.size > 0) this.changed.push(this.those([...this.outOfReach]))
    this.outOfReach.clear()
    this.workOn(this.changed, this.now())
  }

  /** null where the disk does not give it now: by its title it is found all the same. */
  textOf(id: string): string | null {
    try {
      return this.book.texts.get(id)?.read() ?? ''
    } catch {
      return null
    }
  }

  /** Forgets everything: nothing of it outlives the lock, whoever still holds this. Memory is wiped in the steps it answers. */
  close(): Generator<void> {
    const wiping = this.index.forget()
    this.book = emptyBook()
    this.building = []
    this.changed = []
    this.outOfReach.clear()
    this.rows.clear()
    this.things.clear()
    return wiping
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
    for (const kind of THING_KINDS) this.followThings(before, kind, reworded)
    if (isSafetyFirst(before) !== isSafetyFirst(book)) {
      for (const [id] of book.issues.entries()) reworded.push(thingKey('issues', id))
      for (const [id] of book.evidence.entries()) reworded.push(thingKey('evidence', id))
    }
    if (reworded.length > 0) this.changed.push(this.those(reworded))
  }

  private followThings(before: Book, kind: ThingKind, reworded: string[]): void {
    const table: Table<object> = this.book[kind]
    if (table === before[kind]) return
    for (const { id, after } of table.changesSince(before[kind])) {
      const key = thingKey(kind, id)
      const slot = this.index.slotOf(key)
      if (slot !== undefined && after === undefined) this.things.set(slot, undefined)
      reworded.push(key)
    }
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
    for (const kind of THING_KINDS) {
      const table: Table<object> = this.book[kind]
      if (table.size > 0) yield* this.those(Array.from(table.entries(), ([id]) => thingKey(kind, id)))
    }
    const { entries } = this.book
    const months = new Map<number, EntryRow[]>()
    let count = 0
    for (const row of entries.values()) {
      const month = Math.floor(digitsOf(row.at) / DIGITS_WITHIN_MONTH)
      const rows = months.get(month)
      if (rows) rows.push(row)
      else months.set(month, [row])
      count += 1
      if (count % ROWS_A_STEP === 0) yield
    }
    for (const month of [...months.keys()].toSorted((one, other) => other - one)) {
      for (const row of months.get(month)!.toSorted(newestFirst)) {
        // While no entry changed, it need not be looked up once more.
        const standing = this.book.entries === entries ? row : this.book.entries.get(row.id)
        if (standing) yield* this.taken(standing)
        else this.index.remove(row.id)
        yield
      }
      months.delete(month)
    }
  }

  private *those(ids: readonly string[]): Steps {
    for (const id of ids) {
      const thing = readThingKey(id)
      if (thing !== null) {
        this.take(id, thing.kind, thing.id)
        yield
        continue
      }
      const row = this.book.entries.get(id)
      if (row) yield* this.taken(row)
      else this.index.remove(id)
      yield
    }
  }

  private take(key: string, kind: ThingKind, id: string): void {
    const written = writtenIn(this.book, kind, id, this.moment())
    if (!written) {
      const slot = this.index.slotOf(key)
      if (slot !== undefined) this.things.set(slot, undefined)
      this.index.remove(key)
      return
    }
    const { at, title, text } = written
    const slot = this.index.put({ id: key, at, title, tags: [], text })
    this.things.set(slot, { kind, id, day: dayOf(at) })
  }

  private *taken(row: EntryRow): Steps {
    const { id, at, title, tags } = row
    const text = this.textOf(id)
    if (text === null) this.outOfReach.add(id)
    const { feelings: beside, prompt: asked } = row
    const document = { id, at, title, tags, text: text ?? '', beside, asked }
    if (this.index.isLong(document)) yield* this.takenInSteps(row, document)
    else this.rows.set(this.index.put(document), row)
  }

  private *takenInSteps(row: EntryRow, document: Searchable): Steps {
    const { id } = row
    for (const _ of this.index.putInSteps(document)) {
      yield
      // Changed while it was read: it waits anew among the changed.
      if (this.book.entries.get(id) !== row) {
        this.changed.push(this.those([id]))
        return
      }
    }
    this.rows.set(this.index.slotOf(id)!, row)
  }
}

/** True where a star, say, or the trash made the difference: nothing is to be read again for that. */
function readsAlike(one: EntryRow | undefined, other: EntryRow): boolean {
  return (
    one !== undefined &&
    one.at === other.at &&
    one.title === other.title &&
    areAlike(one.tags, other.tags) &&
    areAlike(besideText(one), besideText(other))
  )
}

function areAlike(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each, at) => each === others[at])
}

function isWritten(book: Book): boolean {
  return SEARCH_KINDS.some(({ kind }) => book[kind].size > 0)
}
