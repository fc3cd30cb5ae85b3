import type { Instant } from '../kernel/time.ts'
import type { EntryRow } from './entry.schema.ts'
import { isSameTag, MOST_TAGS, retagged } from './tags.ts'

/** What may be done with many entries at once. */
export type Deed =
  | { readonly kind: 'tag' | 'untag'; readonly tag: string }
  | { readonly kind: 'star' | 'unstar' | 'trash' | 'restore' }

/**
 * The row after the deed; the very same row where there is nothing to do: what it should be it is already, it lies in
 * the trash (only restoring reaches there), or it carries as many tags as it can.
 */
export function done(row: EntryRow, deed: Deed, now: Instant): EntryRow {
  if ((row.trashedAt !== null) !== (deed.kind === 'restore')) return row
  switch (deed.kind) {
    case 'tag':
      return carries(row, deed.tag) || isFull(row) ? row : { ...row, tags: [...row.tags, deed.tag] }
    case 'untag':
      return withTags(row, retagged(row.tags, deed.tag, null))
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
  return deed.kind === 'tag' && row.trashedAt === null && isFull(row) && !carries(row, deed.tag)
}

function carries({ tags }: EntryRow, tag: string): boolean {
  return tags.some((other) => isSameTag(other, tag))
}

function isFull({ tags }: EntryRow): boolean {
  return tags.length >= MOST_TAGS
}

function withTags(row: EntryRow, tags: readonly string[]): EntryRow {
  return tags === row.tags ? row : { ...row, tags: [...tags] }
}
