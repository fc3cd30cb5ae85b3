import { formWords } from '../words/forms.ts'

/** How much a list of words takes. */
export interface TagRoom {
  /** Most characters in one. */
  readonly longest: number
  /** Most of them. */
  readonly most: number
}

/** Why it cannot be added to that many; null where it can, and for nothing at all. */
export function wrongWith(text: string, { longest, most }: TagRoom, count: number): string | null {
  const tag = tidied(text)
  if (tag === '') return null
  if (tag.length > longest) return formWords.listTooLong(longest, tag.length)
  return count >= most ? formWords.listFull(most) : null
}

/** The list with it at its end, unless it is there in other letters. */
export function withTag(tags: readonly string[], text: string): readonly string[] {
  const tag = tidied(text)
  const isThere = tags.some((other) => other.toLowerCase() === tag.toLowerCase())
  return tag === '' || isThere ? tags : [...tags, tag]
}

function tidied(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
