import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkInsOfWeek, daysOf } from '../../../core/growth/week-check.ts'
import { addDays, weekOf } from '../../../core/kernel/time.ts'
import { makeGoal } from './make-goal.ts'

const WALK = makeGoal({ id: 'goal-walk', measure: 'done' })
const RUN = makeGoal({ id: 'goal-run0', measure: 'rating' })

describe('the days of a week', () => {
  test('go from Monday to today, or the whole of last week', () => {
    expect(daysOf('this', '2026-03-04')).toEqual(['2026-03-02', '2026-03-03', '2026-03-04'])
    expect(daysOf('last', '2026-03-04')).toHaveLength(7)
    expect(daysOf('last', '2026-03-04').at(-1)).toBe('2026-03-01')
  })

  test('never hold a day to come, and are of one week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.constantFrom('this', 'last'), (after, week) => {
        const today = addDays('2026-01-01', after)
        const days = daysOf(week === 'this' ? 'this' : 'last', today)
        expect(days.every((day) => day <= today)).toBe(true)
        expect(new Set(days.map(weekOf)).size).toBe(1)
      }),
    )
  })
})

describe('the half minute', () => {
  test('notes one check-in a day that was picked, and nothing for the others', () => {
    const picked = { [WALK.id]: { days: ['2026-03-02', '2026-03-04'], value: null, hard: 2 } }
    expect(checkInsOfWeek([WALK, RUN], picked)).toEqual([
      { goalId: WALK.id, day: '2026-03-02', value: 1, hard: 2, note: '' },
      { goalId: WALK.id, day: '2026-03-04', value: 1, hard: 2, note: '' },
    ])
    expect(checkInsOfWeek([WALK, RUN], {})).toEqual([])
  })

  test('waits for the number of a goal that is noted by one', () => {
    const days = ['2026-03-02']
    expect(checkInsOfWeek([RUN], { [RUN.id]: { days, value: null, hard: null } })).toBeNull()
    expect(checkInsOfWeek([RUN], { [RUN.id]: { days: [], value: null, hard: null } })).toEqual([])
    expect(checkInsOfWeek([RUN], { [RUN.id]: { days, value: 4, hard: null } })).toMatchObject([{ value: 4 }])
  })
})
