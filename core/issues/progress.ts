import type { Day } from '../kernel/time.ts'
import type { Issue } from './issue.schema.ts'

/** Ratings of a card below which nothing is said of its way (domain guide, section d: two or more). */
export const FEWEST_RATINGS = 2

export interface IssueProgress {
  /** 0 to 10: the first and the latest rating of the time. */
  readonly first: number
  readonly latest: number
  /** latest − first. */
  readonly change: number
  readonly ratings: number
}

/** How far along a card feels: latest − first rating from `from` to `to`; null with fewer than two (domain guide, section d). */
export function issueProgress(
  { progress }: Pick<Issue, 'progress'>,
  from: Day,
  to: Day,
): IssueProgress | null {
  const own = ratedBetween(progress, from, to)
  const [first, latest] = [own[0], own.at(-1)]
  if (!first || !latest || own.length < FEWEST_RATINGS) return null
  return {
    first: first.rating,
    latest: latest.rating,
    change: latest.rating - first.rating,
    ratings: own.length,
  }
}

export function ratedBetween(progress: Issue['progress'], from: Day, to: Day): Issue['progress'] {
  return progress
    .filter(({ day }) => day >= from && day <= to)
    .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
}

export interface BoardTotal {
  /** 0 to 1 each. */
  readonly first: number
  readonly latest: number
  readonly cards: number
}

type Weighed = Pick<IssueProgress, 'first' | 'latest'> & Pick<Issue, 'weight'>

/**
 * The board as a whole: Σ(weight·rating) / Σ(weight·10), once over the first ratings and once over the latest (domain
 * guide, section d: board total), of cards rated twice or more. A card without a weight is left out; null where fewer
 * than two are left, for one card speaks for itself.
 */
export function boardTotal(cards: readonly Weighed[]): BoardTotal | null {
  const weighed = cards.flatMap(({ weight, first, latest }) =>
    weight === null ? [] : [{ weight, first, latest }],
  )
  if (weighed.length < 2) return null
  const full = weighed.reduce((sum, { weight }) => sum + weight * 10, 0)
  const first = weighed.reduce((sum, card) => sum + card.weight * card.first, 0)
  const latest = weighed.reduce((sum, card) => sum + card.weight * card.latest, 0)
  return { first: first / full, latest: latest / full, cards: weighed.length }
}
