import { fold } from '../../../core/search/fold.ts'
import type { Searchable } from '../../../core/search/asked-and-found.ts'
import { plainTokens } from './plain-tokens.ts'

const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u

/**
 * The oracle: looks at every document anew, with regular expressions instead of the index's own
 * tokens, lists and heap. Words of the query (none quoted) must each begin a word.
 */
export function plainScan(documents: Iterable<Searchable>, query: string): Set<string> {
  const needs = words(query).flatMap((word) => (UNSPACED.test(word) ? pairs(word) : [fold(word)]))
  const found = new Set<string>()
  if (needs.length === 0) return found
  for (const document of documents) {
    const terms = [document.title, document.text, ...document.tags].flatMap(words)
    const isMet = (need: string): boolean =>
      terms.some((term) => (UNSPACED.test(term) ? fold(term).includes(need) : fold(term).startsWith(need)))
    if (needs.every(isMet)) found.add(document.id)
  }
  return found
}

/** Runs of one kind: a word, or characters of a script without spaces. */
function words(text: string): string[] {
  const runs = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return runs
    .flatMap(
      (run) =>
        run.match(
          /(?:[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]\p{M}*)+|(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]).)+/gsu,
        ) ?? [],
    )
    .filter((run) => fold(run) !== '')
}

function pairs(run: string): string[] {
  const units = run.match(/.\p{M}*/gsu) ?? []
  if (units.length === 1) return [fold(run)]
  return units.slice(1).map((unit, at) => fold(units[at]!) + fold(unit))
}

/** The oracle for words in quotes: they follow one another in the title, the text or a tag; the last may go on where `isOpen`. */
export function plainPhrase(documents: Iterable<Searchable>, phrase: string, isOpen: boolean): Set<string> {
  const wanted = inOrder(phrase)
  const found = new Set<string>()
  if (wanted.length === 0) return found
  const isAt = (terms: readonly string[], from: number): boolean =>
    wanted.every((want, at) => {
      const term = terms[from + at]
      if (at < wanted.length - 1) return term === want
      return isOpen
        ? term?.startsWith(want)
        : term === want || (isCharacter(want) && begins(term ?? '', want))
    })
  const alone = wanted.length === 1 && isCharacter(wanted[0]!) ? wanted[0]! : null
  for (const document of documents) {
    const parts = [document.title, document.text, ...document.tags]
    const isIn = parts.map(inOrder).some((terms) => terms.some((_, from) => isAt(terms, from)))
    const isAlone =
      alone !== null && parts.flatMap(plainTokens).some(({ term, isTail }) => isTail && term === alone)
    if (isIn || isAlone) found.add(document.id)
  }
  return found
}

/** One character of a script without spaces, with what sits on it. */
function isCharacter(term: string): boolean {
  return UNSPACED.test(term) && /^.\p{M}*$/su.test(term)
}

/** The character stands first in the pair, and is no other one made of it by a mark. */
function begins(pair: string, character: string): boolean {
  return pair.startsWith(character) && !/^\p{M}/u.test(pair.slice(character.length))
}

function inOrder(text: string): string[] {
  return plainTokens(text)
    .filter(({ isTail }) => !isTail)
    .map(({ term }) => term)
}
