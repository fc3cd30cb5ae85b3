import { fold } from './fold.ts'
import { mayBeSpelledOut } from './spelled-out.ts'
import { BEFORE_A } from './term.ts'

/** What a UTF-16 unit is to words. */
export const OTHER = 1
export const SPACED = 2
export const UNSPACED = 3
export const MARK = 4

/** In `LETTERS`: a unit that ends a word, and one that needs a closer look. All below is a letter. */
export const BREAK = 27
export const CLOSER = 28

/** Stands behind a text. No character has this number, so it is never learned and stops any search. */
export const END = 0xffff

/** For each unit of the basic plane the letter from 1 to 26 that it folds to; filled in as letters are met. */
export const LETTERS = new Uint8Array(0x10000).fill(CLOSER)
LETTERS[0] = BREAK
/** The one unit that a unit folds to; 0 where there is more to it, or where it was never met. */
export const FOLDED = new Uint16Array(0x10000)

const WORD = /[\p{L}\p{N}]/u
const IS_MARK = /[\p{M}\uff9e\uff9f]/u
/** Scripts written without spaces between words. */
const NO_SPACES = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

const kinds = new Uint8Array(0x10000)
/** What a unit adds to its word whatever stands beside it; null where that cannot be said. */
const parts = new Map<number, string | null>()

/** The kind of the character at a place; both halves of a surrogate pair are of one kind. */
export function kindAt(units: Uint16Array, at: number): number {
  const unit = units[at]!
  if (isHigh(unit)) return judge(pairOf(unit, units[at + 1]!))
  if (isLow(unit)) return judge(pairOf(units[at - 1] ?? 0, unit))
  if (kinds[unit] === 0) learn(unit)
  return kinds[unit]!
}

/**
 * What the unit folds to, whatever stands beside it. Null where that cannot be said: half a pair, or a
 * mark that stays and may change places with another.
 */
export function partOf(unit: number): string | null {
  if (isHigh(unit) || isLow(unit)) return null
  if (kinds[unit] === 0) learn(unit)
  return parts.get(unit) ?? null
}

/** Units of the character that begins at a place. */
export function widthAt(units: Uint16Array, at: number): number {
  return isHigh(units[at]!) && isLow(units[at + 1]!) ? 2 : 1
}

function learn(unit: number): void {
  const character = String.fromCharCode(unit)
  const folded = fold(character)
  const kind = judge(character)
  kinds[unit] = kind
  if (kind === OTHER) LETTERS[unit] = unit === END ? CLOSER : BREAK
  else if (kind === UNSPACED || !IS_MARK.test(folded)) parts.set(unit, folded)
  if (kind !== SPACED || folded.length !== 1 || !parts.has(unit)) return
  FOLDED[unit] = folded.charCodeAt(0)
  // What can be written in two ways is looked at closer.
  if (/[a-z]/.test(folded) && !mayBeSpelledOut(unit)) LETTERS[unit] = folded.charCodeAt(0) - BEFORE_A
}

function judge(character: string): number {
  if (IS_MARK.test(character)) return MARK
  if (!WORD.test(character)) return OTHER
  return NO_SPACES.test(character) ? UNSPACED : SPACED
}

/** True where the text begins with a character of a script without spaces. */
export function isUnspaced(text: string): boolean {
  return judge(String.fromCodePoint(text.codePointAt(0) ?? 0)) === UNSPACED
}

/** True where the unit is a mark that makes another character of the one before it, as voicing does of kana. */
export function isMarkUnit(unit: number): boolean {
  return IS_MARK.test(String.fromCharCode(unit))
}

function pairOf(high: number, low: number): string {
  return isHigh(high) && isLow(low) ? String.fromCharCode(high, low) : ''
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
