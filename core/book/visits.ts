import type { Instant } from '../kernel/time.ts'
import type { Book, Visit } from './book.ts'

export const VISIT_ID = 'last-visit'

/** Notes that the journal was opened now, so that a visit someone else made in secret shows. */
export function visited(book: Book, now: Instant): Book {
  const visit: Visit = { opened: now, before: book.visits.get(VISIT_ID)?.opened ?? null }
  return { ...book, visits: book.visits.with(VISIT_ID, visit) }
}
