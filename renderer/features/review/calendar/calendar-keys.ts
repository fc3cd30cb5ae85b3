import { addDays, addMonths, type Day, weekOf } from '../../../../core/kernel/time.ts'

/**
 * Where a key leads from a day, or null when it is not a key of the calendar. The keys are those of
 * the ARIA date grid pattern; Home and End stay inside the month that is on show.
 */
export function dayAfterKey(day: Day, key: string, withShift: boolean): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return later(weekOf(day), firstOfMonth(day))
    case 'End':
      return earlier(addDays(weekOf(day), 6), lastOfMonth(day))
    case 'PageUp':
      return addMonths(day, withShift ? -12 : -1)
    case 'PageDown':
      return addMonths(day, withShift ? 12 : 1)
    default:
      return null
  }
}

function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`
}

function lastOfMonth(day: Day): Day {
  return addDays(addMonths(firstOfMonth(day), 1), -1)
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b
}
