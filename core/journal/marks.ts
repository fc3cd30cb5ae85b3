import type { EntryRow } from './entry.schema.ts'
import type { Marks, Touched } from './marks.schema.ts'
import { isSameTag, MOST_TAGS } from './tags.ts'

/** The difference between a row and what an action made of it. */
export function touchedOf(before: EntryRow, after: EntryRow): Touched {
  const [was, is] = [marksOf(before), marksOf(after)]
  const fields = FIELDS.filter((field) => was[field] !== is[field])
  const only = (marks: Marks): Partial<Marks> =>
    Object.fromEntries(fields.map((field) => [field, marks[field]]))
  return { id: before.id, before: only(was), after: only(is) }
}

/**
 * An entry without what an action did to it, three-way: what the action left there goes back, what anybody changed
 * since stays. Of the tags, those it took off come back and those it put on go, whatever else came or went; an entry
 * that is full again keeps what it has. The very same entry where nothing of the action is left.
 */
export function takenBack<T extends Marks>(standing: T, { before, after }: Touched): T {
  let next = standing
  if (before.tags && after.tags) {
    const tags = tagsBack(standing.tags, before.tags, after.tags)
    if (!isSameList(tags, standing.tags)) next = { ...next, tags }
  }
  if (before.starred !== undefined && before.starred !== after.starred && standing.starred === after.starred)
    next = { ...next, starred: before.starred }
  if (
    before.trashedAt !== undefined &&
    before.trashedAt !== after.trashedAt &&
    standing.trashedAt === after.trashedAt
  )
    next = { ...next, trashedAt: before.trashedAt }
  return next
}

const FIELDS = ['tags', 'starred', 'trashedAt'] as const

function marksOf({ tags, starred, trashedAt }: EntryRow): Marks {
  return { tags, starred, trashedAt }
}

function tagsBack(now: readonly string[], before: readonly string[], after: readonly string[]): string[] {
  if (isSameList(now, after)) return [...before]
  const kept = now.filter((tag) => before.includes(tag) || !after.includes(tag))
  const missing = before.filter((tag) => !after.includes(tag) && !kept.some((other) => isSameTag(other, tag)))
  return [...kept, ...missing].slice(0, MOST_TAGS)
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((tag, at) => tag === other[at])
}
