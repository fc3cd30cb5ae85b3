import type { Asked, AskedGrouped, Found, FoundGroup, Searchable } from './asked-and-found.ts'
import { Best } from './best.ts'
import { Documents } from './documents.ts'
import { Matching } from './matching.ts'
import { Orders } from './orders.ts'
import { Postings } from './postings.ts'
import { isBlank, type Query } from './query.ts'
import { Reading } from './reading.ts'
import { termOf } from './term.ts'
import { type CopyUnits, copyUnits } from './units.ts'
import { Vocabulary } from './vocabulary.ts'

/** Characters from which on a text is read in steps. */
const LONG = 100_000
/** Words near one that was mistyped. */
const MOST_NEAR = 8
/** Words read of a long document before others may come in between: some 3 ms. */
const WORDS_A_STEP = 20_000

/**
 * Words, where they stand and in what order, in memory only: numbers, never a text. Adding, changing and
 * removing a document costs what its own words cost.
 */
export class SearchIndex {
  private readonly vocabulary = new Vocabulary()
  private readonly postings = new Postings()
  private readonly orders = new Orders()
  private readonly documents = new Documents()
  private readonly matching: Matching
  private readonly reading: Reading
  private readonly copy: CopyUnits
  /** Words that may stand in no document any more, and how many readings hold their numbers. */
  private emptied: number[] = []
  private openReadings = 0

  constructor(copy: CopyUnits = copyUnits) {
    this.copy = copy
    this.reading = new Reading(this.vocabulary, copy)
    const { vocabulary, postings, orders, documents } = this
    this.matching = new Matching({ vocabulary, postings, orders, documents })
  }

  get size(): number {
    return this.documents.size
  }

  /** Different words in all documents. */
  get words(): number {
    return this.vocabulary.size
  }

  slotOf(id: string): number | undefined {
    return this.documents.slotOf(id)
  }

  /** Answers the slot of the document. */
  put(document: Searchable): number {
    this.reading.begin(document)
    this.reading.goOn(Infinity)
    const slot = this.enter(document, this.reading)
    this.sweep()
    return slot
  }

  /** True for a text so long that others are to be let in between: for `putInSteps`. */
  isLong({ text }: Pick<Searchable, 'text'>): boolean {
    return text.length >= LONG
  }

  /** The same as `put`, with others let in between while a long text is read. */
  *putInSteps(document: Searchable): Generator<void, void, void> {
    if (!this.isLong(document)) {
      this.put(document)
      return
    }
    const reading = new Reading(this.vocabulary, this.copy)
    this.openReadings += 1
    let isRead = false
    try {
      reading.begin(document)
      while (!reading.goOn(WORDS_A_STEP)) yield
      isRead = true
    } finally {
      this.openReadings -= 1
      if (isRead) this.enter(document, reading)
      else for (const number of reading.tally().keys()) this.emptied.push(number)
      this.sweep()
    }
  }

  remove(id: string): void {
    const slot = this.documents.slotOf(id)
    if (slot === undefined) return
    for (const number of this.orders.numbersOf(slot)) this.leave(number, slot)
    this.orders.delete(slot)
    this.documents.leave(id, slot)
    this.sweep()
  }

  /**
   * Forgets everything at once, the words themselves with zeros in their place. The lists of where they stood are most of it:
   * those are filled with zeros in the steps it answers, so that no lock stands still for it.
   */
  forget(): Generator<void> {
    this.vocabulary.clear()
    const left = [...this.postings.forget(), ...this.orders.forget()]
    this.reading.close()
    this.documents.clear()
    this.matching.clear()
    this.emptied = []
    this.openReadings = 0
    return wiped(left)
  }

  /** A query that asks for nothing finds nothing: what to show then is the caller's. */
  find({ query, accepts, offset, limit }: Asked): Found {
    if (isBlank(query)) return { total: 0, ids: [] }
    const first = this.best(offset + limit)
    let total = 0
    for (const slot of this.matching.slots(query)) {
      if (!accepts(this.documents.idAt(slot), slot)) continue
      total += 1
      first.offer(slot)
    }
    return { total, ids: this.idsOf(first.inOrder().slice(offset)) }
  }

  /**
   * Group by group: the one whose best is the best comes first, of equals the lower one. A query that asks for
   * nothing finds all.
   */
  findGrouped({ query, groupOf, groups, limit }: AskedGrouped): FoundGroup[] {
    const found = Array.from({ length: groups }, () => ({ total: 0, best: this.best(limit) }))
    for (const slot of this.matching.slots(query)) {
      const group = found[groupOf(slot)]
      if (!group) continue
      group.total += 1
      group.best.offer(slot)
    }
    const scoreOf = ([first]: readonly number[]): number => this.matching.scoreOf(first!)
    return found
      .map(({ total, best }, group) => ({ group, total, slots: best.inOrder() }))
      .filter(({ total }) => total > 0)
      .toSorted((one, other) => scoreOf(other.slots) - scoreOf(one.slots))
      .map(({ group, total, slots }) => ({ group, total, ids: this.idsOf(slots) }))
  }

  /** The query with words near those typed; null where nothing is near one that no word begins with. */
  widened(query: Query): Query | null {
    const inQuotes = new Set(query.phrases.flat().map(({ term }) => term))
    let isWider = false
    const needs = query.needs.map((need) => {
      if (!need.isPrefix || need.isCharacter || inQuotes.has(need.term)) return need
      const near = this.vocabulary.nearTo(termOf(need.term), MOST_NEAR)
      isWider ||= near.length > 0
      return { ...need, also: [...need.also, ...near] }
    })
    return isWider ? { ...query, needs } : null
  }

  private best(most: number): Best {
    return new Best(most, (one, other) => this.matching.isBetter(one, other))
  }

  private idsOf(slots: readonly number[]): string[] {
    return slots.map((slot) => this.documents.idAt(slot))
  }

  private enter({ id, at }: Searchable, reading: Reading): number {
    const { documents, postings, orders } = this
    const known = documents.slotOf(id)
    const slot = known ?? documents.enter(id)
    documents.date(slot, at)
    // Nothing stands above a new last slot: the whole journal is taken in this way.
    if (known === undefined && slot === documents.most - 1) postings.add(slot, reading)
    else this.replace(slot, reading.tally())
    orders.set(slot, reading)
    return slot
  }

  private replace(slot: number, tally: ReadonlyMap<number, number>): void {
    for (const number of this.orders.numbersOf(slot)) if (!tally.has(number)) this.leave(number, slot)
    for (const [number, bits] of tally) this.postings.set(number, slot, bits)
  }

  private leave(number: number, slot: number): void {
    this.postings.delete(number, slot)
    if (this.postings.lengthOf(number) === 0) this.emptied.push(number)
  }

  /** Forgets words that stand in no document any more, once no reading holds their numbers. */
  private sweep(): void {
    if (this.openReadings > 0 || this.emptied.length === 0) return
    for (const number of this.emptied) {
      if (this.postings.lengthOf(number) === 0) this.vocabulary.delete(number)
    }
    this.emptied = []
  }
}

function* wiped(pages: readonly (Uint16Array | Uint32Array)[]): Generator<void> {
  for (const page of pages) {
    page.fill(0)
    yield
  }
}
