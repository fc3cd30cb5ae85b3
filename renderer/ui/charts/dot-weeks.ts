import { addDays, daysBetween, weekOf, type Day } from '../../../core/kernel/time.ts'
import { shortMonth } from '../../words/dates.ts'
import type { Dot, DotWeek } from './DotCalendar.tsx'

/** The Mondays of every week from one day to another. */
export function mondaysBetween(from: Day, to: Day): Day[] {
  const first = weekOf(from)
  const count = Math.max(0, Math.floor(daysBetween(first, to) / 7) + 1)
  return Array.from({ length: count }, (_, at) => addDays(first, at * 7))
}

/** Weeks of a calendar of dots, each month named over the column that holds its first. */
export function dotWeeks(mondays: readonly Day[], dotOf: (day: Day) => Dot): DotWeek[] {
  return mondays.map((monday, at) => ({
    key: monday,
    label: beginsMonth(monday, at, mondays.length) ? shortMonth(addDays(monday, 6)) : '',
    dots: Array.from({ length: 7 }, (_, day) => dotOf(addDays(monday, day))),
  }))
}

/** The first of a month lies in it, and its name does not run over the edge. */
function beginsMonth(monday: Day, at: number, count: number): boolean {
  return Number(addDays(monday, 6).slice(8)) <= 7 && at < count - 1
}
