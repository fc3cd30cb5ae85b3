import { describe, expect, it } from 'vitest'
import type { MoodDay } from '../../../core/moods/moods.contract.ts'
import { rollingMood } from '../../../core/moods/mood-trend.ts'
import { monthTicks, moodPoints } from '../../../renderer/features/insights/mood/mood-points.ts'
import { moodWeeks, weeksIn } from '../../../renderer/features/insights/mood/mood-weeks.ts'

function moodDay(day: string, mean: number, low = mean, high = mean): MoodDay {
  return { day, mean, low, high, count: 1 }
}

const days = [
  moodDay('2026-03-02', 2, 1, 3),
  moodDay('2026-03-03', 4),
  moodDay('2026-03-04', 3),
  moodDay('2026-03-20', 5),
]

describe('the points of the mood line', () => {
  const mood = { days, rolling: rollingMood(days, '2026-03-01', '2026-03-25') }
  const points = moodPoints(mood, '2026-03-01', '2026-03-25')

  it('are one a day, with a gap where too few days have a mood', () => {
    expect(points).toHaveLength(25)
    expect(points.map(({ value }) => value !== null).indexOf(true)).toBe(3)
    expect(points[3]?.value).toBe(3)
    expect(points[19]?.value).toBe(null)
  })

  it('carry the lowest and highest of their seven days, and only where there is a line', () => {
    expect(points[3]).toMatchObject({ low: 1, high: 4 })
    expect(points[9]?.low).toBe(undefined)
  })

  it('keep every single day as a dot, also in a gap', () => {
    expect(points.filter(({ dot }) => dot !== undefined).map(({ dot }) => dot)).toEqual([2, 4, 3, 5])
  })
})

describe('the table behind the mood line', () => {
  it('weighs every day of a week the same', () => {
    expect(moodWeeks(days)).toEqual([
      { monday: '2026-03-02', mean: 3, low: 1, high: 4, days: 3 },
      { monday: '2026-03-16', mean: 5, low: 5, high: 5, days: 1 },
    ])
  })
})

describe('the words under the line', () => {
  it('count weeks as people do', () => {
    expect(weeksIn('2026-03-01', '2026-03-28')).toBe(4)
    expect(weeksIn('2026-08-24', '2026-11-23')).toBe(13)
  })

  it('stand at weeks of a short time and at months of a long one', () => {
    expect(monthTicks('2026-03-01', 28).map(({ label }) => label)).toEqual([
      '1 Mar',
      '8 Mar',
      '15 Mar',
      '22 Mar',
    ])
    expect(monthTicks('2026-08-24', 92).map(({ label, at }) => `${label} ${at}`)).toEqual([
      'Sept 8',
      'Oct 38',
      'Nov 69',
    ])
  })
})
