import { ok, refuse, type Result } from '../kernel/result.ts'
import { type Day, type Stamp, dayOf } from '../kernel/time.ts'
import type { CheckIn, CheckInDraft } from './growth.schema.ts'

/** For today or a day gone by: nothing is ticked off ahead of time. */
export function checkIn(draft: CheckInDraft, stamp: Stamp): Result<CheckIn> {
  if (draft.day > dayOf(stamp.local)) return refuse({ code: 'input/invalid', fields: ['day'] })
  return ok({ ...draft, id: stamp.id, createdAt: stamp.now })
}

/** How hard it was, and a few words, said afterwards. It stays one check-in. */
export function withNote(standing: CheckIn, said: Pick<CheckIn, 'hard' | 'note'>): CheckIn {
  return { ...standing, hard: said.hard, note: said.note.trim() }
}

export function checkInsOf(goalId: string, checkIns: Iterable<CheckIn>): CheckIn[] {
  return [...checkIns].filter((each) => each.goalId === goalId).toSorted((a, b) => -inTime(a, b))
}

/** Newest last, so that the last one is the one to take back. */
export function checkInsOn(day: Day, checkIns: readonly CheckIn[]): CheckIn[] {
  return checkIns.filter((each) => each.day === day).toSorted(inTime)
}

function inTime(a: CheckIn, b: CheckIn): number {
  const one = `${a.day} ${a.createdAt} ${a.id}`
  const other = `${b.day} ${b.createdAt} ${b.id}`
  return one < other ? -1 : one > other ? 1 : 0
}
