import { Tokens } from './tokens.ts'

/** One word of a query: it matches a word that begins so, or, inside quotes, that is so. */
export interface Need {
  readonly term: string
  readonly isPrefix: boolean
}

export interface Query {
  /** All must be met. */
  readonly needs: readonly Need[]
  /** Words in quotes that must follow one another. */
  readonly phrases: readonly (readonly Need[])[]
}

/** More words than this narrow nothing any more. */
const MOST_NEEDS = 24

/** `words "and exact phrases"`. A quote still open ends at the end, and its last word may be a beginning. */
export function parseQuery(text: string): Query {
  const needs = new Map<string, Need>()
  const phrases: (readonly Need[])[] = []
  const add = (need: Need): void => {
    const key = `${need.isPrefix ? 'p' : 'w'}${need.term}`
    if (needs.size < MOST_NEEDS) needs.set(key, need)
  }
  const parts = text.split(/["\u201c\u201d\u201e\u201f]/u)
  for (const [at, part] of parts.entries()) {
    const terms = termsOf(part)
    const isQuoted = at % 2 === 1
    if (!isQuoted) for (const term of terms) add({ term, isPrefix: true })
    else {
      const isOpen = at === parts.length - 1
      const phrase = terms.map((term, place) => ({ term, isPrefix: isOpen && place === terms.length - 1 }))
      for (const need of phrase) add(need)
      if (phrase.length > 1) phrases.push(phrase)
    }
  }
  return { needs: [...needs.values()], phrases }
}

/** The last character of a run without spaces is already in the pair before it. */
function termsOf(text: string): string[] {
  const terms: string[] = []
  const tokens = new Tokens()
  tokens.open(text)
  while (tokens.next()) if (!tokens.isTail) terms.push(tokens.word())
  return terms
}
