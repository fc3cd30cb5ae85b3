import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, weekOf } from '../../../core/kernel/time.ts'
import { lowFortnight, pulseScore, pulseWeeks } from '../../../core/support/pulses.ts'
import { makePulse } from './make-support.ts'

/** A Wednesday. */
const TODAY = '2026-03-11'
const THIS = '2026-03-09'
const LAST = '2026-03-02'
const BEFORE = '2026-02-23'

test('the score is the mean times ten', () => {
  expect(pulseScore(makePulse(THIS, 0))).toBe(0)
  expect(pulseScore(makePulse(THIS, 10))).toBe(100)
  expect(pulseScore(makePulse(THIS, 5, { sleep: 2, clear: 9 }))).toBe(52)
})

test('weeks run from the first noted one to this one, with gaps', () => {
  const weeks = pulseWeeks([makePulse(BEFORE, 4), makePulse(THIS, 6)], TODAY, 26)
  expect(weeks.map(({ week, pulse }) => [week, pulse?.steady ?? null])).toEqual([
    [BEFORE, 4],
    [LAST, null],
    [THIS, 6],
  ])
  expect(pulseWeeks([], TODAY, 26)).toEqual([])
  expect(pulseWeeks([makePulse(BEFORE, 4)], TODAY, 2).map(({ week }) => week)).toEqual([LAST, THIS])
})

function slept(week: string, sleep: number): ReturnType<typeof makePulse> {
  return makePulse(week, 7, { sleep })
}

describe('the line that offers step 9', () => {
  test('comes after two weeks running below 40', () => {
    const low = makePulse(LAST, 3)
    expect(lowFortnight([low, makePulse(THIS, 3)], TODAY)).toBe(THIS)
    expect(lowFortnight([makePulse(BEFORE, 3), low], TODAY)).toBe(LAST)
    expect(lowFortnight([low, makePulse(THIS, 4)], TODAY)).toBeNull()
    expect(lowFortnight([low], TODAY)).toBeNull()
  })

  test('comes after two weeks running of sleep below 3', () => {
    expect(lowFortnight([slept(LAST, 2), slept(THIS, 2)], TODAY)).toBe(THIS)
    expect(lowFortnight([slept(LAST, 3), slept(THIS, 2)], TODAY)).toBeNull()
  })

  test('does not add a low pulse of one week to low sleep of another', () => {
    expect(
      lowFortnight([makePulse(LAST, 3, { sleep: 3 }), makePulse(THIS, 8, { sleep: 1 })], TODAY),
    ).toBeNull()
  })

  test('does not come for weeks apart, or long gone', () => {
    expect(lowFortnight([makePulse(BEFORE, 1), makePulse(THIS, 1)], TODAY)).toBeNull()
    expect(lowFortnight([makePulse('2026-02-16', 1), makePulse(BEFORE, 1)], TODAY)).toBeNull()
  })
})

test('whatever was noted, the score stays between 0 and 100 and the weeks run on without a hole', () => {
  const noted = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 30 })
  fc.assert(
    fc.property(noted, fc.integer({ min: 0, max: 10 }), (ago, value) => {
      const pulses = ago.map((weeks) => makePulse(addDays(weekOf(TODAY), -7 * weeks), value))
      const weeks = pulseWeeks(pulses, TODAY, 26)
      for (const [at, { week, pulse }] of weeks.entries()) {
        if (at > 0) expect(week).toBe(addDays(weeks[at - 1]!.week, 7))
        if (pulse) expect(pulseScore(pulse)).toBe(value * 10)
      }
      expect(weeks.length).toBe(Math.min(26, ago.length === 0 ? 0 : Math.max(...ago) + 1))
    }),
  )
})
