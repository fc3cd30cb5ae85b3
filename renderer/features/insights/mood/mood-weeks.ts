import { daysBetween, weekOf, type Day } from '../../../../core/kernel/time.ts'
import type { MoodDay } from '../../../../core/moods/moods.contract.ts'

export interface MoodWeek {
  readonly monday: Day
  /** Mean of the daily means, so that a day of ten notes weighs no more than a day of one. */
  readonly mean: number
  readonly low: number
  readonly high: number
  readonly days: number
}

/** The same facts as the line, by week, oldest first; weeks without a mood are left out. */
export function moodWeeks(days: readonly MoodDay[]): readonly MoodWeek[] {
  const byWeek = Map.groupBy(days, ({ day }) => weekOf(day))
  return Array.from(byWeek, ([monday, inWeek]) => ({
    monday,
    mean: inWeek.reduce((sum, { mean }) => sum + mean, 0) / inWeek.length,
    low: Math.min(...inWeek.map(({ low }) => low)),
    high: Math.max(...inWeek.map(({ high }) => high)),
    days: inWeek.length,
  })).toSorted((a, b) => (a.monday < b.monday ? -1 : 1))
}

/** Whole weeks from one day to another, as people count them. */
export function weeksIn(from: Day, to: Day): number {
  return Math.max(1, Math.round((daysBetween(from, to) + 1) / 7))
}
