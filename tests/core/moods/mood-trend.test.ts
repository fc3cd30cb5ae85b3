import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../core/kernel/time.ts'
import type { MoodDay } from '../../../core/moods/moods.contract.ts'
import { documentWords } from '../../../core/summary/document-words.ts'
import { HOW_WORDS } from '../../../renderer/words/insights-how.ts'
import { moodTrend, moodWeeks, rollingMood, theilSenSlope } from '../../../core/moods/mood-trend.ts'

const day = (at: string, mean: number): MoodDay => ({ day: at, mean, low: 1, high: 5, count: 1 })
const risingWeeks = (count: number, step: number): MoodDay[] =>
  Array.from({ length: count * 3 }, (_, at) =>
    day(addDays('2026-01-05', Math.floor(at / 3) * 7 + (at % 3)), 2 + Math.floor(at / 3) * step),
  )

describe('mood', () => {
  test('a rolling mean needs three of seven days', () => {
    const moods = [day('2026-05-01', 1), day('2026-05-02', 2), day('2026-05-07', 3), day('2026-05-09', 5)]
    const means = rollingMood(moods, '2026-05-06', '2026-05-09').map((each) => each.mean)
    expect(means).toEqual([null, 2, null, null])
  })

  test('weeks are Monday to Sunday, each with at least three days', () => {
    const moods = ['2026-05-03', '2026-05-04', '2026-05-05', '2026-05-10', '2026-05-11'].map((at) =>
      day(at, 4),
    )
    expect(moodWeeks(moods)).toEqual([{ monday: '2026-05-04', mean: 4 }])
  })

  test('the slope of a straight line is its slope, gaps or not, and one odd week does not turn it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(60), { minLength: 7, maxLength: 20 }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        fc.nat(),
        (weeks, slope, odd) => {
          const line = weeks
            .toSorted((a, b) => a - b)
            .map((week) => ({ monday: addDays('2026-01-05', week * 7), mean: 3 + slope * week }))
          expect(theilSenSlope(line)).toBeCloseTo(slope, 9)
          const bent = line.with(odd % line.length, { ...line[odd % line.length]!, mean: 100 })
          expect(Math.abs(theilSenSlope(bent)! - slope)).toBeLessThan(15)
        },
      ),
    )
    const flat = Array.from({ length: 9 }, (_, at) => ({
      monday: addDays('2026-01-05', at * 7),
      mean: at === 4 ? 1 : 3,
    }))
    expect(theilSenSlope(flat)).toBe(0)
  })

  test('words wait for five weeks and for a tenth of a point', () => {
    expect(moodTrend(risingWeeks(4, 0.5))).toBe('not_enough')
    expect(moodTrend(risingWeeks(5, 0.09))).toBe('about_the_same')
    expect(moodTrend(risingWeeks(5, 0.11))).toBe('higher')
    expect(moodTrend(risingWeeks(6, -0.2))).toBe('lower')
  })

  test('a slow rise or fall of half a point is told, whatever a week of it makes', () => {
    expect(moodTrend(risingWeeks(52, 0.05))).toBe('a_little_higher')
    expect(moodTrend(risingWeeks(40, -0.04))).toBe('a_little_lower')
    expect(moodTrend(risingWeeks(13, 0.06))).toBe('a_little_higher')
    expect(moodTrend(risingWeeks(52, 0.009))).toBe('about_the_same')
  })

  test.each([
    ['just under half a point in all', 11, 0.049, 'about_the_same', 'about_the_same'],
    ['just over half a point in all', 11, 0.051, 'a_little_higher', 'a_little_lower'],
    ['just under a tenth a week', 12, 0.099, 'a_little_higher', 'a_little_lower'],
    ['just over a tenth a week', 12, 0.101, 'higher', 'lower'],
    ['a tenth a week and under half a point in all', 5, 0.101, 'higher', 'lower'],
  ] as const)('%s', (_, weeks, step, up, down) => {
    expect([moodTrend(risingWeeks(weeks, step)), moodTrend(risingWeeks(weeks, -step))]).toEqual([up, down])
  })

  test('the rule is told in the same words in a document and in What changed', () => {
    const rule =
      'Less than 0.1 points a week, and less than half a point in all, is called about the same; less than 0.1 points a week otherwise, a little higher or lower; from there, higher or lower.'
    expect(documentWords.howTrend).toContain(rule)
    const told = HOW_WORDS.rows.find(([name]) => name === 'How your mood went')?.[1]
    expect(told).toContain(rule)
  })
})
