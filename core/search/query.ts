import { isUnspaced } from './letters.ts'
import { Tokens } from './tokens.ts'

/** One word of a query: it matches a word that begins so, or, inside quotes, that is so. */
export interface Need {
  readonly term: string
  readonly isPrefix: boolean
  /** One character of a script without spaces, exact: it matches itself in whatever pair it begins, and alone. */
  readonly isCharacter?: boolean
  /** Other words that meet it as well, in the same way: another spelling, or words near it. */
  readonly also: readonly string[]
}

export interface Query {
  /** All must be met. */
  readonly needs: readonly Need[]
  /** Words in quotes that must follow one another. */
  readonly phrases: readonly (readonly Need[])[]
  /** Words, or words that follow one another, that must not be there. */
  readonly nots: readonly (readonly Need[])[]
}

/** More words than this narrow nothing any more. */
const MOST_NEEDS = 24

const QUOTES = '"\u201c\u201d\u201e\u201f'
/** A chunk in quotes, perhaps still open, or one without a space; a minus before it turns it round. */
const CHUNK = new RegExp(
  `(?<not>(?<=^|\\s)-)?(?:[${QUOTES}](?<quoted>[^${QUOTES}]*)(?<end>[${QUOTES}]?)|(?<plain>[^\\s${QUOTES}]+))`,
  'gu',
)

/**
 * `words "and exact phrases" -not -"not this"`. A word counts as the beginning of one. A quote still open
 * ends at the end, and its last word may be a beginning; so may the last before a star, and only there
 * what is left out by a minus.
 */
export function parseQuery(text: string): Query {
  const needs = new Map<string, Need>()
  const phrases: (readonly Need[])[] = []
  const nots: (readonly Need[])[] = []
  for (const { groups = {} } of text.matchAll(CHUNK)) {
    const { not, quoted, end, plain } = groups
    const isQuoted = quoted !== undefined
    const said = quoted ?? plain ?? ''
    const isOpen = said.endsWith('*') || (isQuoted && end === '' && not === undefined)
    const words = termsOf(said, isOpen, isQuoted || not !== undefined)
    if (words.length === 0) continue
    if (not !== undefined) {
      if (nots.length < MOST_NEEDS) nots.push(words)
      continue
    }
    for (const need of words) {
      const key = `${need.isCharacter ? 'c' : need.isPrefix ? 'p' : 'w'}${need.term}`
      if (needs.size < MOST_NEEDS) needs.set(key, need)
    }
    if (isQuoted && words.length > 1) phrases.push(words)
  }
  return { needs: [...needs.values()], phrases, nots }
}

/** True for a text that asks for nothing. */
export function isBlank({ needs, nots }: Query): boolean {
  return needs.length === 0 && nots.length === 0
}

/** The last character of a run without spaces is already in the pair before it. */
function termsOf(text: string, isOpen: boolean, isExact: boolean): Need[] {
  const found: { term: string; also: string[]; isCharacter: boolean }[] = []
  const tokens = new Tokens()
  tokens.open(text)
  while (tokens.next()) {
    if (tokens.isTail) continue
    const other = tokens.spelledOut()
    found.push({
      term: tokens.word(),
      also: other === null ? [] : [other],
      isCharacter: isUnspaced(tokens.word()) && tokens.end === tokens.firstEnd,
    })
  }
  return found.map(({ term, also, isCharacter }, at) => {
    const isLast = at === found.length - 1
    if (!isExact || (isOpen && isLast)) return { term, also, isPrefix: true }
    // Before more words it ends a run, and stands in the index as it is.
    return isCharacter && isLast
      ? { term, also, isPrefix: true, isCharacter }
      : { term, also, isPrefix: false }
  })
}
