import type { Need } from './query.ts'
import { GAP, Sequence, isFirstOfTwo, numberAt } from './sequence.ts'
import { type Term, termOf } from './term.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A phrase in numbers of words, as documents hold them. */
export interface Phrase {
  readonly units: Uint16Array
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
  sequence.addAll(Uint32Array.from(numbers), numbers.length)
  return { units: sequence.units.slice(0, sequence.length), last }
}

/** True where the words of the phrase follow one another between two places of a document's words. */
export function hasPhrase(
  words: Uint16Array,
  start: number,
  end: number,
  phrase: Phrase,
  vocabulary: Vocabulary,
): boolean {
  const { units, last } = phrase
  const first = units[0]
  const latest = end - units.length
  for (let at = start; at <= latest; at += 1) {
    if (words[at] !== first || (at > start && isFirstOfTwo(words[at - 1]!))) continue
    if (!stands(words, at, units)) continue
    if (last === null) return true
    const next = at + units.length
    if (next < end && words[next] !== GAP && vocabulary.words.beginsWith(numberAt(words, next), last)) {
      return true
    }
  }
  return false
}

function stands(words: Uint16Array, at: number, units: Uint16Array): boolean {
  for (let place = 1; place < units.length; place += 1) {
    if (words[at + place] !== units[place]) return false
  }
  return true
}
