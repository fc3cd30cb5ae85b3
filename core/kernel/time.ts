/** A day on the person's own calendar, `YYYY-MM-DD`. */
export type Day = string
/** Wall-clock time where the person is, `YYYY-MM-DDTHH:MM`. */
export type LocalTime = string
/** A point in time, ISO 8601 in UTC with milliseconds. */
export type Instant = string

/** Made by main for each call from the host's clock and chance, so that rules stay pure. */
export interface Stamp {
  readonly id: string
  readonly now: Instant
  readonly local: LocalTime
}

/** The moment of a call, as a point in time and on the wall. */
export type Moment = Pick<Stamp, 'now' | 'local'>

/** Of milliseconds since 1970, with the minutes to add to UTC for the wall clock. */
export function momentAt(ms: number, zoneMinutes: number): Moment {
  return { now: instantOf(ms), local: instantOf(ms + zoneMinutes * 60_000).slice(0, 16) }
}

const MS_A_DAY = 86_400_000
const MS_A_QUARTER = 900_000

export function dayOf(local: LocalTime): Day {
  return local.slice(0, 10)
}

/** What the clock on the wall said at a point in time, told by the zone the person is in now. */
export function localTimeOf(instant: Instant, moment: Moment): LocalTime {
  return instantOf(msOf(instant) + zoneOf(moment)).slice(0, 16)
}

/** Milliseconds to add to UTC for the clock on the wall. */
export function zoneOf({ now, local }: Moment): number {
  // `local` has no seconds; zones differ by whole quarters of an hour.
  return Math.round((Date.parse(`${local}Z`) - msOf(now)) / MS_A_QUARTER) * MS_A_QUARTER
}

/** The day a point in time was on the person's calendar, told in the same way. */
export function localDayOf(instant: Instant, moment: Moment): Day {
  return dayOf(localTimeOf(instant, moment))
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dayNumber(to) - dayNumber(from)) / MS_A_DAY)
}

export function addDays(day: Day, days: number): Day {
  return new Date(dayNumber(day) + days * MS_A_DAY).toISOString().slice(0, 10)
}

/** The Monday of the ISO week that holds `day`. */
export function weekOf(day: Day): Day {
  const weekday = (new Date(dayNumber(day)).getUTCDay() + 6) % 7
  return addDays(day, -weekday)
}

/** Same day of the month, `months` later or earlier; the last day where the month is too short. */
export function addMonths(day: Day, months: number): Day {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7)) - 1 + months
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const date = Math.min(Number(day.slice(8, 10)), lastDay)
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)
}

/** True for a day that exists on the calendar, such as not the 30th of February. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(dayNumber(text)).toJSON()?.slice(0, 10) === text
}

export function isLocalTime(text: string): boolean {
  return isDay(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10))
}

/** The digits of a date and time as one number, which grows with time. */
export function digitsOf(text: string): number {
  let number = 0
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit >= 0 && digit <= 9) number = number * 10 + digit
  }
  return number
}

export function msOf(instant: Instant): number {
  return Date.parse(instant)
}

export function instantOf(ms: number): Instant {
  return new Date(ms).toISOString()
}

function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}
