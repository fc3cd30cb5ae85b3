import { BEFORE_A_LETTER, BEHIND_A_LETTER } from './lettered-words.data.ts'

/** A name of one letter, such as "K."; null for any other. */
export function initialOf(name: string): string | null {
  return /^(\p{L})\.$/u.exec(name)?.[1] ?? null
}

/** As names are typed: one apostrophe or the other. */
export const APOSTROPHE = "['’ʼ]"

export function withPlainApostrophes(text: string): string {
  return text.replace(/[’ʼ]/g, "'")
}

/** Alone these are words of every other sentence. */
const WORDS_OF_ONE = 'aiAI'
/** Large or small: the letter itself may be looked for as a capital alone. */
const firstOfEither = (word: string): string => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`
const LETTERED = BEFORE_A_LETTER.map(({ word }) => firstOfEither(word)).join('|')
const NOT_BEFORE = `(?<!(?<![\\p{L}\\p{N}])(?:${LETTERED})\\s)(?<!\\p{L}\\.)`
const NOT_BEHIND = `(?!\\s(?:${BEHIND_A_LETTER.map(({ word }) => word).join('|')})(?![\\p{L}\\p{N}]))`

/**
 * "K." wherever it is meant, as the end of a pattern whose beginning is that of a word: also as "K" and in "K’s". Not in
 * "K-ration", "plan K", "U.K." A and I need their full stop or an s of possession.
 */
export function initialForm(letter: string): string {
  const isOwner = `(?=${APOSTROPHE}s(?!\\p{L}))`
  const isAlone = `(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}]|\\.\\p{L}|${APOSTROPHE}\\p{L})`
  const bare = WORDS_OF_ONE.includes(letter) ? isOwner : `(?:${isOwner}|${isAlone})`
  return `${NOT_BEFORE}${letter}(?:\\.(?!\\p{L}\\.)|${bare}${NOT_BEHIND})`
}
