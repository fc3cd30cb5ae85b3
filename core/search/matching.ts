import type { Documents } from './documents.ts'
import type { Orders } from './orders.ts'
import { hasPhrase, phraseOf, type Phrase } from './phrase.ts'
import type { Postings } from './postings.ts'
import type { Need, Query } from './query.ts'
import { Scores } from './scores.ts'
import { termOf } from './term.ts'
import type { Vocabulary } from './vocabulary.ts'

interface Words {
  readonly vocabulary: Vocabulary
  readonly postings: Postings
  readonly orders: Orders
  readonly documents: Documents
}

/** Which documents answer a query, and how well. */
export class Matching {
  private readonly words: Words
  private scores = new Scores(0)

  constructor(words: Words) {
    this.words = words
  }

  /** Slots that answer the query. Not to be kept: the next query takes the room. */
  slots({ needs, phrases, nots }: Query): Uint32Array {
    const { documents, vocabulary, orders, postings } = this.words
    const wanted = phrases.map((phrase) => phraseOf(phrase, vocabulary))
    const barred = nots.filter(({ length }) => length > 1).map((phrase) => phraseOf(phrase, vocabulary))
    const has = (slot: number, phrase: Phrase): boolean => hasPhrase(orders, slot, phrase, vocabulary.words)
    this.score(needs)
    const single = nots.flatMap((not) => (not.length === 1 ? not : []))
    for (const number of single.flatMap((not) => this.meeting(not))) this.scores.bar(postings, number)
    const matched = this.scores.matched()
    // Only where no word is asked for a slot can be met whose document left.
    if (needs.length > 0 && wanted.length === 0 && barred.length === 0) return matched
    let kept = 0
    for (let at = 0; at < matched.length; at += 1) {
      const slot = matched[at]!
      if (!documents.isIn(slot)) continue
      if (!wanted.every((each) => has(slot, each)) || barred.some((each) => has(slot, each))) continue
      matched[kept] = slot
      kept += 1
    }
    return matched.subarray(0, kept)
  }

  /** How well a slot of the last query answers it. */
  scoreOf(slot: number): number {
    return this.scores.of(slot)
  }

  /** The best first; of equals the newest. */
  isBetter(one: number, other: number): boolean {
    const { scores } = this
    if (scores.of(one) !== scores.of(other)) return scores.of(one) > scores.of(other)
    return this.words.documents.isBefore(one, other)
  }

  clear(): void {
    this.scores = new Scores(0)
  }

  private score(needs: readonly Need[]): void {
    const { postings, documents, vocabulary } = this.words
    if (this.scores.capacity < documents.most) this.scores = new Scores(documents.most * 2)
    this.scores.begin(documents.most)
    for (const need of needs) {
      const exact = vocabulary.find(termOf(need.term))
      this.scores.need()
      for (const number of this.meeting(need)) this.scores.add(postings, number, number !== exact)
      this.scores.settle()
    }
  }

  /** Numbers of all words that meet a need. */
  private meeting({ term, isPrefix, isCharacter, also }: Need): number[] {
    const { vocabulary } = this.words
    return [term, ...also].flatMap((each) => {
      const word = termOf(each)
      if (isCharacter) return vocabulary.withCharacter(word)
      if (isPrefix) return vocabulary.beginningWith(word)
      const exact = vocabulary.find(word)
      return exact === null ? [] : [exact]
    })
  }
}
