import { APOSTROPHE, initialForm, initialOf } from '../kernel/written-names.ts'

/** Joined to the front of an Arabic word: and, so, with, for, like. */
const JOINED = '[وفبلك]'
/**
 * How a name is told from other words: by its letters alone; by its capital too, such as will or rose; or as a month, by
 * what stands around it.
 */
export const NAME_LOOKS = ['name', 'word', 'month'] as const
export type NameLook = (typeof NAME_LOOKS)[number]

/**
 * A name wherever it is written as a word of its own; in small letters too where it looks like nothing else. A name may end in a full stop: "K." is also "K" and "K’s".
 */
export function namePattern(name: string, look: NameLook): RegExp {
  const initial = initialOf(name)
  if (initial !== null) return wordLike(initialForm(initial), 'gu')
  const isWord = look !== 'name'
  const ends = /[\p{L}\p{N}]$/u.test(name) ? '(?![\\p{L}\\p{N}])' : ''
  const large = isWord ? `|${escaped(name.toUpperCase())}` : ''
  return wordLike(`(?:${escaped(name)}${large})${ends}`, isWord ? 'gu' : 'giu')
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const BEFORE_A_MONTH =
  'in since until till from of by on last next this that every each early late mid through during before after around about the a one another whole all'
    .split(' ')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|')
const JOINING = '(?:\\s*[,–—-]\\s*|\\s+(?:and|or|to|till|until|through)\\s+)'

/** Months that are first names as well. */
export const NAMES_LIKE_MONTHS: readonly string[] = ['April', 'May', 'June', 'August']

/**
 * Such a name, but not as the month of a date: after "in" or a number, before a number, or beside another month. The name
 * comes first, so that a long text is looked through fast.
 */
export function monthPattern(name: string): RegExp {
  const said = escaped(name)
  const word = `(?<=(?<![\\p{L}\\p{N}])${said})(?![\\p{L}\\p{N}])`
  const before = `(?<!(?:\\d\\s*|(?<![\\p{L}\\p{N}])(?:(?:${BEFORE_A_MONTH})[\\s-]+|(?:${MONTHS})${JOINING}))${said})`
  const after = `(?!\\s*\\d|\\s+the\\s|${JOINING}(?:${MONTHS})(?!\\p{L}))`
  return new RegExp(`${said}${word}${before}${after}`, 'gu')
}

/** The pattern by how it is told from other words. */
export function patternOf(name: string, look: NameLook): RegExp {
  return look === 'month' ? monthPattern(name) : namePattern(name, look)
}

function wordLike(pattern: string, flags: string): RegExp {
  return new RegExp(`(?<=(?<![\\p{L}\\p{N}])${JOINED}?)${pattern}`, flags)
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’ʼ]/g, APOSTROPHE)
}
