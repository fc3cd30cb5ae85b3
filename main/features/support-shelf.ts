import type { Book } from '../../core/book/book.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { Table } from '../../core/kernel/table.ts'
import type { Store } from '../store/store.ts'

const NOT_FOUND = { code: 'record/not-found' } as const

interface Kept {
  readonly id: string
}

/** One table of a book, for what every noun does alike with records of its own. */
export interface Shelf<T extends Kept> {
  readonly put: (record: T) => Promise<Result<T>>
  readonly change: (id: string, change: (record: T) => Result<T>) => Promise<Result<T>>
  readonly remove: (id: string) => Promise<Result<T>>
  /** What was deleted here since the journal was opened; what stands under its id by now is left as it is. */
  readonly putBack: (id: string) => Promise<Result<T>>
}

export function shelf<T extends Kept>(
  store: Store,
  read: (book: Book) => Table<T>,
  write: (table: Table<T>) => Partial<Book>,
): Shelf<T> {
  const removed = new Map<string, T>()
  const withRecord = (book: Book, record: T): Book => ({
    ...book,
    ...write(read(book).with(record.id, record)),
  })
  return {
    put: (record) => store.change((book) => ok([withRecord(book, record), record] as const)),
    change: (id, change) =>
      store.change((book) => {
        const standing = read(book).get(id)
        if (!standing) return refuse(NOT_FOUND)
        const next = change(standing)
        return next.ok ? ok([withRecord(book, next.value), next.value] as const) : next
      }),
    remove: (id) =>
      store.change((book) => {
        const standing = read(book).get(id)
        if (!standing) return refuse(NOT_FOUND)
        removed.set(id, standing)
        return ok([{ ...book, ...write(read(book).without(id)) }, standing] as const)
      }),
    putBack: (id) =>
      store.change((book) => {
        const standing = read(book).get(id)
        if (standing) return ok([book, standing] as const)
        const gone = removed.get(id)
        return gone ? ok([withRecord(book, gone), gone] as const) : refuse(NOT_FOUND)
      }),
  }
}
