import { ok, refuse, type Result } from '../kernel/result.ts'
import { addDays, type Day, dayOf, daysBetween, type Stamp } from '../kernel/time.ts'
import type { Period, PeriodDraft } from './space.schema.ts'

/** Lengths offered at a press, in days (domain guide, step 1). */
export const LENGTHS = [14, 30, 45] as const

/** Days back and ahead that a first day may lie: a slip of the pen in the year would make thousands of days. */
const FARTHEST_BACK = 3650
const FARTHEST_AHEAD = 366

export function blankPeriod(today: Day): PeriodDraft {
  return {
    start: today,
    lengthDays: 30,
    endedOn: null,
    agreement: 'my_choice',
    allowed: 'none',
    practicalTopics: [],
    whyForMe: '',
    ticks: [],
  }
}

/** Refuses a first day too far away, and an end that is before the first day or yet to come. */
export function addPeriod(draft: PeriodDraft, stamp: Stamp): Result<Period> {
  return checked(draft, { id: stamp.id, createdAt: stamp.now }, stamp)
}

export function editPeriod({ id, createdAt }: Period, draft: PeriodDraft, stamp: Stamp): Result<Period> {
  return checked(draft, { id, createdAt }, stamp)
}

/** The planned or real last day; null for an open end. */
export function lastDay({
  start,
  lengthDays,
  endedOn,
}: Pick<Period, 'start' | 'lengthDays' | 'endedOn'>): Day | null {
  const planned = lengthDays === null ? null : addDays(start, lengthDays - 1)
  if (endedOn === null) return planned
  return planned === null || endedOn < planned ? endedOn : planned
}

export function isRunning(period: Period, today: Day): boolean {
  const last = lastDay(period)
  return period.start <= today && (last === null || last >= today)
}

/** The one that runs today, the newest where several do; else one that is yet to begin; else null. */
export function currentPeriod(periods: Iterable<Period>, today: Day): Period | null {
  const all = inPeriodOrder(periods)
  const ahead = all.filter(({ start, endedOn }) => start > today && endedOn === null)
  return all.find((period) => isRunning(period, today)) ?? ahead.at(-1) ?? null
}

/** Those beside the one on top: yet to begin, the nearest first; and earlier ones, the newest first. */
export function otherPeriods(
  periods: Iterable<Period>,
  today: Day,
): { readonly ahead: readonly Period[]; readonly earlier: readonly Period[] } {
  const all = inPeriodOrder(periods)
  const current = currentPeriod(all, today)
  const others = all.filter((period) => period !== current)
  return {
    ahead: others.filter(({ start }) => start > today).toReversed(),
    earlier: others.filter(({ start }) => start <= today),
  }
}

/** Newest first day first. */
export function inPeriodOrder(periods: Iterable<Period>): Period[] {
  return [...periods].toSorted((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1))
}

/** Is it theirs, its length is theirs as well: the end stays open unless they named one. */
export function withAgreement(draft: PeriodDraft, agreement: PeriodDraft['agreement']): Partial<PeriodDraft> {
  return agreement === 'their_request' && draft.agreement !== 'their_request'
    ? { agreement, lengthDays: null }
    : { agreement }
}

function checked(
  draft: PeriodDraft,
  kept: { readonly id: string; readonly createdAt: string },
  { local, now }: Stamp,
): Result<Period> {
  const today = dayOf(local)
  const away = daysBetween(today, draft.start)
  if (away < -FARTHEST_BACK || away > FARTHEST_AHEAD)
    return refuse({ code: 'input/invalid', fields: ['start'] })
  if (draft.endedOn !== null && (draft.endedOn < draft.start || draft.endedOn > today)) {
    return refuse({ code: 'input/invalid', fields: ['endedOn'] })
  }
  return ok({ ...draft, whyForMe: draft.whyForMe.trim(), ...kept, changedAt: now })
}

function orderOf({ start, createdAt, id }: Period): string {
  return `${start} ${createdAt} ${id}`
}
