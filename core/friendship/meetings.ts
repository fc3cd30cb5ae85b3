import { ok, refuse, type Result } from '../kernel/result.ts'
import { dayOf, type Stamp } from '../kernel/time.ts'
import type { Meeting, MeetingDraft } from './friendship.schema.ts'

/** A day that has been: nothing is planned in the log. */
export function noteMeeting(draft: MeetingDraft, stamp: Stamp): Result<Meeting> {
  if (draft.day > dayOf(stamp.local)) return refuse({ code: 'input/invalid', fields: ['day'] })
  return ok({ ...draft, id: stamp.id, createdAt: stamp.now, changedAt: stamp.now })
}

export function editMeeting(standing: Meeting, draft: MeetingDraft, stamp: Stamp): Result<Meeting> {
  if (draft.day > dayOf(stamp.local)) return refuse({ code: 'input/invalid', fields: ['day'] })
  return ok({ ...standing, ...draft, changedAt: stamp.now })
}

/** Newest day first. */
export function inMeetingOrder(meetings: Iterable<Meeting>): Meeting[] {
  return [...meetings].toSorted((a, b) => (inTime(a) < inTime(b) ? 1 : -1))
}

/** Heavy in itself, or both it and the hour after on the low side: support is offered then. */
export function isHard({ tone, energyAfter }: Pick<Meeting, 'tone' | 'energyAfter'>): boolean {
  const isVeryLow = tone === -2 || energyAfter === -2
  return isVeryLow || (tone !== null && tone < 0 && energyAfter !== null && energyAfter < 0)
}

function inTime({ day, createdAt, id }: Meeting): string {
  return `${day} ${createdAt} ${id}`
}
