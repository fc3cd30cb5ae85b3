import { addDays, addMonths, type Day, weekOf } from '../../../../core/kernel/time.ts'

/** One week of a month, Monday first; null where a neighbour month has the day. */
export type Week = readonly (Day | null)[]

/** The first days of the twelve months. */
export function monthsOf(year: number): readonly Day[] {
  return Array.from({ length: 12 }, (_, month) => addMonths(`${year}-01-01`, month))
}

/** The weeks of the month that starts on `first`: four to six of seven days each. */
export function weeksOf(first: Day): readonly Week[] {
  const month = first.slice(0, 7)
  const weeks: Week[] = []
  for (let monday = weekOf(first); monday.slice(0, 7) <= month; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, at) => {
        const day = addDays(monday, at)
        return day.startsWith(month) ? day : null
      }),
    )
  }
  return weeks
}
