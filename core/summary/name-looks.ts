import { FAMILIAR_WORDS } from '../kernel/phrases/familiar-words.data.ts'
import { documentWords } from './document-words.ts'
import { namePattern, NAMES_LIKE_MONTHS, type NameLook } from './name-pattern.ts'
import { NOT_NAMES, OFTEN_FIRST, WORD_NAMES } from './name-words.data.ts'

/** Among them the words of the document itself. */
export const EVERYDAY = new Set([
  ...OFTEN_FIRST,
  ...FAMILIAR_WORDS,
  ...JSON.stringify(documentWords)
    .toLowerCase()
    .split(/[^\p{L}]+/u),
])

/** How a name is told from other words. */
export function lookOf(name: string): NameLook {
  if (NAMES_LIKE_MONTHS.includes(name)) return 'month'
  const plain = name.toLowerCase()
  return WORD_NAMES.has(plain) || EVERYDAY.has(plain) || SMALL_NOT_NAMES.has(plain) ? 'word' : 'name'
}

const SMALL_NOT_NAMES = new Set([...NOT_NAMES].map((each) => each.toLowerCase()))

/** One that is an everyday word as well, such as Will or Rose. */
export function isWord(name: string): boolean {
  return lookOf(name) !== 'name'
}

/** Of the support map or the settings: in dates as well, so that none is passed over in silence. */
export function wordOf(name: string): RegExp {
  return namePattern(name, isWord(name) ? 'word' : 'name')
}

/** A capital and at least one letter more. */
export const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}]+(?:-\p{Lu}\p{L}+)*/gu

export function capitals(text: string): string[] {
  return [...text.matchAll(CAPITALISED)].map(([word]) => word)
}
