import { expect, test } from 'vitest'
import { emptyBook, type Book } from '../../../core/book/book.ts'
import { wasNeverBegun } from '../../../core/book/talks.ts'
import type { Plan } from '../../../core/conversation/conversation.schema.ts'
import { addPlan, blankPlan } from '../../../core/conversation/plans.ts'
import { makeRow } from '../review/make-row.ts'

const stamp = { id: 'plan-000', now: '2026-03-02T10:00:00.000Z', local: '2026-03-02T10:00' }
const fresh = addPlan(blankPlan(), stamp)

const isNone = (part: Partial<Plan>, book: Book = emptyBook()): boolean =>
  wasNeverBegun(book, { ...fresh, ...part })

test('a plan that was opened and left is none, and one with a word or an asking is', () => {
  expect(isNone({})).toBe(true)
  expect(isNone({ aim: 'That both are heard' })).toBe(false)
  expect(isNone({ own: ['I was late.'] })).toBe(false)
  expect(isNone({ issueIds: ['issue-00'] })).toBe(false)
  expect(isNone({ consent: 'asked' })).toBe(false)
})

test('one whose words were taken out is its owner’s to delete, and so is one with ties', () => {
  expect(isNone({ changedAt: '2026-03-03T10:00:00.000Z' })).toBe(false)
  expect(isNone({ goalIds: ['goal-000'] })).toBe(false)
  expect(isNone({ boundaryIds: ['line-000'] })).toBe(false)
  const row = makeRow({ links: [{ kind: 'plan', id: fresh.id }] })
  const book = emptyBook()
  expect(isNone({}, { ...book, entries: book.entries.with(row.id, row) })).toBe(false)
})
