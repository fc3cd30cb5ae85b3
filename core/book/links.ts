import type { Issue } from '../issues/issue.schema.ts'
import type { EntryRow, Link } from '../journal/entry.schema.ts'
import type { Book } from './book.ts'

/**
 * Entries and issues are tied both ways: `entry.links` names the issue and `issue.entryIds` the entry.
 * A tie is no edit of either: `changedAt` stays. Where one of the two is full or missing, nothing is tied.
 * A link to an issue that is not there is left alone, so that putting a removed card back finds its ties again.
 */
export function tie(book: Book, entryId: string, issueId: string): Book {
  const entry = book.entries.get(entryId)
  const issue = book.issues.get(issueId)
  if (!entry || !issue) return book
  if (entry.links.length >= MOST_LINKS || issue.entryIds.length >= MOST_ENTRIES) return book
  const tied = hasIssue(entry, issueId) ? book : withLink(book, entry, issueId)
  return withEntryId(tied, issueId, entryId)
}

export function untie(book: Book, entryId: string, issueId: string): Book {
  const entry = book.entries.get(entryId)
  const loose = entry && hasIssue(entry, issueId) ? withoutLink(book, entry, issueId) : book
  return withoutEntryId(loose, issueId, entryId)
}

/** A removed card again, tied to those entries that still name it. */
export function putBack(book: Book, issue: Issue): Book {
  const entryIds = issue.entryIds.filter((id) => {
    const entry = book.entries.get(id)
    return entry !== undefined && hasIssue(entry, issue.id)
  })
  return withIssue(book, { ...issue, entryIds })
}

/** Brings the issues' ends right after the links of an entry went from `before` to `after`. */
export function followLinks(
  book: Book,
  entryId: string,
  before: readonly Link[],
  after: readonly Link[],
): Book {
  const was = issuesIn(before)
  const is = issuesIn(after)
  let next = book
  for (const issueId of was) if (!is.has(issueId)) next = withoutEntryId(next, issueId, entryId)
  for (const issueId of is) if (!was.has(issueId)) next = withEntryId(next, issueId, entryId)
  return next
}

/** Most ties of one card, as the schema has it. */
const MOST_ENTRIES = 500
const MOST_LINKS = 100

function issuesIn(links: readonly Link[]): Set<string> {
  return new Set(links.filter((link) => link.kind === 'issue').map((link) => link.id))
}

function hasIssue(entry: EntryRow, issueId: string): boolean {
  return entry.links.some((link) => link.kind === 'issue' && link.id === issueId)
}

function withLink(book: Book, entry: EntryRow, issueId: string): Book {
  const links: Link[] = [...entry.links, { kind: 'issue', id: issueId }]
  return { ...book, entries: book.entries.with(entry.id, { ...entry, links }) }
}

function withoutLink(book: Book, entry: EntryRow, issueId: string): Book {
  const links = entry.links.filter((link) => link.kind !== 'issue' || link.id !== issueId)
  return { ...book, entries: book.entries.with(entry.id, { ...entry, links }) }
}

function withEntryId(book: Book, issueId: string, entryId: string): Book {
  const issue = book.issues.get(issueId)
  if (!issue || issue.entryIds.includes(entryId) || issue.entryIds.length >= MOST_ENTRIES) return book
  return withIssue(book, { ...issue, entryIds: [...issue.entryIds, entryId] })
}

function withoutEntryId(book: Book, issueId: string, entryId: string): Book {
  const issue = book.issues.get(issueId)
  if (!issue?.entryIds.includes(entryId)) return book
  return withIssue(book, { ...issue, entryIds: issue.entryIds.filter((id) => id !== entryId) })
}

function withIssue(book: Book, issue: Issue): Book {
  return { ...book, issues: book.issues.with(issue.id, issue) }
}
