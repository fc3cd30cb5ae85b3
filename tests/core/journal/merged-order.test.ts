import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EntryRow } from '../../../core/journal/entry.schema.ts'
import { newestFirst } from '../../../core/journal/filter.ts'
import { MergedOrder } from '../../../core/journal/merged-order.ts'
import type { Ordered } from '../../../core/journal/ordered.ts'
import { rowOf } from '../../../core/journal/write.ts'
import type { Cell } from '../../../core/kernel/table.ts'
import { draftWith } from '../../support/entries.ts'

function cellsOf(days: readonly number[], name: string): Cell<EntryRow>[] {
  return days.map((day, at) => {
    const local = `2026-03-${String(day).padStart(2, '0')}T10:00` as const
    const stamp = {
      id: `${name}-${String(at).padStart(4, '0')}`,
      now: '2026-03-30T09:00:00.000Z',
      local,
    } as const
    return { value: rowOf(draftWith({ at: local }), null, stamp) }
  })
}

const inOrder = (cells: readonly Cell<EntryRow>[]): Cell<EntryRow>[] =>
  cells.toSorted((one, other) => newestFirst(one.value, other.value))

function orderOf(
  cells: readonly Cell<EntryRow>[],
  asked: (limit: number) => void = () => undefined,
): Ordered {
  return {
    size: cells.length,
    page(offset, limit) {
      asked(limit)
      return cells.slice(offset, offset + limit)
    },
  }
}

const days = fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 40 })

test('each page is the page of all of them sorted', () => {
  fc.assert(
    fc.property(days, days, fc.nat(60), fc.nat(60), (lying, put, offset, limit) => {
      const [ordered, loose] = [inOrder(cellsOf(lying, 'lying')), cellsOf(put, 'loose')]
      const merged = new MergedOrder(orderOf(ordered), loose)
      const all = inOrder([...ordered, ...loose])
      expect(merged.size).toBe(all.length)
      expect(merged.page(offset, limit)).toEqual(all.slice(offset, offset + limit))
      expect(merged.page(0, merged.size)).toEqual(all)
    }),
  )
})

test('a first page looks at few rows beyond itself, however many there are', () => {
  const ordered = inOrder(
    cellsOf(
      Array.from({ length: 5000 }, (_, at) => 1 + (at % 20)),
      'lying',
    ),
  )
  let looks = 0
  const merged = new MergedOrder(
    orderOf(ordered, (limit) => (looks += limit)),
    cellsOf([25, 26, 27, 2], 'loose'),
  )
  expect(merged.page(0, 50)).toHaveLength(50)
  expect(looks).toBeLessThan(100)
})
