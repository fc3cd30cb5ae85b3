import { describe, expect, test } from 'vitest'
import type { EntryRow } from '../../../core/journal/entry.schema.ts'
import { rowOf } from '../../../core/journal/write.ts'
import { onThisDay } from '../../../core/review/on-this-day.ts'
import { draftWith } from '../../support/entries.ts'

let made = 0
function row(parts: Partial<EntryRow>): EntryRow {
  made += 1
  const stamp = { id: `row-${made}`, now: '2026-05-01T10:00:00.000Z', local: '2026-05-01T10:00' }
  return { ...rowOf(draftWith(), null, stamp), ...parts }
}

const NONE: ReadonlySet<string> = new Set()

describe('onThisDay', () => {
  test('a year first, then half a year, three months, one', () => {
    const rows = [
      row({ at: '2026-04-30T10:00' }),
      row({ at: '2026-02-28T10:00' }),
      row({ at: '2025-11-30T09:00' }),
    ]
    expect(onThisDay(rows, NONE, '2026-05-30')).toMatchObject({ monthsAgo: 6 })
    expect(onThisDay(rows.slice(0, 1), NONE, '2026-05-30')).toMatchObject({ monthsAgo: 1 })
    expect(onThisDay([row({ at: '2025-02-28T10:00' })], NONE, '2026-02-28')).toMatchObject({ monthsAgo: 12 })
    // The 31st of May has no day of its own in February.
    expect(onThisDay(rows.slice(1, 2), NONE, '2026-05-31')).toMatchObject({ monthsAgo: 3 })
  })

  test('letters, the trash, heavy words and what was sent away stay where they are', () => {
    const at = '2025-05-30T10:00'
    const rows = [
      row({ at, mode: 'unsent_letter' }),
      row({ at, trashedAt: '2026-01-01T10:00:00.000Z' }),
      row({ at, noCard: true }),
      row({ at, id: 'hidden' }),
    ]
    expect(onThisDay(rows, new Set(['hidden']), '2026-05-30')).toBeNull()
  })

  test('it is the same whatever order the rows come in', () => {
    const rows = [8, 12, 20].map((hour) => row({ at: `2025-05-30T${String(hour).padStart(2, '0')}:00` }))
    expect(onThisDay(rows, NONE, '2026-05-30')!.row).toBe(
      onThisDay(rows.toReversed(), NONE, '2026-05-30')!.row,
    )
  })
})
