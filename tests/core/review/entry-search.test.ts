import { expect, test } from 'vitest'
import { addEntry } from '../../../core/book/entries.ts'
import { emptyBook, type Book } from '../../../core/book/book.ts'
import { manyEntries } from '../../../core/demo/many-entries.ts'
import { EntrySearch } from '../../../core/review/entry-search.ts'

const STAMP = { now: '2026-01-05T09:00:00.000Z', local: '2026-01-05T09:00', today: '2026-01-05' }

function bookOf(count: number): Book {
  let book = emptyBook()
  for (const { id, draft } of manyEntries(count)) {
    const added = addEntry(book, draft, { ...STAMP, id })
    if (added.ok) [book] = added.value
  }
  return book
}

test('is built in slices of time, newest first, answers meanwhile, and says when it is whole', () => {
  const book = bookOf(60)
  let time = 0
  // Each look at the clock finds two milliseconds gone, so that a slice of eight takes in a few entries.
  const search = new EntrySearch(book, () => (time += 2))
  const [{ draft: newest } = {}] = [...manyEntries(1)]
  const word = newest!.text.split(' ')[2]!
  const found: number[] = []
  let slices = 0
  for (; !search.isComplete && slices < 1000; slices += 1) {
    search.work(book)
    found.push(search.find(book, word, {}, 0, 100)!.total)
  }
  expect(slices).toBeGreaterThan(5)
  expect(found.findIndex((total) => total > 0)).toBeLessThan(found.length / 2)
  expect(found.toSorted((one, other) => one - other)).toEqual(found)
  const atOnce = new EntrySearch(book, () => 0)
  atOnce.work(book)
  expect(found.at(-1)).toBe(atOnce.find(book, word, {}, 0, 100)!.total)
})

test('holds nothing after it was closed', () => {
  const book = bookOf(5)
  const search = new EntrySearch(book, () => 0)
  search.work(book)
  search.close()
  expect(search.find(emptyBook(), 'ba', {}, 0, 10)).toEqual({ total: 0, hits: [] })
})
