import { expect, test } from 'vitest'
import { type Book, emptyBook } from '../../../core/book/book.ts'
import { allowed } from '../../../core/summary/allowed.ts'
import { boundaryFacts } from '../../../core/summary/boundary-sections.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { makeBoundary } from '../boundaries/make-boundary.ts'
import { NOW, tableOf } from '../insights/make-book.ts'

const choices = { ...defaultChoices('self', '2026-03-02'), from: '2026-02-01', to: '2026-03-02' }

test('lines of theirs that were lifted are not counted as kept', () => {
  const standing = makeBoundary({ id: 'line-0001', whose: 'theirs', since: '2026-02-02' })
  const lifted = makeBoundary({
    id: 'line-0002',
    whose: 'theirs',
    since: '2026-02-02',
    liftedOn: '2026-02-20',
  })
  const book: Book = { ...emptyBook(), boundaries: tableOf(standing, lifted) }
  expect(boundaryFacts(allowed(book, choices, NOW), choices)[0]?.[1]).toMatch(/^1 line\b/)
  const gone: Book = { ...emptyBook(), boundaries: tableOf(lifted) }
  expect(boundaryFacts(allowed(gone, choices, NOW), choices)).toEqual([])
})
