import { addDays, type Day, dayOf, daysBetween, weekOf } from '../kernel/time.ts'
import { TRIGGERS, type Trigger } from './space-kinds.ts'
import type { Urge } from './space.schema.ts'

/** Fewer pulls than that say nothing yet (domain guide, section d: handled share, n≥5). */
export const LEAST_URGES = 5

type Rated = Pick<Urge, 'at' | 'before' | 'after' | 'did' | 'trigger'>

export interface UrgeFigures {
  readonly count: number
  /** Mean strength, 0 to 10, of those rated twice, so that both means are of the same pulls; of all below five of them. */
  readonly before: number | null
  /** Mean of the second ratings; null below five. */
  readonly after: number | null
}

export interface UrgeWeek extends UrgeFigures {
  readonly monday: Day
}

/** How many, and their means before and after; no mean is of fewer than five (domain guide, section d: urges). */
export function urgeFigures(urges: readonly Rated[]): UrgeFigures {
  const twice = urges.filter(({ after }) => after !== null)
  const isEnough = twice.length >= LEAST_URGES
  const before = meanOfEnough((isEnough ? twice : urges).map((urge) => urge.before))
  return { count: urges.length, before, after: meanOfEnough(twice.map(({ after }) => after ?? 0)) }
}

/**
 * Pulls a week, from the week of the first one to `to`: count / weeks, begun weeks counted by their days and never less
 * than one (domain guide, section d: per week). null below five.
 */
export function urgesAWeek(urges: readonly Rated[], to: Day): number | null {
  if (urges.length < LEAST_URGES) return null
  const first = urges.map(({ at }) => dayOf(at)).toSorted()[0] ?? to
  return urges.length / Math.max(1, (daysBetween(weekOf(first), to) + 1) / 7)
}

/** The last `weeks` weeks, oldest first, the running one last; quiet weeks are there with a count of 0. */
export function urgeWeeks(urges: Iterable<Rated>, today: Day, weeks: number): UrgeWeek[] {
  const byWeek = Map.groupBy(urges, ({ at }) => weekOf(dayOf(at)))
  const last = weekOf(today)
  return Array.from({ length: weeks }, (_, at) => {
    const monday = addDays(last, (at - weeks + 1) * 7)
    return { monday, ...urgeFigures(byWeek.get(monday) ?? []) }
  })
}

/** True where the pull ended in contact, or in looking at what they post. */
export function endedInContact({ did }: Pick<Rated, 'did'>): boolean {
  return did === 'contacted' || did === 'looked'
}

/**
 * Pulls handled without contact, of all that say what was done: 1 − (contacted + looked) / all, as two counts
 * (domain guide, section d). null below five of them.
 */
export function handled(urges: Iterable<Rated>): { readonly without: number; readonly all: number } | null {
  const said = [...urges].filter(({ did }) => did !== null)
  if (said.length < LEAST_URGES) return null
  return { without: said.filter((urge) => !endedInContact(urge)).length, all: said.length }
}

/** Mean of before − after over those rated twice; null below five of them. */
export function relief(urges: Iterable<Rated>): number | null {
  const eased = [...urges].flatMap(({ before, after }) => (after === null ? [] : [before - after]))
  return meanOfEnough(eased)
}

/** The trigger named most often, the earlier of the list where two are equal; null below five that name one. */
export function topTrigger(urges: Iterable<Rated>): Trigger | null {
  const named = [...urges].flatMap(({ trigger }) => (trigger === null ? [] : [trigger]))
  if (named.length < LEAST_URGES) return null
  const times = (trigger: Trigger): number => named.filter((each) => each === trigger).length
  return TRIGGERS.toSorted((a, b) => times(b) - times(a))[0] ?? null
}

/** A strong pull (domain guide, step 1: leaving). */
export const STRONG = 7

/** The day of the last strong pull; null where none is noted. */
export function lastStrong(urges: Iterable<Rated>): Day | null {
  const days = [...urges].filter(({ before }) => before >= STRONG).map(({ at }) => dayOf(at))
  return days.toSorted().at(-1) ?? null
}

function meanOfEnough(values: readonly number[]): number | null {
  return values.length < LEAST_URGES ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
