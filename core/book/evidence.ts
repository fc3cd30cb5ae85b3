import type { Evidence } from '../growth/growth.schema.ts'
import type { Book } from './book.ts'

/**
 * A removed piece under its own id, so that talk plans and entries that name it find it again. A goal or an entry that
 * went in the meantime is not named any more.
 */
export function evidenceBack(book: Book, gone: Evidence): Evidence {
  const { goalId, entryId } = gone
  return {
    ...gone,
    goalId: goalId !== null && book.goals.has(goalId) ? goalId : null,
    entryId: entryId !== null && book.entries.has(entryId) ? entryId : null,
  }
}
