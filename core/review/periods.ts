import { addDays, addMonths, type Day, weekOf } from '../kernel/time.ts'
import type { PeriodKind } from './review-kinds.ts'

export interface Period {
  readonly from: Day
  /** Its last day, also where that is still ahead. */
  readonly to: Day
}

/** The week, Monday to Sunday, or the month of the calendar that holds the day. */
export function periodOf(kind: PeriodKind, day: Day): Period {
  if (kind === 'week') {
    const from = weekOf(day)
    return { from, to: addDays(from, 6) }
  }
  const from = `${day.slice(0, 7)}-01`
  return { from, to: addDays(addMonths(from, 1), -1) }
}

/** Another one of the same kind, so many later or earlier. */
export function periodAfter(kind: PeriodKind, { from }: Period, steps: number): Period {
  return periodOf(kind, kind === 'week' ? addDays(from, steps * 7) : addMonths(from, steps))
}
