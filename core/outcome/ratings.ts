import { ok, refuse, type Result } from '../kernel/result.ts'
import { addMonths, daysBetween, type Day } from '../kernel/time.ts'
import type { DayRating } from './outcome.schema.ts'

/** As the schemas have it. */
const MOST = 500

/**
 * The list with what was said on that day, oldest first. One answer a day: a later one takes its place, null takes it
 * away. A day ahead, or a list that is full, is refused as `input/invalid`.
 */
export function withRating(
  ratings: readonly DayRating[],
  day: Day,
  rating: number | null,
  today: Day,
): Result<DayRating[]> {
  if (day > today) return refuse({ code: 'input/invalid', fields: ['day'] })
  const others = ratings.filter((each) => each.day !== day)
  if (rating === null) return ok(others)
  if (others.length >= MOST) return refuse({ code: 'input/invalid', fields: ['ratings'] })
  return ok([...others, { day, rating }].toSorted((a, b) => (a.day < b.day ? -1 : 1)))
}

/** First and latest answer (domain guide (d), "Could-be-ok"); `first` is null while there is one answer only. */
export interface FirstAndLatest {
  readonly first: DayRating | null
  readonly latest: DayRating | null
}

export function firstAndLatest(ratings: readonly DayRating[]): FirstAndLatest {
  return { first: ratings.length > 1 ? (ratings[0] ?? null) : null, latest: ratings.at(-1) ?? null }
}

/** Those from `from` to `to`, oldest first. */
export function ratingsBetween(ratings: readonly DayRating[], from: Day, to: Day): DayRating[] {
  return ratings
    .filter(({ day }) => day >= from && day <= to)
    .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
}

/** The newest day in any of the lists; null where nothing was said yet. */
export function lastRated(lists: Iterable<readonly DayRating[]>): Day | null {
  let last: Day | null = null
  for (const list of lists) {
    const day = list.at(-1)?.day
    if (day !== undefined && (last === null || day > last)) last = day
  }
  return last
}

/** Whole weeks since that day, never less than 0. */
export function weeksSince(day: Day, today: Day): number {
  return Math.max(0, Math.floor(daysBetween(day, today) / 7))
}

/** A month has gone by, so a fresh look may tell something. An offer: nothing is ever due. */
export function isMonthOld(day: Day, today: Day): boolean {
  return today >= addMonths(day, 1)
}
