import { ok, refuse, type Result } from '../kernel/result.ts'
import { type Day, dayOf, type Stamp, weekOf } from '../kernel/time.ts'
import type { Care, CareDraft } from './space.schema.ts'

export function addCare(draft: CareDraft, stamp: Stamp): Result<Care> {
  return checked(draft, { id: stamp.id, createdAt: stamp.now }, stamp)
}

/** Nothing is ticked off ahead of time. */
export function editCare({ id, createdAt }: Care, draft: CareDraft, stamp: Stamp): Result<Care> {
  return checked(draft, { id, createdAt }, stamp)
}

/** Planned ones first, the newest first; then the done ones by their day. */
export function inCareOrder(all: Iterable<Care>): Care[] {
  return [...all].toSorted((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1))
}

/** Done in the week of `today`. */
export function doneThisWeek(all: Iterable<Care>, today: Day): number {
  const monday = weekOf(today)
  return [...all].filter(({ doneOn }) => doneOn !== null && doneOn >= monday && doneOn <= today).length
}

function checked(
  draft: CareDraft,
  kept: { readonly id: string; readonly createdAt: string },
  { local, now }: Stamp,
): Result<Care> {
  if (draft.doneOn !== null && draft.doneOn > dayOf(local)) {
    return refuse({ code: 'input/invalid', fields: ['doneOn'] })
  }
  return ok({ ...draft, ...kept, changedAt: now })
}

function orderOf({ doneOn, createdAt, id }: Care): string {
  return `${doneOn === null ? 1 : 0} ${doneOn ?? ''} ${createdAt} ${id}`
}
