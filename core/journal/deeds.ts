import type { Instant } from '../kernel/time.ts'
import type { EntryRow } from './entry.schema.ts'
import { MOST_TAGS, retagged, uniqueTags } from './tags.ts'

/** What may be done with many entries at once. */
export type Deed =
  /** Tags to put on, after those to take off. */
  | { readonly kind: 'tag'; readonly on: readonly string[]; readonly off: readonly string[] }
  | { readonly kind: 'star' | 'unstar' | 'trash' | 'restore' }

/**
 * The row after the deed; the very same row where there is nothing to do: what it should be it is already, it lies in
 * the trash (only restoring reaches there), or it carries as many tags as it can.
 */
export function done(row: EntryRow, deed: Deed, now: Instant): EntryRow {
  if ((row.trashedAt !== null) !== (deed.kind === 'restore')) return row
  switch (deed.kind) {
    case 'tag':
      return withTags(row, uniqueTags([...left(row, deed.off), ...deed.on]).slice(0, MOST_TAGS))
    case 'star':
    case 'unstar':
      return row.starred === (deed.kind === 'star') ? row : { ...row, starred: !row.starred }
    case 'trash':
      return { ...row, trashedAt: now }
    case 'restore':
      return { ...row, trashedAt: null }
  }
  return deed satisfies never
}

/** A tag under another name, or none, wherever it lies: what comes back out of the trash carries the new one too. */
export function renamed(row: EntryRow, from: string, to: string | null): EntryRow {
  return withTags(row, retagged(row.tags, from, to))
}

/** True where a tag could not be put on, since no more fit. */
export function isLeftOut(row: EntryRow, deed: Deed): boolean {
  if (deed.kind !== 'tag' || row.trashedAt !== null) return false
  return uniqueTags([...left(row, deed.off), ...deed.on]).length > MOST_TAGS
}

function left({ tags }: EntryRow, off: readonly string[]): readonly string[] {
  return tags.filter((tag) => !off.includes(tag))
}

/** The very same row where its tags stay what they are. */
function withTags(row: EntryRow, tags: readonly string[]): EntryRow {
  const isSame = tags.length === row.tags.length && tags.every((tag, at) => tag === row.tags[at])
  return isSame ? row : { ...row, tags: [...tags] }
}
