import { addDays, dayOf, type Day, type Instant, type LocalTime } from '../../core/kernel/time.ts'

const long = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const longThisYear = format({ weekday: 'long', day: 'numeric', month: 'long' })
const short = format({ weekday: 'short', day: 'numeric', month: 'short' })
const weekdayOnly = format({ weekday: 'short', day: 'numeric' })
const weekdayAlone = format({ weekday: 'short' })
const plain = format({ day: 'numeric', month: 'short', year: 'numeric' })
const dayAndMonth = format({ day: 'numeric', month: 'short' })
const monthInShort = format({ month: 'short' })
const month = format({ month: 'long' })
const monthAndYear = format({ month: 'long', year: 'numeric' })

/** "Tuesday 3 March 2026". */
export function dayInWords(day: Day): string {
  return say(long, day)
}

/** "Tuesday 3 March". */
export function dayWithoutYear(day: Day): string {
  return say(longThisYear, day)
}

/** "Tue". */
export function weekday(day: Day): string {
  return say(weekdayAlone, day)
}

/** "Tue 3". */
export function dayInWeek(day: Day): string {
  return say(weekdayOnly, day)
}

/** "3 Mar 2026". */
export function shortDate(day: Day): string {
  return say(plain, day)
}

/** "3 Mar". */
export function shortDay(day: Day): string {
  return say(dayAndMonth, day)
}

/** "Mar". */
export function shortMonth(day: Day): string {
  return say(monthInShort, day)
}

/** "Today", "Yesterday", "Tue 3 Mar", or "3 Mar 2025" once it is another year. */
export function dayInLists(day: Day, today: Day): string {
  if (day === today) return 'Today'
  if (day === addDays(today, -1)) return 'Yesterday'
  return day.slice(0, 4) === today.slice(0, 4) ? say(short, day) : say(plain, day)
}

/** "Today", "Yesterday" or "Tue 3", for where the month stands beside it. */
export function dayInMonth(day: Day, today: Day): string {
  if (day === today) return 'Today'
  return day === addDays(today, -1) ? 'Yesterday' : say(weekdayOnly, day)
}

/** "Mar ’26", for where two years meet. */
export function shortMonthAndYear(day: Day): string {
  return `${shortMonth(day)} ’${day.slice(2, 4)}`
}

/** "March". */
export function monthInWords(day: Day): string {
  return say(month, day)
}

/** "March 2026". */
export function monthAndYearInWords(day: Day): string {
  return say(monthAndYear, day)
}

/** "Tuesday 3 March 2026, 19:42". */
export function momentInWords(at: LocalTime): string {
  return `${dayInWords(dayOf(at))}, ${at.slice(11)}`
}

/** "3 Mar 2026, 19:42". */
export function dayAndTime(at: LocalTime): string {
  return `${shortDate(dayOf(at))}, ${at.slice(11)}`
}

/** "19:42", of a moment as main tells it, by the clock here. */
export function clockTime(at: Instant): string {
  return instantInWords(at).slice(-5)
}

/** The same of a moment as main tells it, by the clock here. */
export function instantInWords(at: Instant): string {
  return momentInWords(localOf(at))
}

/** The day of a moment as main tells it, by the clock here. */
export function dayHere(at: Instant): Day {
  return dayOf(localOf(at))
}

function localOf(at: Instant): LocalTime {
  const date = new Date(at)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

function format(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' })
}

function say(how: Intl.DateTimeFormat, day: Day): string {
  return how.format(new Date(`${day}T00:00:00Z`)).replace(',', '')
}
