import { addDays, type Day, daysBetween } from '../kernel/time.ts'
import type { OwnContact } from './own-contact.ts'
import { lastDay } from './periods.ts'
import type { Period } from './space.schema.ts'

type Span = Pick<Period, 'start' | 'lengthDays' | 'endedOn'>

export interface QuietDays {
  /** Each day of a period up to today, once, oldest first; quiet or with contact that I started. */
  readonly days: readonly { readonly day: Day; readonly isQuiet: boolean }[]
  readonly total: number
  /** Quiet days of all days in a period, 0 to 1; null where there is none. */
  readonly share: number | null
}

/**
 * Quiet days: days in a period without non-practical contact started by me, over all periods (domain guide, section d).
 * Contact takes the day it happened on and no other, so the number is never set back. Today counts as it stands.
 */
export function quietDays(periods: Iterable<Span>, own: Iterable<OwnContact>, today: Day): QuietDays {
  const taken = new Set<Day>()
  for (const { day, isPractical } of own) if (!isPractical) taken.add(day)
  const inPeriod = new Set<Day>()
  for (const period of periods) for (const day of daysOf(period, today)) inPeriod.add(day)
  return counted([...inPeriod].toSorted().map((day) => ({ day, isQuiet: !taken.has(day) })))
}

/** The same of the days from `from` to `to` alone. */
export function quietBetween({ days }: QuietDays, from: Day, to: Day): QuietDays {
  return counted(days.filter(({ day }) => day >= from && day <= to))
}

/** Days since I last started contact that was not practical; null where none is noted. */
export function daysSinceOwnContact(own: Iterable<OwnContact>, today: Day): number | null {
  let last: Day | null = null
  for (const { day, isPractical } of own) {
    if (!isPractical && day <= today && (last === null || day > last)) last = day
  }
  return last === null ? null : daysBetween(last, today)
}

function daysOf(period: Span, today: Day): Day[] {
  const last = lastDay(period) ?? today
  const length = daysBetween(period.start, last < today ? last : today) + 1
  return Array.from({ length: Math.max(0, length) }, (_, at) => addDays(period.start, at))
}

function counted(days: QuietDays['days']): QuietDays {
  const total = days.filter(({ isQuiet }) => isQuiet).length
  return { days, total, share: days.length === 0 ? null : total / days.length }
}
