import { expect, test } from 'vitest'
import { COLLECTIONS, emptyBook, heldText, type Book } from '../../../core/book/book.ts'
import { diffBooks } from '../../../core/book/diff.ts'
import { addEntry } from '../../../core/book/entries.ts'
import { readEntry, readRecord } from '../../../core/book/read-record.ts'
import { visited, VISIT_ID } from '../../../core/book/visits.ts'
import { draftWith, stamps } from '../../support/entries.ts'

function bookWithEntry() {
  const added = addEntry(emptyBook(), draftWith({ text: 'Words.' }), stamps()())
  if (!added.ok) throw new Error('refused')
  return { book: added.value[0], row: added.value[1] }
}

/** The same book, its fields in the opposite order. */
function turned(book: Book): Book {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same fields
  return Object.fromEntries(Object.entries(book).toReversed()) as unknown as Book
}

test('row and text of an entry are one record, and read back as two', () => {
  const { book, row } = bookWithEntry()
  const [diff, ...others] = diffBooks(emptyBook(), book)
  expect(others).toEqual([])
  expect(diff).toEqual({ collection: 'entries', id: row.id, value: { ...row, text: 'Words.' } })
  expect(readEntry(diff!.value!)).toEqual({ row, text: 'Words.' })
})

test('a new text alone, and a new row alone, write the whole record', () => {
  const { book, row } = bookWithEntry()
  const texts = book.texts.with(row.id, heldText('Other.'))
  expect(diffBooks(book, { ...book, texts })[0]?.value).toEqual({ ...row, text: 'Other.' })
  const entries = book.entries.with(row.id, { ...row, starred: true })
  expect(diffBooks(book, { ...book, entries })[0]?.value).toEqual({ ...row, starred: true, text: 'Words.' })
})

test('every collection is compared', () => {
  const { book } = bookWithEntry()
  for (const collection of COLLECTIONS) {
    const record = { id: 'record-1' }
    const next = {
      ...book,
      [collection]: book[collection].with('record-1', JSON.parse(JSON.stringify(record))),
    }
    expect(diffBooks(book, next).map(({ id, collection: where }) => [where, id])).toEqual([
      [collection, 'record-1'],
    ])
    expect(diffBooks(next, book)).toEqual([{ collection, id: 'record-1', value: null }])
  }
})

test('one that changes together with an entry is found, in whatever order the fields of a book stand', () => {
  const { book, row } = bookWithEntry()
  const entries = book.entries.with(row.id, { ...row, starred: true })
  for (const collection of COLLECTIONS) {
    if (collection === 'entries') continue
    const record = JSON.parse('{"id":"record-1"}')
    const changed: Book = { ...book, entries, [collection]: book[collection].with('record-1', record) }
    for (const [before, after] of [
      [book, changed],
      [turned(book), changed],
      [book, turned(changed)],
    ] as const) {
      const found = diffBooks(before, after).map((each) => `${each.collection} ${each.id}`)
      expect(found).toEqual([`entries ${row.id}`, `${collection} record-1`])
    }
  }
})

test('a record of a wrong shape is none, a field unknown here stays', () => {
  const mood = { id: 'mood0001', at: '2026-03-02T10:00', mood: 3, createdAt: 'x', newer: [1] }
  expect(readRecord('moods', mood)).toEqual(mood)
  expect(readRecord('moods', { ...mood, mood: 'three' })).toBeNull()
  expect(readRecord('moods', { id: 'mood0001' })).toBeNull()
})

test('an opening remembers the one before it', () => {
  const once = visited(emptyBook(), '2026-03-01T10:00:00.000Z')
  const twice = visited(once, '2026-03-02T10:00:00.000Z')
  expect(twice.visits.get(VISIT_ID)).toEqual({
    opened: '2026-03-02T10:00:00.000Z',
    before: '2026-03-01T10:00:00.000Z',
  })
})
