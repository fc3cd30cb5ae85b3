import { APOSTROPHE, initialForm, initialOf } from '../kernel/written-names.ts'

/** Joined to the front of an Arabic word: and, so, with, for, like. */
const JOINED = '[وفبلك]'

/**
 * A name wherever it is written as a word of its own; in small letters too unless `isWord`, such as will or rose, where
 * large letters count alone. A name may end in a full stop: "K." is also "K" and "K’s".
 */
export function namePattern(name: string, isWord: boolean): RegExp {
  const initial = initialOf(name)
  if (initial !== null) return wordLike(initialForm(initial), 'gu')
  const ends = /[\p{L}\p{N}]$/u.test(name) ? '(?![\\p{L}\\p{N}])' : ''
  const large = isWord ? `|${escaped(name.toUpperCase())}` : ''
  return wordLike(`(?:${escaped(name)}${large})${ends}`, isWord ? 'gu' : 'giu')
}

function wordLike(pattern: string, flags: string): RegExp {
  return new RegExp(`(?<=(?<![\\p{L}\\p{N}])${JOINED}?)${pattern}`, flags)
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’ʼ]/g, APOSTROPHE)
}
