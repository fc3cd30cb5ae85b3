import { QUESTION, STOP, type Token } from '../kernel/phrases/tokens.ts'

/** For each token the number of the sentence it stands in. */
export function sentenceNumbers(tokens: readonly Token[]): readonly number[] {
  let number = 0
  return tokens.map(({ word }) => {
    if (word === STOP) number += 1
    return number
  })
}

export function wordsOf(tokens: readonly Token[]): number {
  return tokens.filter(({ word }) => word !== STOP && word !== QUESTION).length
}
