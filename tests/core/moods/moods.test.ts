import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyBook } from '../../../core/book/book.ts'
import { MoodIndex } from '../../../core/book/mood-index.ts'
import { rowOf } from '../../../core/journal/write.ts'
import type { MoodNote } from '../../../core/moods/moods.contract.ts'
import { lastNoteOf, moodDays } from '../../../core/moods/moods.ts'
import { draftWith } from '../../support/entries.ts'

const mood = fc.integer({ min: 1, max: 5 })
const maybe = fc.oneof(mood, fc.constant(null))
const day = fc.integer({ min: 1, max: 4 }).map((number) => `2026-03-0${number}`)
const now = '2026-03-09T09:00:00.000Z'

const change = fc.record({
  slot: fc.nat({ max: 5 }).map((slot) => `record-${slot}`),
  kind: fc.constantFrom('entry', 'trashed', 'note', 'unnote'),
  day,
  before: maybe,
  after: maybe,
  mood,
})

test('days from the index are days from a plain walk, after any changes', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
      const index = new MoodIndex()
      let book = emptyBook()
      for (const { slot, kind, day: of, before, after, mood: noted } of changes) {
        const at = `${of}T10:00`
        if (kind === 'note')
          book = { ...book, moods: book.moods.with(slot, { id: slot, at, mood: noted, createdAt: now }) }
        if (kind === 'unnote') book = { ...book, moods: book.moods.without(slot) }
        if (kind === 'entry' || kind === 'trashed') {
          const draft = draftWith({ at, moodBefore: before, moodAfter: after })
          const row = {
            ...rowOf(draft, null, { id: slot, now, local: at }),
            trashedAt: kind === 'trashed' ? now : null,
          }
          book = { ...book, entries: book.entries.with(slot, row) }
        }
        const plain = moodDays(book.entries.values(), book.moods.values(), '2026-03-02', '2026-03-03')
        expect(index.days(book, '2026-03-02', '2026-03-03')).toEqual(plain)
        for (const { mean, low, high, count } of plain) {
          expect(low <= mean && mean <= high && count > 0).toBe(true)
        }
      }
    }),
  )
})

function note(id: string, at: string, createdAt: string): MoodNote {
  return { id, at, mood: 3, createdAt }
}

test('the last note of today is the one made last', () => {
  const notes = [
    note('a', '2026-03-02T09:00', '2026-03-02T09:00:01.000Z'),
    note('b', '2026-03-02T09:00', '2026-03-02T09:00:02.000Z'),
    note('c', '2026-03-01T09:00', '2026-03-03T09:00:00.000Z'),
  ]
  expect(lastNoteOf('2026-03-02', notes)?.id).toBe('b')
  expect(lastNoteOf('2026-03-04', notes)).toBeNull()
})
