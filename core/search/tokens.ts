import { fold } from './fold.ts'

/**
 * `start` and `end` are offsets in the text as written. In scripts without spaces a token is a pair of
 * neighbouring characters: then `firstEnd` is where the first one ends, and `isTail` says that this is
 * the last character of a run, standing alone.
 */
export type VisitToken = (term: string, start: number, end: number, firstEnd: number, isTail: boolean) => void

/** Words are runs of letters, marks and digits. */
export function eachToken(text: string, visit: VisitToken): void {
  let at = 0
  while (at < text.length) {
    const kind = kindAt(text, at)
    if (kind === OTHER) {
      at += 1
      continue
    }
    const start = at
    do at += 1
    while (at < text.length && belongs(kind, kindAt(text, at)))
    if (kind === UNSPACED) eachPair(text, start, at, visit)
    else {
      const term = fold(text.slice(start, at))
      if (term !== '') visit(term, start, at, at, false)
    }
  }
}

const OTHER = 1
const SPACED = 2
const UNSPACED = 3
const MARK = 4

const WORD = /[\p{L}\p{N}]/u
const IS_MARK = /[\p{M}\uff9e\uff9f]/u
/** Scripts written without spaces between words. */
const NO_SPACES = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** What each character of the basic plane is, filled in as it is met; 0 is not yet known. */
const kinds = new Uint8Array(0x10000)

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = kinds[unit]!
  if (known !== 0) return known
  if (unit >= 0xd800 && unit <= 0xdfff) return judge(wholeAt(text, at))
  const kind = judge(String.fromCharCode(unit))
  kinds[unit] = kind
  return kind
}

/** The character that the half at this place belongs to: both halves of a pair are of one kind. */
function wholeAt(text: string, at: number): string {
  const isSecond = text.charCodeAt(at) >= 0xdc00
  return String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0)
}

function judge(character: string): number {
  if (IS_MARK.test(character)) return MARK
  if (!WORD.test(character)) return OTHER
  return NO_SPACES.test(character) ? UNSPACED : SPACED
}

function belongs(run: number, next: number): boolean {
  return next === MARK || next === run || (run === MARK && next === SPACED)
}

function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1
}

function eachPair(text: string, start: number, end: number, visit: VisitToken): void {
  let first = fold(text.slice(start, unitEnd(text, start, end)))
  let at = start
  while (at < end) {
    const firstEnd = unitEnd(text, at, end)
    if (firstEnd >= end) {
      if (first !== '') visit(first, at, end, end, at > start)
      return
    }
    const pairEnd = unitEnd(text, firstEnd, end)
    const second = fold(text.slice(firstEnd, pairEnd))
    visit(first + second, at, pairEnd, firstEnd, false)
    first = second
    at = firstEnd
  }
}

/** The end of one character with the marks that sit on it. */
function unitEnd(text: string, start: number, end: number): number {
  let at = start + widthAt(text, start)
  while (at < end && kindAt(text, at) === MARK) at += widthAt(text, at)
  return at
}
