import { ok, refuse, type Result } from '../kernel/result.ts'
import { dayOf, type Stamp } from '../kernel/time.ts'
import type { Slip, SlipDraft } from './boundaries.schema.ts'

/** A fact with its day; nothing is counted down or reset by it. */
export function noteSlip(draft: SlipDraft, stamp: Stamp): Result<Slip> {
  if (draft.day > dayOf(stamp.local)) return refuse({ code: 'input/invalid', fields: ['day'] })
  return ok({ ...draft, id: stamp.id, createdAt: stamp.now, changedAt: stamp.now })
}

export function editSlip(standing: Slip, draft: SlipDraft, stamp: Stamp): Result<Slip> {
  if (draft.day > dayOf(stamp.local)) return refuse({ code: 'input/invalid', fields: ['day'] })
  return ok({ ...standing, ...draft, changedAt: stamp.now })
}

/** Newest day first. */
export function inSlipOrder(slips: Iterable<Slip>): Slip[] {
  return [...slips].toSorted((a, b) => (inTime(a) < inTime(b) ? 1 : -1))
}

function inTime({ day, createdAt, id }: Slip): string {
  return `${day} ${createdAt} ${id}`
}
