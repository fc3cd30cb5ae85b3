import { type Day, addDays, daysBetween, weekOf } from '../kernel/time.ts'
import type { MoodDay } from './moods.contract.ts'

export const MOOD_TRENDS = [
  'not_enough',
  'about_the_same',
  'a_little_higher',
  'a_little_lower',
  'higher',
  'lower',
] as const
export type MoodTrend = (typeof MOOD_TRENDS)[number]

/** Of seven days, or of one week, this many must have a mood (domain guide, section d: n of at least 3 days). */
export const FEWEST_DAYS = 3
export const FEWEST_WEEKS = 5
/** Scale points a week; a slope below this is at most a little (domain guide, section d: trend wording). */
const LITTLE_BELOW = 0.1
/**
 * Scale points from the first week to the last, of the five: a small slope kept up until it makes this much is a little
 * change all the same. A design choice, not evidence.
 */
const SAME_BELOW_IN_ALL = 0.5

export interface RollingDay {
  readonly day: Day
  readonly mean: number | null
}

/** For each day the mean of the daily means of that day and the six before; null with fewer than three. */
export function rollingMood(moods: readonly MoodDay[], from: Day, to: Day): RollingDay[] {
  const means = new Map(moods.map((each) => [each.day, each.mean]))
  const length = Math.max(0, daysBetween(from, to) + 1)
  return Array.from({ length }, (_, at) => {
    const day = addDays(from, at)
    const last = Array.from({ length: 7 }, (__, back) => means.get(addDays(day, -back)))
    return { day, mean: meanOf(last.filter((mean) => mean !== undefined)) }
  })
}

export interface MoodWeek {
  readonly monday: Day
  readonly mean: number
}

/** Means of the daily means of each week that has at least three, oldest first. */
export function moodWeeks(moods: readonly MoodDay[]): MoodWeek[] {
  const byWeek = Map.groupBy(moods, (each) => weekOf(each.day))
  return [...byWeek]
    .map(([monday, days]) => ({ monday, mean: meanOf(days.map((each) => each.mean)) }))
    .filter((week): week is MoodWeek => week.mean !== null)
    .toSorted((a, b) => (a.monday < b.monday ? -1 : 1))
}

/**
 * The median of the slopes between all pairs of weeks, in scale points a week (Theil 1950, Sen 1968):
 * a few odd weeks do not turn it. Null with fewer than five weeks.
 */
export function theilSenSlope(weeks: readonly MoodWeek[]): number | null {
  if (weeks.length < FEWEST_WEEKS) return null
  const slopes = weeks.flatMap((early, at) =>
    weeks
      .slice(at + 1)
      .map((late) => ((late.mean - early.mean) * 7) / daysBetween(early.monday, late.monday)),
  )
  const sorted = slopes.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/**
 * The slope in words. Below 0.1 points a week and below half a point in all (the slope times the weeks from the first
 * to the last) it is about the same; below 0.1 points a week else, a little higher or lower; from there, higher or lower.
 */
export function moodTrend(moods: readonly MoodDay[]): MoodTrend {
  const weeks = moodWeeks(moods)
  const slope = theilSenSlope(weeks)
  if (slope === null) return 'not_enough'
  const inAll = (slope * daysBetween(weeks[0]!.monday, weeks.at(-1)!.monday)) / 7
  if (Math.abs(slope) >= LITTLE_BELOW) return slope > 0 ? 'higher' : 'lower'
  if (Math.abs(inAll) < SAME_BELOW_IN_ALL) return 'about_the_same'
  return slope > 0 ? 'a_little_higher' : 'a_little_lower'
}

function meanOf(means: readonly number[]): number | null {
  if (means.length < FEWEST_DAYS) return null
  return means.reduce((sum, mean) => sum + mean, 0) / means.length
}
