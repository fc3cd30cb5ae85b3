import type { Book } from '../core/book/book.ts'
import { put, takeOut, type Shelf } from '../core/book/shelf.ts'
import { ok, refuse, type Result } from '../core/kernel/result.ts'
import type { Changed, Store } from './store/store.ts'

const NOT_FOUND = { code: 'record/not-found' } as const

export interface ById {
  readonly id: string
}

export interface Taken<Gone, T> {
  /** Without it. */
  readonly book: Book
  /** What can come back; null where nothing went that was not gone before. */
  readonly gone: Gone | null
  readonly answer: T
}

/** How something leaves the book and comes back into it. */
export interface Ways<Which, Gone, T> {
  readonly keyOf: (which: Which) => string
  /** undefined where there is nothing of that name. */
  readonly take: (book: Book, which: Which) => Result<Taken<Gone, T>> | undefined
  /** What stands in its place by now, and wins; undefined where the place is free. */
  readonly standing: (book: Book, which: Which) => T | undefined
  /** The book with it, without ties to what went meanwhile. */
  readonly withBack: (book: Book, gone: Gone, which: Which) => Changed<T>
}

export interface Removal<Which, T> {
  readonly remove: (which: Which) => Promise<Result<T>>
  readonly putBack: (which: Which) => Promise<Result<T>>
}

/**
 * Undo, with one meaning for every noun. What was taken out is held here until the lock and put back by its name: a
 * record from the page could be another one. It is never let go of, so that a refused write can be tried again.
 */
export function removal<Which, Gone, T>(store: Store, ways: Ways<Which, Gone, T>): Removal<Which, T> {
  const removed = new Map<string, Gone>()
  return {
    remove: (which) =>
      store.change((book) => {
        const taken = ways.take(book, which)
        if (!taken?.ok) return taken ?? refuse(NOT_FOUND)
        const { book: next, gone, answer } = taken.value
        if (gone !== null) removed.set(ways.keyOf(which), gone)
        return ok([next, answer] as const)
      }),
    putBack: (which) =>
      store.change((book) => {
        const standing = ways.standing(book, which)
        if (standing !== undefined) return ok([book, standing] as const)
        const gone = removed.get(ways.keyOf(which))
        return gone === undefined ? refuse(NOT_FOUND) : ways.withBack(book, gone, which)
      }),
  }
}

/** The same of one record of a table. `mend` takes off it what is gone by the time it comes back. */
export function recordRemoval<T extends object>(
  store: Store,
  shelf: Shelf<T>,
  mend: (book: Book, record: T) => T = (_, record) => record,
): Removal<ById, T> {
  return removal<ById, T, T>(store, {
    keyOf: ({ id }) => id,
    take: (book, { id }) => {
      const without = takeOut(book, shelf, id)
      if (!without.ok) return without
      const [next, gone] = without.value
      return ok({ book: next, gone, answer: gone })
    },
    standing: (book, { id }) => shelf.of(book).get(id),
    withBack: (book, gone, { id }) => put(book, shelf, id, ok(mend(book, gone))),
  })
}
