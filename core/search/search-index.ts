import { type LocalTime, digitsOf } from '../kernel/time.ts'
import { Best } from './best.ts'
import { Orders } from './orders.ts'
import { type Phrase, hasPhrase, phraseOf } from './phrase.ts'
import { MOST_SLOTS } from './posting.ts'
import { Postings } from './postings.ts'
import { isBlank, type Need, type Query } from './query.ts'
import { Reading } from './reading.ts'
import { Scores } from './scores.ts'
import { termOf } from './term.ts'
import { type CopyUnits, copyUnits } from './units.ts'
import { Vocabulary } from './vocabulary.ts'

export interface Searchable {
  readonly id: string
  readonly at: LocalTime
  readonly title: string
  readonly tags: readonly string[]
  readonly text: string
}

export interface Asked {
  readonly query: Query
  /** Narrows to documents that pass a filter. A document keeps its slot while it is in the index. */
  readonly accepts: (id: string, slot: number) => boolean
  readonly offset: number
  readonly limit: number
}

export interface AskedGrouped extends Pick<Asked, 'query' | 'limit'> {
  /** The group of a document by its slot, from 0 to below `groups`; anything else leaves it out. */
  readonly groupOf: (slot: number) => number
  readonly groups: number
}

export interface FoundGroup {
  readonly group: number
  readonly total: number
  readonly ids: readonly string[]
}

export interface Found {
  readonly total: number
  /** Best first; of equals the newest. */
  readonly ids: readonly string[]
}

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
  private readonly slots = new Map<string, number>()
  private ids: (string | null)[] = []
  private times: number[] = []
  private free: number[] = []
  private readonly reading: Reading
  private readonly copy: CopyUnits
  private scores = new Scores(0)
  /** Words that may stand in no document any more, and how many readings hold their numbers. */
  private emptied: number[] = []
  private openReadings = 0

  constructor(copy: CopyUnits = copyUnits) {
    this.copy = copy
    this.reading = new Reading(this.vocabulary, copy)
  }

  get size(): number {
    return this.slots.size
  }

  /** Different words in all documents. */
  get words(): number {
    return this.vocabulary.size
  }

  slotOf(id: string): number | undefined {
    return this.slots.get(id)
  }

  put(document: Searchable): void {
    this.reading.begin(document)
    this.reading.goOn(Infinity)
    this.enter(document, this.reading)
    this.sweep()
  }

  /** The same, with others let in between while a long text is read. */
  *putInSteps(document: Searchable): Generator<void, void, void> {
    if (document.text.length < LONG) {
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
    const slot = this.slots.get(id)
    if (slot === undefined) return
    this.postings.settle()
    for (const number of this.orders.numbersOf(slot)) this.leave(number, slot)
    this.orders.delete(slot)
    this.ids[slot] = null
    this.slots.delete(id)
    this.free.push(slot)
    this.sweep()
  }

  /** Forgets everything, and leaves no word in memory that was given back. */
  clear(): void {
    this.vocabulary.clear()
    this.postings.clear()
    this.orders.clear()
    this.reading.close()
    this.slots.clear()
    this.ids = []
    this.times = []
    this.free = []
    this.emptied = []
    this.openReadings = 0
    this.scores = new Scores(0)
  }

  /** A query that asks for nothing finds nothing: what to show then is the caller's. */
  find({ query, accepts, offset, limit }: Asked): Found {
    if (isBlank(query)) return { total: 0, ids: [] }
    const first = this.best(offset + limit)
    let total = 0
    for (const slot of this.matching(query)) {
      if (!accepts(this.ids[slot]!, slot)) continue
      total += 1
      first.offer(slot)
    }
    const slots = first.inOrder().slice(offset)
    return { total, ids: slots.map((slot) => this.ids[slot]!) }
  }

  /**
   * Group by group: the one whose best is the best comes first, of equals the lower one. A query that asks for
   * nothing finds all.
   */
  findGrouped({ query, groupOf, groups, limit }: AskedGrouped): FoundGroup[] {
    const found = Array.from({ length: groups }, () => ({ total: 0, best: this.best(limit) }))
    for (const slot of this.matching(query)) {
      const group = found[groupOf(slot)]
      if (!group) continue
      group.total += 1
      group.best.offer(slot)
    }
    return found
      .map(({ total, best }, group) => ({ group, total, slots: best.inOrder() }))
      .filter(({ total }) => total > 0)
      .toSorted((one, other) => this.scores.of(other.slots[0]!) - this.scores.of(one.slots[0]!))
      .map(({ group, total, slots }) => ({ group, total, ids: slots.map((slot) => this.ids[slot]!) }))
  }

  /** The query with words near those typed; null where nothing is near one that no word begins with. */
  widened(query: Query): Query | null {
    const inQuotes = new Set(query.phrases.flat().map(({ term }) => term))
    let isWider = false
    const needs = query.needs.map((need) => {
      if (!need.isPrefix || inQuotes.has(need.term)) return need
      const near = this.vocabulary.nearTo(termOf(need.term), MOST_NEAR)
      isWider ||= near.length > 0
      return { ...need, also: [...need.also, ...near] }
    })
    return isWider ? { ...query, needs } : null
  }

  private best(most: number): Best {
    const { ids, times } = this
    return new Best(most, (a, b) => {
      const { scores } = this
      if (scores.of(a) !== scores.of(b)) return scores.of(a) > scores.of(b)
      if (times[a] !== times[b]) return times[a]! > times[b]!
      return ids[a]! < ids[b]!
    })
  }

  /** Slots that answer the query. Not to be kept: the next query takes the room. */
  private matching({ needs, phrases, nots }: Query): Uint32Array {
    const { ids, vocabulary, orders } = this
    const wanted = phrases.map((phrase) => phraseOf(phrase, vocabulary))
    const barred = nots.filter(({ length }) => length > 1).map((phrase) => phraseOf(phrase, vocabulary))
    const has = (slot: number, phrase: Phrase): boolean => hasPhrase(orders, slot, phrase, vocabulary.words)
    this.score(needs)
    const single = nots.flatMap((not) => (not.length === 1 ? not : []))
    for (const number of single.flatMap((not) => this.meeting(not))) this.scores.bar(this.postings, number)
    const matched = this.scores.matched()
    const isPlain = wanted.length === 0 && barred.length === 0
    let kept = 0
    for (let at = 0; at < matched.length; at += 1) {
      const slot = matched[at]!
      if (ids[slot] === null) continue
      if (!isPlain && (!wanted.every((each) => has(slot, each)) || barred.some((each) => has(slot, each))))
        continue
      matched[kept] = slot
      kept += 1
    }
    return matched.subarray(0, kept)
  }

  private score(needs: readonly Need[]): void {
    const { postings } = this
    postings.settle()
    if (this.scores.capacity < this.ids.length) this.scores = new Scores(this.ids.length * 2)
    this.scores.begin(this.ids.length)
    for (const need of needs) {
      const exact = this.vocabulary.find(termOf(need.term))
      this.scores.need()
      for (const number of this.meeting(need)) this.scores.add(postings, number, number !== exact)
      this.scores.settle()
    }
  }

  /** Numbers of all words that meet a need. */
  private meeting({ term, isPrefix, also }: Need): number[] {
    const { vocabulary } = this
    return [term, ...also].flatMap((each) => {
      const word = termOf(each)
      if (isPrefix) return vocabulary.beginningWith(word)
      const exact = vocabulary.find(word)
      return exact === null ? [] : [exact]
    })
  }

  private enter(document: Searchable, reading: Reading): void {
    const known = this.slots.get(document.id)
    const slot = known ?? this.newSlot(document.id)
    this.times[slot] = digitsOf(document.at)
    // Nothing stands above a new last slot: the whole journal is taken in this way.
    if (known === undefined && slot === this.ids.length - 1) this.postings.add(slot, reading)
    else this.replace(slot, reading.tally())
    this.orders.set(slot, reading)
  }

  private replace(slot: number, tally: ReadonlyMap<number, number>): void {
    this.postings.settle()
    for (const number of this.orders.numbersOf(slot)) if (!tally.has(number)) this.leave(number, slot)
    for (const [number, bits] of tally) this.postings.set(number, slot, bits)
  }

  private newSlot(id: string): number {
    const slot = this.free.pop() ?? this.ids.length
    if (slot >= MOST_SLOTS) throw new Error('search index is full')
    this.slots.set(id, slot)
    this.ids[slot] = id
    return slot
  }

  private leave(number: number, slot: number): void {
    this.postings.delete(number, slot)
    if (this.postings.lengthOf(number) === 0) this.emptied.push(number)
  }

  /** Forgets words that stand in no document any more, once no reading holds their numbers. */
  private sweep(): void {
    if (this.openReadings > 0 || this.emptied.length === 0) return
    this.postings.settle()
    for (const number of this.emptied) {
      if (this.postings.lengthOf(number) === 0) this.vocabulary.delete(number)
    }
    this.emptied = []
  }
}
