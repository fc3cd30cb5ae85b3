import { ok, refuse, type Result } from '../kernel/result.ts'
import { type Day, dayOf, type Stamp, weekOf } from '../kernel/time.ts'
import type { Clarity, ClarityDraft } from './space.schema.ts'

export function blankClarity(today: Day): ClarityDraft {
  return { week: weekOf(today), want: '', missPerson: '', missRoutine: '', mustHave: [], cannotAccept: [] }
}

/** For this week or one gone by; anything but a Monday is refused. */
export function saveClarity(draft: ClarityDraft, { now, local }: Stamp): Result<Clarity> {
  if (draft.week !== weekOf(draft.week) || draft.week > dayOf(local)) {
    return refuse({ code: 'input/invalid', fields: ['week'] })
  }
  return ok({
    ...draft,
    want: draft.want.trim(),
    missPerson: draft.missPerson.trim(),
    missRoutine: draft.missRoutine.trim(),
    changedAt: now,
  })
}

/** Newest week first. */
export function inClarityOrder(all: Iterable<Clarity>): Clarity[] {
  return [...all].toSorted((a, b) => (a.week < b.week ? 1 : -1))
}
