import type { Book } from '../core/book/book.ts'
import { putBack, takeOut, type Shelf } from '../core/book/shelf.ts'
import { refuse, type Result } from '../core/kernel/result.ts'
import type { Store } from './store/store.ts'

interface ById {
  readonly id: string
}

interface Removal<T> {
  readonly remove: (which: ById) => Promise<Result<T>>
  readonly putBack: (which: ById) => Promise<Result<T>>
}

/** What was deleted is held here until the lock, and put back by its id. `mend` takes off it what is gone by then. */
export function removal<T extends object>(
  store: Store,
  shelf: Shelf<T>,
  mend: (book: Book, record: T) => T = (_, record) => record,
): Removal<T> {
  const removed = new Map<string, T>()
  return {
    remove: ({ id }) =>
      store.change((book) => {
        const without = takeOut(book, shelf, id)
        if (without.ok) removed.set(id, without.value[1])
        return without
      }),
    putBack: ({ id }) =>
      store.change((book) => {
        const gone = removed.get(id)
        return gone ? putBack(book, shelf, id, mend(book, gone)) : refuse({ code: 'record/not-found' })
      }),
  }
}
