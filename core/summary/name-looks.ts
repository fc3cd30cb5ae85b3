import { FAMILIAR_WORDS } from '../kernel/phrases/familiar-words.data.ts'
import { documentWords } from './document-words.ts'
import { NAMES_LIKE_MONTHS, type NameLook } from './name-pattern.ts'
import { NOT_NAMES, OFTEN_FIRST } from './name-words.data.ts'

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
  return EVERYDAY.has(plain) || SMALL_NOT_NAMES.has(plain) ? 'word' : 'name'
}

const SMALL_NOT_NAMES = new Set([...NOT_NAMES].map((each) => each.toLowerCase()))

/** A capital and at least one letter more. */
export const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}]+(?:-\p{Lu}\p{L}+)*/gu

export function capitals(text: string): string[] {
  return [...text.matchAll(CAPITALISED)].map(([word]) => word)
}

const OPENS = /[\s“"‘(]/u
const BEFORE_A_FIRST = /[.!?…:\n“"‘(•–]/u

/** At the beginning of a text, a sentence, a quotation, or after a label. Looks back no farther than it must. */
export function isFirst(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && OPENS.test(text[before]!)) {
    if (BEFORE_A_FIRST.test(text[before]!)) return true
    before -= 1
  }
  if (before < 0 || BEFORE_A_FIRST.test(text[before]!)) return true
  return text[before] === ')' && /\d/.test(text[before - 1] ?? '')
}
