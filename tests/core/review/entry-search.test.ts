import { expect, test } from 'vitest'
import { addEntry, eraseEntries, saveEntry } from '../../../core/book/entries.ts'
import { emptyBook, type Body, type Book } from '../../../core/book/book.ts'
import { manyEntries } from '../../../core/demo/many-entries.ts'
import type { EntryFilter } from '../../../core/journal/journal.contract.ts'
import { draftOf } from '../../../core/journal/write.ts'
import { EntrySearch } from '../../../core/review/entry-search.ts'

const STAMP = { now: '2026-01-05T09:00:00.000Z', local: '2026-01-05T09:00', today: '2026-01-05' }

const clock = (now: () => number) => ({ now, moment: () => STAMP })

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
  // Each look at the clock finds two milliseconds gone, so that a slice takes in a few entries.
  const search = new EntrySearch(
    book,
    clock(() => (time += 2)),
  )
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
  const atOnce = new EntrySearch(
    book,
    clock(() => 0),
  )
  atOnce.work(book)
  expect(found.at(-1)).toBe(atOnce.find(book, word, {}, 0, 100)!.total)
})

test('the newest come first', () => {
  let book = bookOf(12)
  const newestFirst = [...manyEntries(12)].map(({ id }) => id)
  for (const id of newestFirst) book = reworded(book, id, 'every day')
  let time = 0
  const search = new EntrySearch(
    book,
    clock(() => (time += 4.1)),
  )
  for (let count = 0; count < 12; count += 1) {
    search.work(book)
    const found = ids(search, book, 'every')
    expect(found).toEqual(newestFirst.slice(0, found.length))
  }
  expect(ids(search, book, 'every')).toEqual(newestFirst)
})

test('holds nothing after it was closed', () => {
  const book = bookOf(5)
  const search = new EntrySearch(
    book,
    clock(() => 0),
  )
  search.work(book)
  search.close()
  expect(search.find(emptyBook(), 'ba', {}, 0, 10)).toEqual({ total: 0, hits: [] })
})

const ids = (search: EntrySearch, book: Book, text: string, filter: EntryFilter = {}): string[] =>
  search.find(book, text, filter, 0, 100)!.hits.map(({ row }) => row.id)

function ready(book: Book): EntrySearch {
  const search = new EntrySearch(
    book,
    clock(() => 0),
  )
  search.work(book)
  return search
}

function reworded(book: Book, id: string, text: string): Book {
  const saved = saveEntry(book, id, { ...draftOf(book.entries.get(id)!, text), text }, { ...STAMP, id })
  if (!saved.ok) throw new Error(saved.error.code)
  return saved.value[0]
}

const starred = (book: Book, id: string): Book => ({
  ...book,
  entries: book.entries.with(id, { ...book.entries.get(id)!, starred: true }),
})

const trashed = (book: Book, id: string): Book => ({
  ...book,
  entries: book.entries.with(id, { ...book.entries.get(id)!, trashedAt: STAMP.now }),
})

test('follows every change by the next question, while it is built and after', () => {
  const book = bookOf(20)
  const [one, two, three] = [...manyEntries(3)].map(({ id }) => id)
  let time = 0
  for (const search of [
    new EntrySearch(
      book,
      clock(() => (time += 2)),
    ),
    ready(book),
  ]) {
    let now = reworded(book, one!, 'quite other words')
    expect(ids(search, now, 'quite other')).toEqual([one])
    now = trashed(now, one!)
    expect(ids(search, now, 'quite')).toEqual([])
    expect(ids(search, now, 'quite', { inTrash: true })).toEqual([one])
    ;[now] = eraseEntries(now, [one!])
    expect(ids(search, now, 'quite', { inTrash: true })).toEqual([])
    now = reworded(starred(reworded(now, two!, 'quite new'), two!), three!, 'quite newer')
    expect(ids(search, now, 'quite').toSorted()).toEqual([two, three])
    expect(ids(search, now, 'quite', { starred: true })).toEqual([two])
    while (!search.isComplete) search.work(now)
    expect(ids(search, now, 'quite').toSorted()).toEqual([two, three])
  }
})

test('a star or the trash costs no look at a text', () => {
  let reads = 0
  const counted = (text: Body): Body => ({ read: () => ((reads += 1), text.read()) })
  const plain = bookOf(10)
  const texts = [...plain.texts.entries()].reduce(
    (all, [id, text]) => all.with(id, counted(text)),
    plain.texts,
  )
  const book = { ...plain, texts }
  const search = ready(book)
  expect(reads).toBe(10)
  const id = [...manyEntries(1)][0]!.id
  const now = trashed(starred(book, id), id)
  search.work(now)
  expect(search.isComplete).toBe(true)
  expect(reads).toBe(10)
})

test('a question takes in what changed for one slice at most, and leaves the building to its turns', () => {
  const book = bookOf(40)
  let time = 0
  const search = new EntrySearch(
    book,
    clock(() => (time += 2)),
  )
  const word = [...manyEntries(40)].at(-1)!.draft.text.split(' ')[3]!
  for (let count = 0; count < 50; count += 1) search.find(book, word, {}, 0, 10)
  expect(search.find(book, word, {}, 0, 10)).toEqual({ total: 0, hits: [] })
  expect(search.isComplete).toBe(false)
  while (!search.isComplete) search.work(book)
  let now = book
  for (const { id } of manyEntries(40)) now = reworded(now, id, 'all of it anew')
  const few = search.find(now, 'anew', {}, 0, 100)!.total
  expect(few).toBeGreaterThan(0)
  expect(few).toBeLessThan(40)
  expect(search.isComplete).toBe(false)
  while (!search.isComplete) search.work(now)
  expect(search.find(now, 'anew', {}, 0, 100)!.total).toBe(40)
})

test('a clock set back ends a slice instead of stretching it', () => {
  const book = bookOf(30)
  let time = 1_000_000
  const search = new EntrySearch(
    book,
    clock(() => (time -= 1000)),
  )
  search.work(book)
  expect(search.isComplete).toBe(false)
})

test('a text changed while it is read in steps is found by its new words only', () => {
  const plain = bookOf(2)
  const id = [...manyEntries(1)][0]!.id
  const book = reworded(plain, id, Array.from({ length: 60_000 }, (_, at) => `former${at % 900}`).join(' '))
  let time = 0
  // One step a slice; the entry is the newest, so its text is what the first slice is at.
  const search = new EntrySearch(
    book,
    clock(() => (time += 4.1)),
  )
  search.work(book)
  expect(search.isComplete).toBe(false)
  const now = reworded(book, id, 'latter words')
  while (!search.isComplete) search.work(now)
  expect(ids(search, now, 'former')).toEqual([])
  expect(ids(search, now, 'latter')).toEqual([id])
})

test('feelings and the question that an entry answers are found, marked, and followed', () => {
  const bare = bookOf(3)
  const [id] = [...bare.entries.entries()][0]!
  const search = ready(bare)
  const told = besides(bare, id, 'Which zebra stood there?', ['quokkaish'])
  expect(ids(search, told, 'quokka')).toEqual([id])
  expect(ids(search, told, '"which zebra stood"')).toEqual([id])
  expect(ids(search, told, '"there quokkaish"')).toEqual([])
  const [hit] = search.find(told, 'zebra', {}, 0, 9)!.hits
  expect(hit!.fragments[0]!.text).toContain('Which zebra stood there?')
  expect(ids(search, besides(told, id, 'Which zebra stood there?', []), 'quokka')).toEqual([])
})

test('a question of the program is found, and a minus leaves nothing out for it', () => {
  const book = bookOf(6)
  const [id] = [...book.entries.entries()][0]!
  const search = ready(book)
  const told = besides(book, id, 'Which zebra stood there?', ['quokkaish'])
  expect(ids(search, told, 'zebra')).toEqual([id])
  expect(ids(search, told, '-zebra')).toContain(id)
  expect(ids(search, told, '-quokkaish')).not.toContain(id)
  const named = besides(told, id, 'Which zebra stood there?', ['zebraish'])
  expect(ids(search, named, '-zebra*')).not.toContain(id)
})

test('where the text has one word of the query and the question the other, both are shown', () => {
  const book = bookOf(3)
  const [id] = [...book.entries.entries()][0]!
  const told = besides(book, id, 'Which zebra stood there?', [])
  const [hit] = ready(told).find(told, 'day zebra', {}, 0, 9)!.hits
  const marked = hit!.fragments.flatMap(({ text, marks }) => marks.map(([from, to]) => text.slice(from, to)))
  expect(marked).toEqual(['day', 'zebra'])
})

function besides(book: Book, id: string, prompt: string, feelings: string[]): Book {
  const draft = { ...draftOf(book.entries.get(id)!, 'A day.'), prompt, feelings }
  const saved = saveEntry(book, id, draft, { ...STAMP, id })
  if (!saved.ok) throw new Error(saved.error.code)
  return saved.value[0]
}
