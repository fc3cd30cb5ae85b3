import { isFirst } from './first-word.ts'
import { VERBS_OF_PEOPLE } from './name-words.data.ts'

/** Of names that are words too, those that stand with a capital inside a sentence: there they are names for sure. */
export function standingInside(
  texts: readonly string[],
  names: readonly string[],
  formOf: (name: string) => RegExp,
): ReadonlySet<string> {
  const isInside = (name: string): boolean => {
    const form = formOf(name)
    return texts.some((text) => [...text.matchAll(form)].some(({ index }) => !isFirst(text, index)))
  }
  return new Set(names.filter(isInside))
}

const GOES_ON = new RegExp(
  `^(?:['’]s(?!\\p{L})|\\s*(?:$|[,(:–—])|\\s+(?:and|or)\\s+(?:me|\\p{Lu})|\\s+(?:\\p{Ll}+ed|${VERBS_OF_PEOPLE.join('|')})(?!\\p{L}))`,
  'u',
)

/** Whether such a word is the name: inside a sentence, or first with what goes on like a person: "Rose said", "Bill and I". */
export function isMeant(text: string, at: number, found: string): boolean {
  return !isFirst(text, at) || GOES_ON.test(text.slice(at + found.length, at + found.length + 40))
}
