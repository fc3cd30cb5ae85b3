/** A folded word as its UTF-16 units, the first `length` of them. */
export interface Term {
  readonly units: Uint16Array
  readonly length: number
}

/**
 * Sixty bits that find a word. Of up to twelve letters a to z the key is the word itself, five bits a
 * letter, the last six letters in `low`. Of any other word it is a hash, told by one bit more.
 */
export interface Key {
  readonly low: number
  readonly high: number
}

export const MOST_LETTERS = 12
/** The unit before `a`: letters count from 1, so that a key says itself where its word begins. */
export const BEFORE_A = 96
export const LETTERS = 26
export const LETTER_BITS = 5
export const HALF_BITS = 30
export const HALF = 2 ** HALF_BITS - 1
const HASHED = 2 ** HALF_BITS

/** True where words with this key are one word, without comparing them. */
export function isPlain(key: Key): boolean {
  return key.high < HASHED
}

export function keyOf(term: Term): Key {
  if (!areLetters(term)) return hashOf(term)
  const { units, length } = term
  let low = 0
  let high = 0
  for (let at = 0; at < length; at += 1) {
    high = (high << LETTER_BITS) | (low >>> (HALF_BITS - LETTER_BITS))
    low = ((low << LETTER_BITS) & HALF) | (units[at]! - BEFORE_A)
  }
  return { low, high }
}

export function termOf(word: string): Term {
  const units = new Uint16Array(word.length)
  for (let at = 0; at < word.length; at += 1) units[at] = word.charCodeAt(at)
  return { units, length: word.length }
}

/** Writes the plain word that a key is; answers how long it is. */
export function spell(low: number, high: number, into: Uint16Array): number {
  return spellHalf(low, into, spellHalf(high, into, 0))
}

function spellHalf(half: number, into: Uint16Array, from: number): number {
  let at = from
  for (let shift = HALF_BITS - LETTER_BITS; shift >= 0; shift -= LETTER_BITS) {
    const letter = (half >>> shift) & (2 ** LETTER_BITS - 1)
    if (letter === 0) continue
    into[at] = letter + BEFORE_A
    at += 1
  }
  return at
}

function areLetters({ units, length }: Term): boolean {
  if (length > MOST_LETTERS) return false
  for (let at = 0; at < length; at += 1) {
    const letter = units[at]! - BEFORE_A
    if (letter < 1 || letter > LETTERS) return false
  }
  return true
}

function hashOf({ units, length }: Term): Key {
  let low = 0
  let high = 0
  for (let at = 0; at < length; at += 1) {
    low = Math.imul(low, 31) + units[at]!
    high = Math.imul(high ^ units[at]!, 0x01000193)
  }
  return { low: low & HALF, high: (high & HALF) | HASHED }
}
