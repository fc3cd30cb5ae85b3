import { QUESTION, type Token } from '../kernel/phrases/tokens.ts'

const TOO_MANY = 3

/** From the third question on a message asks for an answer, whatever the questions are. */
export function manyQuestions(tokens: readonly Token[]): { from: number; to: number } | null {
  const places = tokens.flatMap(({ word }, at) => (word === QUESTION ? [at] : []))
  return places.length < TOO_MANY ? null : { from: places[TOO_MANY - 1]!, to: places[TOO_MANY - 1]! + 1 }
}

/** Nothing but question marks: a message that waits for its answer. */
export function onlyQuestionMarks(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => word === QUESTION) && tokens.every(({ word }) => word.startsWith(' '))
}
