import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../core/kernel/time.ts'
import type { DayRating } from '../../../core/outcome/outcome.schema.ts'
import {
  isMonthOld,
  lastRated,
  firstAndLatest,
  weeksSince,
  withRating,
} from '../../../core/outcome/ratings.ts'

const TODAY = '2026-03-02'

describe('a dated list of answers', () => {
  test('has one a day, oldest first, whatever was said in whatever order', () => {
    const said = fc.array(
      fc.record({ ago: fc.nat(40), rating: fc.option(fc.integer({ min: 0, max: 10 })) }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(said, (answers) => {
        let list: readonly DayRating[] = []
        const expected = new Map<string, number | null>()
        for (const { ago, rating } of answers) {
          const day = addDays(TODAY, -ago)
          const next = withRating(list, day, rating, TODAY)
          if (!next.ok) throw new Error(next.error.code)
          list = next.value
          expected.set(day, rating)
        }
        const standing = [...expected]
          .filter(([, rating]) => rating !== null)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
        expect(list.map(({ day, rating }) => [day, rating])).toEqual(standing)
      }),
    )
  })

  test('takes no day ahead, and no more than it can hold', () => {
    expect(withRating([], '2026-03-03', 4, TODAY)).toEqual({
      ok: false,
      error: { code: 'input/invalid', fields: ['day'] },
    })
    const full = Array.from({ length: 500 }, (_, at) => ({ day: addDays('2024-01-01', at), rating: 3 }))
    expect(withRating(full, TODAY, 4, TODAY)).toMatchObject({ ok: false })
    expect(withRating(full, '2024-01-01', 4, TODAY)).toMatchObject({ ok: true })
  })

  test('first and latest: one answer alone is the latest, and no first', () => {
    const one = { day: '2026-01-01', rating: 2 }
    const two = { day: '2026-02-01', rating: 6 }
    expect(firstAndLatest([])).toEqual({ first: null, latest: null })
    expect(firstAndLatest([one])).toEqual({ first: null, latest: one })
    expect(firstAndLatest([one, { day: '2026-01-09', rating: 9 }, two])).toEqual({ first: one, latest: two })
  })
})

test('when anything was last said, in whole weeks, and whether a month has gone by', () => {
  expect(lastRated([[], []])).toBeNull()
  expect(lastRated([[{ day: '2026-02-20', rating: 1 }], [{ day: '2026-01-01', rating: 1 }]])).toBe(
    '2026-02-20',
  )
  expect(weeksSince('2026-02-20', TODAY)).toBe(1)
  expect(weeksSince('2026-02-16', TODAY)).toBe(2)
  expect(weeksSince('2026-03-05', TODAY)).toBe(0)
  expect(isMonthOld('2026-02-02', TODAY)).toBe(true)
  expect(isMonthOld('2026-02-03', TODAY)).toBe(false)
})
