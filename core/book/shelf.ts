import { ok, refuse, type Result } from '../kernel/result.ts'
import type { Table } from '../kernel/table.ts'
import type { Book } from './book.ts'

/** One table of the book: how to find it, and the book with another in its place. */
export interface Shelf<T extends object> {
  readonly of: (book: Book) => Table<T>
  readonly into: (book: Book, table: Table<T>) => Book
}

type Next<T> = Result<readonly [Book, T]>

/** The book with the record under that id; a refusal passes through. */
export function put<T extends object>(book: Book, shelf: Shelf<T>, id: string, record: Result<T>): Next<T> {
  if (!record.ok) return record
  return ok([shelf.into(book, shelf.of(book).with(id, record.value)), record.value] as const)
}

/** Changes a record that stands; `record/not-found` where none does. */
export function change<T extends object>(
  book: Book,
  shelf: Shelf<T>,
  id: string,
  rule: (standing: T) => Result<T>,
): Next<T> {
  const standing = shelf.of(book).get(id)
  return standing ? put(book, shelf, id, rule(standing)) : refuse({ code: 'record/not-found' })
}

export function takeOut<T extends object>(book: Book, shelf: Shelf<T>, id: string): Next<T> {
  const standing = shelf.of(book).get(id)
  if (!standing) return refuse({ code: 'record/not-found' })
  return ok([shelf.into(book, shelf.of(book).without(id)), standing] as const)
}
