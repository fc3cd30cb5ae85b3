import { ok, refuse, type Result } from '../kernel/result.ts'
import { addMonths, dayOf, type Day, type Stamp } from '../kernel/time.ts'
import type { Motive, MotiveDraft } from './friendship.schema.ts'

/** `YYYY-MM` of a day. */
export function monthOf(day: Day): string {
  return day.slice(0, 7)
}

export function motiveId(month: string): string {
  return `motive-${month}`
}

/** One a month: what is noted later takes the place of what stood for that month. */
export function noteMotive(standing: Motive | undefined, draft: MotiveDraft, stamp: Stamp): Result<Motive> {
  if (draft.month > monthOf(dayOf(stamp.local))) return refuse({ code: 'input/invalid', fields: ['month'] })
  const id = motiveId(draft.month)
  return ok({ ...draft, id, createdAt: standing?.createdAt ?? stamp.now, changedAt: stamp.now })
}

/** Oldest month first. */
export function inMotiveOrder(motives: Iterable<Motive>): Motive[] {
  return [...motives].toSorted((a, b) => (a.month < b.month ? -1 : 1))
}

/**
 * Hoping outweighed friendship in the last two months that were noted, and the newer of them is this month or the one
 * before (domain guide, step 4: "for two months"; what follows from it is for the person to judge). Equal is not more.
 * `motives` are oldest first.
 */
export function hopesOutweigh(motives: readonly Motive[], today: Day): boolean {
  const last = motives.slice(-2)
  const newest = last.at(-1)
  if (last.length < 2 || newest === undefined) return false
  if (newest.month < monthOf(addMonths(`${monthOf(today)}-01`, -1))) return false
  return last.every(({ fineAsFriends, hopingForMore }) => hopingForMore > fineAsFriends)
}
