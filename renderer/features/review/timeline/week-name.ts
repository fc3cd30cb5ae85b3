import { addDays, type Day } from '../../../../core/kernel/time.ts'
import { shortDate, shortDay } from '../../../words/dates.ts'

/** "2 to 8 Mar 2026", "30 Mar to 5 Apr 2026". */
export function weekName(monday: Day): string {
  const sunday = addDays(monday, 6)
  if (monday.slice(0, 4) !== sunday.slice(0, 4)) return `${shortDate(monday)} to ${shortDate(sunday)}`
  const isOneMonth = monday.slice(0, 7) === sunday.slice(0, 7)
  return `${isOneMonth ? String(Number(monday.slice(8))) : shortDay(monday)} to ${shortDate(sunday)}`
}
