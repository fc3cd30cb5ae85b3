import type { LocalTime } from '../kernel/time.ts'
import { best } from './best.ts'
import { hasPhrase } from './phrase.ts'
import { MOST_SLOTS } from './postings.ts'
import type { Need, Query } from './query.ts'
import { Scores } from './scores.ts'
import { Tally } from './tally.ts'
import { eachToken } from './tokens.ts'
import { Vocabulary } from './vocabulary.ts'
import { PREFIX_SHARE, plusTag, plusText, plusTitle } from './weight.ts'

export interface Searchable {
  readonly id: string
  readonly at: LocalTime
  readonly title: string
  readonly tags: readonly string[]
  readonly text: string
}

export interface Asked {
  readonly query: Query
  /** Narrows to documents that pass a filter. */
  readonly accepts: (id: string) => boolean
  /** Reads a document again, to judge phrases. */
  readonly read: (id: string) => Searchable | null
  readonly offset: number
  readonly limit: number
}

export interface Found {
  readonly total: number
  /** Best first; of equals the newest. */
  readonly ids: readonly string[]
}

/**
 * Words and where they stand, in memory only: words and numbers, never a text. Adding, changing and
 * removing a document costs what its own words cost.
 */
export class SearchIndex {
  private readonly vocabulary = new Vocabulary()
  private readonly slots = new Map<string, number>()
  private readonly ids: (string | null)[] = []
  private readonly times: number[] = []
  private readonly words: Uint32Array[] = []
  private readonly free: number[] = []
  private readonly tally = new Tally()
  private scores = new Scores(0)

  get size(): number {
    return this.slots.size
  }

  put(document: Searchable): void {
    const slot = this.slots.get(document.id) ?? this.newSlot(document.id)
    this.times[slot] = Number(document.at.replace(/\D/g, ''))
    this.count(document)
    const words = this.tally.met.slice()
    for (const number of words) this.vocabulary.list(number).set(slot, this.tally.of(number))
    for (const number of this.words[slot]!) if (this.tally.of(number) === 0) this.leave(number, slot)
    this.words[slot] = words
  }

  remove(id: string): void {
    const slot = this.slots.get(id)
    if (slot === undefined) return
    for (const number of this.words[slot]!) this.leave(number, slot)
    this.words[slot] = NO_WORDS
    this.ids[slot] = null
    this.slots.delete(id)
    this.free.push(slot)
  }

  /** Puts the words in order now, so that the first query need not wait for it. */
  settle(): void {
    this.vocabulary.sort()
  }

  /** A query without a word finds nothing: what to show then is the caller's. */
  find(asked: Asked): Found {
    const scores = this.score(asked.query.needs)
    const slots = scores.matched().filter((slot) => {
      const id = this.ids[slot]!
      return asked.accepts(id) && this.hasPhrases(id, asked)
    })
    const isBefore = (a: number, b: number): boolean => {
      if (scores.of(a) !== scores.of(b)) return scores.of(a) > scores.of(b)
      if (this.times[a] !== this.times[b]) return this.times[a]! > this.times[b]!
      return this.ids[a]! < this.ids[b]!
    }
    const first = best(slots, asked.offset + asked.limit, isBefore).slice(asked.offset)
    return { total: slots.length, ids: first.map((slot) => this.ids[slot]!) }
  }

  private score(needs: readonly Need[]): Scores {
    if (this.scores.capacity < this.ids.length) this.scores = new Scores(this.ids.length * 2)
    this.scores.begin(this.ids.length)
    for (const need of needs) {
      const exact = this.vocabulary.exactly(need.term)
      const lists = need.isPrefix ? this.vocabulary.beginningWith(need.term) : exact
      this.scores.need()
      for (const list of lists) this.scores.add(list, list === exact[0] ? 1 : PREFIX_SHARE)
    }
    return this.scores
  }

  private hasPhrases(id: string, asked: Asked): boolean {
    if (asked.query.phrases.length === 0) return true
    const document = asked.read(id)
    if (!document) return false
    const fields = [document.title, document.text, ...document.tags]
    return asked.query.phrases.every((phrase) => fields.some((field) => hasPhrase(field, phrase)))
  }

  private count(document: Searchable): void {
    this.tally.begin()
    this.countIn(document.text, plusText)
    for (const tag of document.tags) this.countIn(tag, plusTag)
    this.countIn(document.title, plusTitle)
  }

  private countIn(text: string, plus: (bits: number) => number): void {
    eachToken(text, (term) => this.tally.add(this.vocabulary.numberOf(term), plus))
  }

  private newSlot(id: string): number {
    const slot = this.free.pop() ?? this.ids.length
    if (slot >= MOST_SLOTS) throw new Error('search index is full')
    this.slots.set(id, slot)
    this.ids[slot] = id
    this.words[slot] = NO_WORDS
    return slot
  }

  private leave(number: number, slot: number): void {
    this.vocabulary.list(number).delete(slot)
    this.vocabulary.dropIfEmpty(number)
  }
}

const NO_WORDS = new Uint32Array(0)
