import type { EntryRow } from '../journal/entry.schema.ts'
import { type Day, dayOf } from '../kernel/time.ts'
import type { MoodDay } from '../moods/moods.contract.ts'
import type { CalendarDay } from './review.contract.ts'

/** Days with an entry or a mood, oldest first. Rows and moods are those of the wanted time. */
export function calendarDays(rows: Iterable<EntryRow>, moods: Iterable<MoodDay>): CalendarDay[] {
  const days = new Map<Day, CalendarDay>()
  const at = (day: Day): CalendarDay => days.get(day) ?? { day, entries: 0, mood: null }
  for (const row of rows) {
    const standing = at(dayOf(row.at))
    days.set(standing.day, { ...standing, entries: standing.entries + 1 })
  }
  for (const { day, mean } of moods) days.set(day, { ...at(day), mood: mean })
  return [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** Years that hold an entry, newest first; always the current one. */
export function yearsOf(rows: Iterable<EntryRow>, today: Day): number[] {
  const years = new Set([Number(today.slice(0, 4))])
  for (const row of rows) years.add(Number(row.at.slice(0, 4)))
  return [...years].toSorted((a, b) => b - a)
}
