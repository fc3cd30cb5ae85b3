import type { Table } from '../../kernel/table.ts'
import type { Instant } from '../../kernel/time.ts'
import { LONGEST_SEARCH, type SavedSearch } from '../../search/saved-search.schema.ts'
import { slug } from './filter-values.ts'
import { inQuotes, piecesOf, type Piece } from './pieces.ts'

/** A saved search whose text followed a tag to its new name. */
export interface FollowedSearch {
  readonly id: string
  readonly before: string
  readonly after: string
}

type Searches = Table<SavedSearch>
type TagFilter = Extract<Piece, { kind: 'filter' }>

/** The text with the tag under its new name, wherever it is asked for or left out; the same text where it is not. */
export function textRetagged(text: string, from: string, to: string): string {
  if (slug(from) === slug(to)) return text
  return piecesOf(text)
    .map((piece) => {
      if (!isTag(piece) || slug(piece.value) !== slug(from)) return piece.text
      return `${piece.isNot ? '-' : ''}tag:${inQuotes(to)}`
    })
    .join('')
}

/**
 * Saved searches after a tag got another name. One that would grow too long to be asked stays as it is; so do all while
 * other entries carry the tag in another spelling (`spellings`: the tags that are there now), since it is still found.
 */
export function searchesRetagged(
  searches: Searches,
  { from, to, spellings, now }: { from: string; to: string; spellings: readonly string[]; now: Instant },
): { readonly searches: Searches; readonly followed: readonly FollowedSearch[] } {
  if (spellings.some((tag) => tag !== from && tag !== to && slug(tag) === slug(from)))
    return { searches, followed: [] }
  const followed: FollowedSearch[] = []
  let next = searches
  for (const search of searches.values()) {
    const after = textRetagged(search.text, from, to)
    if (after === search.text || after.length > LONGEST_SEARCH) continue
    next = next.with(search.id, { ...search, text: after, changedAt: now })
    followed.push({ id: search.id, before: search.text, after })
  }
  return { searches: next, followed }
}

/** Takes that back, but for searches that are gone or ask for something else by now. */
export function searchesBack(
  searches: Searches,
  followed: readonly FollowedSearch[],
  now: Instant,
): Searches {
  let next = searches
  for (const { id, before, after } of followed) {
    const standing = next.get(id)
    if (standing?.text === after) next = next.with(id, { ...standing, text: before, changedAt: now })
  }
  return next
}

/** Tags a search asks for that are on no entry, as they were typed. */
export function goneTags(text: string, tags: readonly string[]): string[] {
  const there = new Set(tags.map(slug))
  const asked = piecesOf(text).flatMap((piece) => (isTag(piece) && !piece.isNot ? [piece.value] : []))
  return [...new Set(asked)].filter((tag) => tag !== '' && !there.has(slug(tag)))
}

function isTag(piece: Piece): piece is TagFilter {
  return piece.kind === 'filter' && piece.name === 'tag'
}
