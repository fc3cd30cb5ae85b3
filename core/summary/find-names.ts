import { textsOf } from '../print/map-text.ts'
import type { PrintDocument } from '../print/print.schema.ts'
import { isFirst } from './first-word.ts'
import { CAPITALISED, EVERYDAY, isWord, lookOf, wordOf } from './name-looks.ts'
import { monthPattern, NAMES_LIKE_MONTHS, patternOf } from './name-pattern.ts'
import { ABBREVIATIONS, NOT_NAMES } from './name-words.data.ts'
import type { KnownName } from './names.ts'
import type { FoundName, SummaryChoices } from './summary.contract.ts'
import { isMeant, standingInside } from './word-names.ts'

/**
 * Names in a document: every known one, and every word with a capital that nothing else explains. Inside a sentence a
 * capital is enough; as a first word it counts unless the word is an everyday one, or stands somewhere in small letters.
 * Months are names where nothing around them says a date. `own`: those the person named, in the document or not.
 */
export function findNames(
  document: PrintDocument,
  known: readonly KnownName[],
  own: SummaryChoices['names']['own'] = [],
): Omit<FoundName, 'as'>[] {
  const texts = textsOf(document).map((text) => text.normalize('NFC'))
  const isKnown = new Set(known.map(({ name }) => name))
  const named = own.map(({ name }) => name.normalize('NFC')).filter((name) => !isKnown.has(name))
  const times = countedIn(texts, [...isKnown], named)
  // What the check misses without being told.
  const isAlsoFound = named.length === 0 ? times : countedIn(texts, [...isKnown], [])
  return [...times]
    .map(([name, found]) => ({
      name,
      isKnown: isKnown.has(name),
      isAdded: !isAlsoFound.has(name),
      look: lookOf(name),
      times: found,
    }))
    .toSorted((a, b) => Number(b.isKnown) - Number(a.isKnown) || (a.name < b.name ? -1 : 1))
}

function countedIn(
  texts: readonly string[],
  known: readonly string[],
  named: readonly string[],
): ReadonlyMap<string, number> {
  const small = new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}]+/gu) ?? []))
  const times = new Map(named.map((name) => [name, 0]))
  const isKnown = new Set(known)
  const inside = standingInside(texts, known.filter(isWord), wordOf)
  const looked = [
    ...known.map((name) => ({ name, form: wordOf(name), isSure: !isWord(name) || inside.has(name) })),
    ...named.map((name) => ({ name, form: patternOf(name, lookOf(name)), isSure: true })),
  ].toSorted((a, b) => b.name.length - a.name.length)
  const count = (name: string): void => void times.set(name, (times.get(name) ?? 0) + 1)
  for (const text of texts) {
    let rest = text
    for (const { name, form, isSure } of looked) {
      rest = rest.replace(form, (found, at: number) => {
        if (!isSure && !isMeant(rest, at, found)) return found
        count(name)
        // As long as it was, and with its full stop, so that what follows keeps its place in the sentence.
        return found.endsWith('.') ? `${'x'.repeat(found.length - 1)}.` : 'x'.repeat(found.length)
      })
    }
    for (const month of NAMES_LIKE_MONTHS) {
      // As a first word it is a month, or may be "may".
      for (const { index } of rest.matchAll(monthPattern(month))) if (!isFirst(rest, index)) count(month)
    }
    for (const found of rest.matchAll(CAPITALISED)) {
      const [word] = found
      if (isKnown.has(word)) continue
      const after = found.index + word.length
      const isNamed = isFirst(rest, found.index)
        ? isNameFirst(word, rest.slice(after, after + LONGEST_NEXT), small)
        : isNameInside(word)
      if (isNamed) count(word)
    }
  }
  return times
}

function isNameInside(word: string): boolean {
  if (NOT_NAMES.has(word) || ABBREVIATIONS.has(word)) return false
  return !/^\p{Lu}{2,3}$/u.test(word) || !EVERYDAY.has(word.toLowerCase())
}

/** "Jokes that had an edge", "Slamming doors": of many, and what is done. No name is followed or ends so. */
const OF_MANY = /^\p{Lu}\p{Ll}*[^sS\P{Ll}]s$/u
const TOLD_OF_MANY = /^ (?:that|which|of|about|without|instead)\b/u
const ENDS_OF_WORDS = /^\p{Lu}\p{Ll}{2,}(?:ing|ness|tion|sion)$/u
const LONGEST_NEXT = ' without '.length

function isNameFirst(word: string, next: string, small: ReadonlySet<string>): boolean {
  if (ENDS_OF_WORDS.test(word) || (OF_MANY.test(word) && TOLD_OF_MANY.test(next))) return false
  const plain = word.toLowerCase()
  return isNameInside(word) && !EVERYDAY.has(plain) && !small.has(plain)
}
