import { addDays, addMonths, daysBetween, weekOf, type Day } from '../kernel/time.ts'

export const PERIODS = ['month', 'quarter', 'half', 'year'] as const
export type PeriodName = (typeof PERIODS)[number]

/** Both days are part of it. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

const MONTHS: Readonly<Record<Exclude<PeriodName, 'month'>, number>> = { quarter: 3, half: 6, year: 12 }

/** A time that ends today; a month is four whole weeks, so that every weekday counts the same. */
export function periodOf(name: PeriodName, today: Day): Span {
  const from = name === 'month' ? addDays(today, -27) : addDays(addMonths(today, -MONTHS[name]), 1)
  return { from, to: today }
}

/** The one of them that is just this time; null for days of one's own. */
export function nameOfPeriod(span: Span, today: Day): PeriodName | null {
  const isThat = (name: PeriodName): boolean => {
    const { from, to } = periodOf(name, today)
    return from === span.from && to === span.to
  }
  return PERIODS.find(isThat) ?? null
}

/** Ten years: no letter is longer, whatever year was mistyped as its beginning. */
const MOST_DAYS = 3660

/** Why a time cannot be told of: the field that is wrong; null where it can. */
export function whyNotPeriod({ from, to }: Span, today: Day): 'from' | 'to' | null {
  if (to > today) return 'to'
  return from > to || daysBetween(from, to) >= MOST_DAYS ? 'from' : null
}

export type SpanUnit = 'week' | 'month'

/** Weeks above which months read better. A design choice. */
const MOST_WEEKS = 14

/** The weeks of a short time, the months of a long one, oldest first, cut to it at both ends. */
export function spansOf({ from, to }: Span): { readonly unit: SpanUnit; readonly spans: readonly Span[] } {
  const isShort = daysBetween(weekOf(from), to) < MOST_WEEKS * 7
  const next = (day: Day): Day => (isShort ? addDays(weekOf(day), 7) : addMonths(`${day.slice(0, 7)}-01`, 1))
  const spans: Span[] = []
  for (let day = from; day <= to; day = next(day)) {
    const last = addDays(next(day), -1)
    spans.push({ from: day, to: last < to ? last : to })
  }
  return { unit: isShort ? 'week' : 'month', spans }
}

export function isWithin(day: Day, { from, to }: Span): boolean {
  return day >= from && day <= to
}
