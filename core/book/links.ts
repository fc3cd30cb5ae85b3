import type { Boundary } from '../boundaries/boundaries.schema.ts'
import type { Issue } from '../issues/issue.schema.ts'
import type { EntryRow, Link } from '../journal/entry.schema.ts'
import type { Book } from './book.ts'

/** Records that keep the ids of their entries themselves. */
export type TiedKind = 'issue' | 'boundary'

/**
 * Entries are tied to issues and boundaries both ways: `entry.links` names the record, and its `entryIds` the entry.
 * A tie is no edit of either: `changedAt` stays. Where one of the two is full or missing, nothing is tied.
 * A link to a record that is not there is left alone, so that putting it back finds its ties again.
 */
export function tie(book: Book, entryId: string, id: string, kind: TiedKind = 'issue'): Book {
  const entry = book.entries.get(entryId)
  const entryIds = entryIdsOf(book, kind, id)
  if (!entry || !entryIds) return book
  if (entry.links.length >= MOST_LINKS || entryIds.length >= MOST_ENTRIES) return book
  const tied = hasLink(entry, kind, id) ? book : withLink(book, entry, { kind, id })
  return withEntryId(tied, kind, id, entryId)
}

export function untie(book: Book, entryId: string, id: string, kind: TiedKind = 'issue'): Book {
  const entry = book.entries.get(entryId)
  const loose = entry && hasLink(entry, kind, id) ? withoutLink(book, entry, { kind, id }) : book
  return withoutEntryId(loose, kind, id, entryId)
}

/** A removed card again, tied to those entries that still name it. */
export function putBack(book: Book, issue: Issue): Book {
  const entryIds = stillNaming(book, 'issue', issue)
  const issues = book.issues.with(issue.id, { ...issue, entryIds })
  return { ...book, issues, hardCards: book.hardCards.without(issue.id) }
}

/** The same for a boundary. */
export function putBoundaryBack(book: Book, boundary: Boundary): Book {
  const entryIds = stillNaming(book, 'boundary', boundary)
  return { ...book, boundaries: book.boundaries.with(boundary.id, { ...boundary, entryIds }) }
}

/** Brings the other ends right after the links of an entry went from `before` to `after`. */
export function followLinks(
  book: Book,
  entryId: string,
  before: readonly Link[],
  after: readonly Link[],
): Book {
  // As most saves leave them.
  if (before === after || (before.length === 0 && after.length === 0)) return book
  let next = book
  for (const kind of KINDS) {
    const was = idsIn(before, kind)
    const is = idsIn(after, kind)
    for (const id of was) if (!is.has(id)) next = withoutEntryId(next, kind, id, entryId)
    for (const id of is) if (!was.has(id)) next = withEntryId(next, kind, id, entryId)
  }
  return next
}

const KINDS: readonly TiedKind[] = ['issue', 'boundary']
/** Most ties of one record, as the schemas have it. */
const MOST_ENTRIES = 500
const MOST_LINKS = 100

function idsIn(links: readonly Link[], kind: TiedKind): Set<string> {
  return new Set(links.filter((link) => link.kind === kind).map((link) => link.id))
}

function hasLink(entry: EntryRow, kind: TiedKind, id: string): boolean {
  return entry.links.some((link) => link.kind === kind && link.id === id)
}

function stillNaming(
  book: Book,
  kind: TiedKind,
  { id, entryIds }: { readonly id: string; readonly entryIds: readonly string[] },
): string[] {
  return entryIds.filter((entryId) => {
    const entry = book.entries.get(entryId)
    return entry !== undefined && hasLink(entry, kind, id)
  })
}

function withLink(book: Book, entry: EntryRow, link: Link): Book {
  return { ...book, entries: book.entries.with(entry.id, { ...entry, links: [...entry.links, link] }) }
}

function withoutLink(book: Book, entry: EntryRow, { kind, id }: Link): Book {
  const links = entry.links.filter((link) => link.kind !== kind || link.id !== id)
  return { ...book, entries: book.entries.with(entry.id, { ...entry, links }) }
}

function withEntryId(book: Book, kind: TiedKind, id: string, entryId: string): Book {
  const entryIds = entryIdsOf(book, kind, id)
  if (!entryIds || entryIds.includes(entryId) || entryIds.length >= MOST_ENTRIES) return book
  return withEntryIds(book, kind, id, [...entryIds, entryId])
}

function withoutEntryId(book: Book, kind: TiedKind, id: string, entryId: string): Book {
  const entryIds = entryIdsOf(book, kind, id)
  if (!entryIds?.includes(entryId)) return book
  return withEntryIds(
    book,
    kind,
    id,
    entryIds.filter((each) => each !== entryId),
  )
}

function entryIdsOf(book: Book, kind: TiedKind, id: string): readonly string[] | undefined {
  return (kind === 'issue' ? book.issues.get(id) : book.boundaries.get(id))?.entryIds
}

function withEntryIds(book: Book, kind: TiedKind, id: string, entryIds: string[]): Book {
  if (kind === 'issue') {
    const issue = book.issues.get(id)
    return issue ? { ...book, issues: book.issues.with(id, { ...issue, entryIds }) } : book
  }
  const boundary = book.boundaries.get(id)
  return boundary ? { ...book, boundaries: book.boundaries.with(id, { ...boundary, entryIds }) } : book
}
