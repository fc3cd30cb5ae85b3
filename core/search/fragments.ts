import type { Need, Query } from './query.ts'
import { BEFORE_A, LETTERS } from './term.ts'
import { Tokens } from './tokens.ts'

/** A piece of a text with the places to highlight, as [start, end) in its own characters. */
export interface Marked {
  text: string
  marks: [number, number][]
}

const MOST_FRAGMENTS = 3
/** Characters of one fragment, before it is moved to whole words. */
const LENGTH = 160
/** Characters before the first match. */
const LEAD = 40
/** Matches looked at in one text: enough to choose from, and bounded for a text of a megabyte. */
const MOST_MATCHES = 500

interface Match {
  readonly start: number
  readonly end: number
  readonly need: number
}

/** Who asks for many brings `tokens`, so that they need not be made for each text. */
export function markAll(text: string, query: Query, tokens: Tokens = new Tokens()): Marked {
  return { text, marks: joined(matchesIn(text, query.needs, tokens)) }
}

/** Up to three pieces, those with the most different words of the query first chosen, in reading order. */
export function fragmentsOf(text: string, query: Query, tokens: Tokens = new Tokens()): Marked[] {
  const matches = matchesIn(text, query.needs, tokens)
  const chosen: Piece[] = []
  const left = pieces(text, matches)
  let seen = 0
  while (chosen.length < MOST_FRAGMENTS && left.length > 0) {
    const next = left.splice(mostWorth(left, seen), 1)[0]!
    chosen.push(next)
    seen |= next.needs
  }
  return chosen.toSorted((a, b) => a.start - b.start).map((piece) => cut(text, piece))
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly matches: readonly Match[]
  /** A bit for each word of the query met here; there are never more than 24. */
  readonly needs: number
}

function mostWorth(found: readonly Piece[], seen: number): number {
  let most = 0
  for (let at = 1; at < found.length; at += 1) {
    if (worth(found[at]!, seen) > worth(found[most]!, seen)) most = at
  }
  return most
}

/** What a piece adds: each new word of the query tenfold, then how many matches it shows. */
function worth({ matches, needs }: Piece, seen: number): number {
  let fresh = 0
  for (let bits = needs & ~seen; bits !== 0; bits &= bits - 1) fresh += 1
  return fresh * 10 + Math.min(matches.length, 9)
}

/** Neighbouring matches share a piece; pieces do not overlap. */
function pieces(text: string, matches: readonly Match[]): Piece[] {
  const found: Piece[] = []
  let at = 0
  while (at < matches.length) {
    const first = matches[at]!
    const floor = found.at(-1)?.end ?? 0
    const start = wordStart(text, Math.max(floor, first.start - LEAD), first.start)
    let end = wordEnd(text, Math.max(start + LENGTH, first.end), first.end)
    const inside: Match[] = []
    let needs = 0
    for (; at < matches.length && matches[at]!.start < end; at += 1) {
      inside.push(matches[at]!)
      needs |= 1 << matches[at]!.need
      end = Math.max(end, matches[at]!.end)
    }
    found.push({ start, end, matches: inside, needs })
  }
  return found
}

function cut(text: string, piece: Piece): Marked {
  const isFirst = piece.start === 0
  const isLast = piece.end >= text.length
  const lead = isFirst ? '' : '… '
  const body = text.slice(piece.start, piece.end).replace(/\s/g, ' ')
  const shift = lead.length - piece.start
  const marks = joined(piece.matches).map(([start, end]): [number, number] => [start + shift, end + shift])
  return { text: `${lead}${body}${isLast ? '' : ' …'}`, marks }
}

function matchesIn(text: string, needs: readonly Need[], tokens: Tokens): Match[] {
  const found: Match[] = []
  const firsts = firstsOf(needs)
  tokens.open(text)
  for (;;) {
    tokens.skip(firsts)
    if (found.length >= MOST_MATCHES || !tokens.next()) return found
    const need = needMetBy(tokens, needs)
    if (need === -1) continue
    const { start, end, firstEnd } = tokens
    // Of a pair of characters found by its first alone, only that one is marked; of a word the two are one.
    found.push({ start, end: tokens.length === needs[need]!.term.length ? end : firstEnd, need })
  }
}

/** The letters that what is looked for begins with, as `Tokens.skip` takes them. */
function firstsOf(needs: readonly Need[]): number {
  let firsts = 0
  for (const { term, also } of needs) {
    firsts |= firstOf(term)
    for (const other of also) firsts |= firstOf(other)
  }
  return firsts
}

function firstOf(term: string): number {
  const letter = term.charCodeAt(0) - BEFORE_A
  return letter >= 1 && letter <= LETTERS ? 1 << letter : 0
}

/** The first need that the word meets, or -1. */
function needMetBy(word: Tokens, needs: readonly Need[]): number {
  for (let at = 0; at < needs.length; at += 1) if (isMet(word, needs[at]!)) return at
  const other = word.spelledOut()
  if (other === null) return -1
  return needs.findIndex(({ term, isPrefix }) => (isPrefix ? other.startsWith(term) : other === term))
}

function isMet(word: Tokens, { term, isPrefix, also }: Need): boolean {
  if (word.beginsWith(term) && (isPrefix || word.length === term.length)) return true
  for (let at = 0; at < also.length; at += 1) {
    if (word.beginsWith(also[at]!) && (isPrefix || word.length === also[at]!.length)) return true
  }
  return false
}

function joined(matches: readonly Match[]): [number, number][] {
  const marks: [number, number][] = []
  for (const { start, end } of matches) {
    const last = marks.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else marks.push([start, end])
  }
  return marks
}

/** The next beginning of a word from `from` on, at the latest `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  if (from === 0) return 0
  let at = from
  while (at < limit && !isSpace(text, at - 1)) at += 1
  return isSplitPair(text, at) ? at - 1 : at
}

/** The last end of a word up to `from`, at the earliest `limit`. */
function wordEnd(text: string, from: number, limit: number): number {
  if (from >= text.length) return text.length
  let at = from
  while (at > limit && !isSpace(text, at)) at -= 1
  // A run without a space is cut where it must be.
  if (at === limit && from - limit > LENGTH / 2) at = from
  return isSplitPair(text, at) ? at + 1 : at
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 128 ? unit === 32 || (unit >= 9 && unit <= 13) : /\s/.test(text[at]!)
}

function isSplitPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}
