import type { TagCount } from './entry-tally.ts'

/** How two tags look like two spellings of one. `marks`: accents, spaces, hyphens and the like. */
export type Likeness = 'capitals' | 'marks' | 'plural' | 'letter'

export interface AlikeTags {
  /** The one used more first. */
  readonly more: TagCount
  readonly less: TagCount
  readonly likeness: Likeness
}

/** Rarer tags beyond these are not compared: what is looked at stays within a millisecond or ten. */
const MOST_COMPARED = 1000
/** Shorter words that differ by a letter are mostly two words: mum and mug, work and word. */
const SHORTEST_FOR_A_LETTER = 5
const SHORTEST_FOR_A_PLURAL = 3

/**
 * What makes two tags look like one, the surest first; null where nothing does. It is a guess about writing alone and
 * knows no meaning. Four kinds of slip by one letter, after Damerau (1964): one more, one less, another, two swapped;
 * none at the first letter, where slips are rare (Kukich 1992, 2.2), and none in a digit, since week 1 is not week 2.
 */
export function likenessOf(one: string, other: string): Likeness | null {
  if (one === other) return null
  if (one.toLowerCase() === other.toLowerCase()) return 'capitals'
  const [a, b] = [plain(one), plain(other)]
  if (a === '' || b === '') return null
  if (a === b) return 'marks'
  if (isPlural(a, b) || isPlural(b, a)) return 'plural'
  return isOneLetterOff(a, b) ? 'letter' : null
}

/** Pairs that look alike, the surest and most used first, without those the person wants kept apart (`apartKey`). */
export function alikeTags(tags: readonly TagCount[], apart: ReadonlySet<string>): AlikeTags[] {
  const compared = tags.slice(0, MOST_COMPARED)
  const found = new Map<string, AlikeTags>()
  for (const near of neighbours(compared.map(({ tag }) => plain(tag)))) {
    for (const [place, at] of near.entries()) {
      for (const other of near.slice(place + 1)) {
        const [more, less] = [compared[at]!, compared[other]!]
        const likeness = likenessOf(more.tag, less.tag)
        const key = apartKey(more.tag, less.tag)
        if (likeness !== null && !apart.has(key)) found.set(key, { more, less, likeness })
      }
    }
  }
  return [...found.values()].toSorted(surestFirst)
}

/** Names a pair, whichever comes first. */
export function apartKey(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`
}

const ORDER: readonly Likeness[] = ['capitals', 'marks', 'plural', 'letter']

function surestFirst(one: AlikeTags, other: AlikeTags): number {
  return (
    ORDER.indexOf(one.likeness) - ORDER.indexOf(other.likeness) ||
    other.more.count - one.more.count ||
    (one.more.tag < other.more.tag ? -1 : 1)
  )
}

/** Letters and digits alone, small, without accents. */
function plain(tag: string): string {
  return tag
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** English: walks, boxes, stories. */
function isPlural(word: string, plural: string): boolean {
  if (word.length < SHORTEST_FOR_A_PLURAL || !plural.endsWith('s') || !/\p{L}$/u.test(word)) return false
  if (plural === `${word}s` || plural === `${word}es`) return true
  return word.endsWith('y') && plural === `${word.slice(0, -1)}ies`
}

function isOneLetterOff(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST_FOR_A_LETTER || one[0] !== other[0]) return false
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  const most = Math.min(one.length, other.length) - start
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  if (/\p{N}/u.test(a + b)) return false
  if (a.length <= 1 && b.length <= 1) return true
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]
}

/** Groups of places whose words may look alike: those that share a word with at most one letter taken out, or a stem. */
function neighbours(words: readonly string[]): Iterable<readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const [at, word] of words.entries()) {
    for (const key of new Set(keysOf(word))) {
      const group = groups.get(key)
      if (group) group.push(at)
      else groups.set(key, [at])
    }
  }
  return groups.values()
}

function* keysOf(word: string): Generator<string> {
  yield word
  if (word.endsWith('es')) yield word.slice(0, -2)
  if (word.endsWith('ies')) yield `${word.slice(0, -3)}y`
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1)
}
