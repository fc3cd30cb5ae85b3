import { expect, test } from 'vitest'
import type { EntryRow } from '../../../core/journal/entry.schema.ts'
import { overdue, trash } from '../../../core/journal/trash.ts'
import { rowOf } from '../../../core/journal/write.ts'
import { Table } from '../../../core/kernel/table.ts'
import { draftWith, stamps } from '../../support/entries.ts'

const PUT_AWAY = '2026-03-02T10:00:00.000Z'

function entriesOf(count: number): Table<EntryRow> {
  const stamp = stamps()
  const rows = Array.from({ length: count }, () => rowOf(draftWith(), null, stamp()))
  return Table.from(rows.map((row) => [row.id, row]))
}

test('what has lain in the trash for more than thirty days is found, some rows a step', () => {
  const entries = entriesOf(450)
  const [one = '', other = ''] = Array.from(entries.entries(), ([id]) => id)
  const early = trash(entries, [one], PUT_AWAY).entries
  const { entries: all } = trash(early, [other], '2026-03-03T10:00:00.000Z')
  const steps = overdue(all, '2026-04-01T10:00:00.001Z')
  let rests = 0
  let step = steps.next()
  for (; !step.done; step = steps.next()) rests += 1
  expect(step.value).toEqual([one])
  expect(rests).toBe(2)
})

test('not before the thirty days are over', () => {
  const entries = entriesOf(1)
  const [id = ''] = Array.from(entries.entries(), ([each]) => each)
  const { entries: all } = trash(entries, [id], PUT_AWAY)
  expect(overdue(all, '2026-04-01T10:00:00.000Z').next()).toEqual({ done: true, value: [] })
})
