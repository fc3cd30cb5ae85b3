import { expect, test } from 'vitest'
import { emptyBook, type Book } from '../../../core/book/book.ts'
import { formsToGoOnWith, withoutOrphans } from '../../../core/book/forms-left.ts'
import type { StoredForm } from '../../../core/forms/forms.schema.ts'
import { makeGoal } from '../growth/make-goal.ts'

const GOAL = 'Goal0000000000000001'
const form = (id: string, part: Partial<StoredForm> = {}): StoredForm => {
  return { id, form: 'growth.goals', key: GOAL, words: '{}', changedAt: '2026-03-02T10:00:00.000Z', ...part }
}

function bookWith(...forms: readonly StoredForm[]): Book {
  let { formsLeft } = emptyBook()
  for (const each of forms) formsLeft = formsLeft.with(each.id, each)
  return { ...emptyBook(), formsLeft }
}

test('what is about a deleted record goes a month after it was written, and nothing else does', () => {
  const book = bookWith(form('one'), form('two', { key: 'new' }), form('three', { key: 'week' }))
  expect(withoutOrphans(book, '2026-04-01')).toBe(book)
  expect([...withoutOrphans(book, '2026-04-02').formsLeft.values()].map(({ id }) => id).toSorted()).toEqual([
    'three',
    'two',
  ])
  const standing = { ...book, goals: book.goals.with(GOAL, makeGoal()) }
  expect(withoutOrphans(standing, '2026-12-01')).toBe(standing)
})

test('of the same form kept on two computers the newest words count', () => {
  const book = bookWith(
    form('one', { key: 'new', words: '{"title":"new"}', changedAt: '2026-03-03T10:00:00.000Z' }),
    form('two', { key: 'new', words: '{"title":"old"}' }),
  )
  expect(formsToGoOnWith(book, '2026-03-04').map(({ words }) => words)).toEqual(['{"title":"new"}'])
})
