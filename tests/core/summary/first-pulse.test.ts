import { expect, test } from 'vitest'
import { type Book, emptyBook } from '../../../core/book/book.ts'
import { pulseChanges } from '../../../core/insights/support-changes.ts'
import { allowed } from '../../../core/summary/allowed.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { pulseBlocks } from '../../../core/summary/support-sections.ts'
import { NOW } from '../insights/make-book.ts'
import { makePulse } from '../support/make-support.ts'
import { Table } from '../../../core/kernel/table.ts'

test('the pulse begins with the same week as in What changed: the one in which the period begins', () => {
  const pulses = ['2026-01-26', '2026-02-02', '2026-02-09'].map((week) => [week, makePulse(week, 5)] as const)
  const book: Book = { ...emptyBook(), pulses: Table.from(pulses) }
  const span = { from: '2026-02-05', to: '2026-03-02' }
  const told = pulseChanges({ book, span, now: NOW, uses: () => true, versionsOf: () => [] })
  const kept = allowed(book, span, NOW)
  expect(kept.pulses.map(({ week }) => week)).toEqual(['2026-02-02', '2026-02-09'])
  expect(told.filter(({ pulse }) => pulse !== null).map(({ week }) => week)).toEqual([
    '2026-02-02',
    '2026-02-09',
  ])
  const [chart] = pulseBlocks(kept, { ...defaultChoices('self', span.to), ...span })
  const points = chart?.kind === 'line' ? chart.points : []
  expect(points[0]?.value).not.toBeNull()
})
