/** Most tags of one entry, as the schema has it. */
export const MOST_TAGS = 30

/** Two spellings that one entry does not carry both of. */
export function isSameTag(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase()
}

/** The first of each spelling, in order. */
export function uniqueTags(tags: readonly string[]): string[] {
  const seen = new Set<string>()
  return tags.filter((tag) => {
    const key = tag.toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
}

/** A name as a tag is kept: one way to write each letter, no spaces at the ends nor two in a row. */
export function tidiedTag(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ')
}

/**
 * The tags of an entry once `from` is called `to`, in their places; null takes it off. The same list where it does not
 * carry `from`; one tag where it carries both.
 */
export function retagged(tags: readonly string[], from: string, to: string | null): readonly string[] {
  if (!tags.includes(from) || from === to) return tags
  if (to === null) return tags.filter((tag) => tag !== from)
  return uniqueTags(tags.map((tag) => (tag === from ? to : tag)))
}
