import { type Orders, neighboursOf } from './orders.ts'
import type { Need } from './query.ts'
import { GAP, Sequence, isFirstOfTwo, numberAt } from './sequence.ts'
import { type Term, termOf } from './term.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Words } from './words.ts'

/** A phrase in numbers of words, as documents hold them. */
export interface Phrase {
  readonly units: Uint16Array
  /** Which of them stand side by side. */
  readonly neighbours: readonly number[]
  /** The last word where only its beginning was typed. */
  readonly last: Term | null
}

/** Null where one of the words stands in no document. */
export function phraseOf(needs: readonly Need[], vocabulary: Vocabulary): Phrase | null {
  const numbers: number[] = []
  let last: Term | null = null
  for (const { term, isPrefix } of needs) {
    if (isPrefix) last = termOf(term)
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
  return { units, neighbours, last }
}

/** True where the words of the phrase follow one another in the document. */
export function hasPhrase(orders: Orders, slot: number, phrase: Phrase, words: Words): boolean {
  if (!orders.mayHold(slot, phrase.neighbours)) return false
  const { units, last } = phrase
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
