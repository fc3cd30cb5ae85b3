import { type Need, meets } from './query.ts'
import { eachToken } from './tokens.ts'

/** True where the words of the phrase follow one another in the text. */
export function hasPhrase(text: string, phrase: readonly Need[]): boolean {
  const terms: string[] = []
  eachToken(text, (term, _start, _end, _firstEnd, isTail) => {
    if (!isTail) terms.push(term)
  })
  return terms.some((_, at) => phrase.every((need, place) => meets(terms[at + place] ?? '', need)))
}
