import { addDays, type Day, weekOf } from '../kernel/time.ts'
import type { CheckInDraft, Goal } from './growth.schema.ts'

export type WhichWeek = 'this' | 'last'

/** What the half minute a week holds of one goal. */
export interface PickedDays {
  readonly days: readonly Day[]
  /** For each of the days; null where nothing was said, which is enough where it is done or not. */
  readonly value: number | null
  readonly hard: number | null
}

/** Monday to Sunday, without the days to come. */
export function daysOf(week: WhichWeek, today: Day): Day[] {
  const monday = addDays(weekOf(today), week === 'this' ? 0 : -7)
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at)).filter((day) => day <= today)
}

/** One check-in for each day that was picked; null where a goal that is noted by a number has none. */
export function checkInsOfWeek(
  goals: readonly Pick<Goal, 'id' | 'measure'>[],
  picked: Readonly<Record<string, PickedDays>>,
): CheckInDraft[] | null {
  const all: CheckInDraft[] = []
  for (const { id, measure } of goals) {
    const { days, value, hard } = picked[id] ?? { days: [], value: null, hard: null }
    if (days.length === 0) continue
    if (measure !== 'done' && value === null) return null
    for (const day of days) all.push({ goalId: id, day, value: value ?? 1, hard, note: '' })
  }
  return all
}
