import { type Orders, neighboursOf } from './orders.ts'
import type { Need } from './query.ts'
import { GAP, Sequence, isFirstOfTwo, numberAt } from './sequence.ts'
import { drawnTogether } from './spelled-out.ts'
import { type Term, termOf } from './term.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Words } from './words.ts'

/** A phrase in numbers of words, as documents hold them, in one of the ways it may be written. */
interface Wording {
  readonly units: Uint16Array
  /** Which of them stand side by side. */
  readonly neighbours: readonly number[]
  /** The last word where only its beginning was typed. */
  readonly last: Term | null
  /** Second spellings that must be in the document, for words typed with their umlauts written out. */
  readonly spelled: readonly number[]
}

/** Any of its wordings will do; none where one of the words stands in no document. */
export type Phrase = readonly Wording[]

export function phraseOf(needs: readonly Need[], vocabulary: Vocabulary): Phrase {
  const typed = needs.map(({ term }) => term)
  const written = needs.map(({ term, also }) => also[0] ?? term)
  const short = typed.map((term, at) => (needs[at]!.isPrefix ? term : (drawnTogether(term) ?? term)))
  const wordings = [wordingOf(typed, [], needs, vocabulary)]
  if (!isSame(written, typed)) wordings.push(wordingOf(written, [], needs, vocabulary))
  if (!isSame(short, typed)) {
    // `ueber` is looked for as `über` only where that stands, and not some word `uber`.
    const out = typed.filter((term, at) => term !== short[at] && vocabulary.find(termOf(term)) !== null)
    const terms = typed.map((term, at) => (out.includes(term) ? short[at]! : term))
    if (out.length > 0) wordings.push(wordingOf(terms, out, needs, vocabulary))
  }
  return wordings.filter((wording) => wording !== null)
}

/** True where the words of the phrase follow one another in the document. */
export function hasPhrase(orders: Orders, slot: number, phrase: Phrase, words: Words): boolean {
  return phrase.some((wording) => hasWording(orders, slot, wording, words))
}

function wordingOf(
  terms: readonly string[],
  out: readonly string[],
  needs: readonly Need[],
  vocabulary: Vocabulary,
): Wording | null {
  const numbers: number[] = []
  let last: Term | null = null
  for (const [at, term] of terms.entries()) {
    if (needs[at]!.isPrefix) last = termOf(term)
    else {
      const number = vocabulary.find(termOf(term))
      if (number === null) return null
      numbers.push(number)
    }
  }
  const sequence = new Sequence()
  sequence.addAll(Uint32Array.from(numbers), 0, numbers.length)
  const units = sequence.units.slice(0, sequence.length)
  const neighbours = Array.from(units.subarray(1), (unit, at) => neighboursOf(units[at]!, unit))
  return { units, neighbours, last, spelled: out.map((term) => vocabulary.find(termOf(term))!) }
}

function hasWording(orders: Orders, slot: number, wording: Wording, words: Words): boolean {
  const { units, neighbours, last, spelled } = wording
  if (!orders.mayHold(slot, neighbours)) return false
  if (spelled.some((number) => !orders.hasTail(slot, number))) return false
  const page = orders.pageOf(slot)
  const start = orders.startOf(slot)
  const end = start + orders.lengthOf(slot)
  const first = units[0]
  for (let at = start; at <= end - units.length; at += 1) {
    if (page[at] !== first || (at > start && isFirstOfTwo(page[at - 1]!))) continue
    if (!stands(page, at, units)) continue
    if (last === null) return true
    const next = at + units.length
    if (next < end && page[next] !== GAP && words.beginsWith(numberAt(page, next), last)) return true
  }
  return false
}

function stands(page: Uint16Array, at: number, units: Uint16Array): boolean {
  for (let place = 1; place < units.length; place += 1) {
    if (page[at + place] !== units[place]) return false
  }
  return true
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.every((each, at) => each === others[at])
}
