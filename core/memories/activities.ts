import { ok, refuse, type Refusal, type Result } from '../kernel/result.ts'
import { type Day, type Instant, type LocalTime, type Stamp, dayOf } from '../kernel/time.ts'
import type { ActivityStatus } from './activity-kinds.ts'
import type { Activity, ActivityDraft, AfterNotes, MeetingTime } from './memories.schema.ts'

const NO_WAY = { code: 'memories/not-now', reason: 'not_an_idea' } as const
const NO_NOTES: AfterNotes = { enjoyed: null, natural: null, learned: '', memory: '' }

export function addActivity(draft: ActivityDraft, stamp: Stamp): Activity {
  return {
    ...draft,
    ...NO_NOTES,
    id: stamp.id,
    createdAt: stamp.now,
    changedAt: stamp.now,
    status: 'idea',
    startsAt: null,
    endsAt: null,
    askedOn: null,
    doneOn: null,
    messageId: null,
    removedAt: null,
  }
}

/** An idea that met a no stays as it was. */
export function editActivity(activity: Activity, draft: ActivityDraft, now: Instant): Result<Activity> {
  if (activity.status === 'no') return refuse({ code: 'memories/not-now', reason: 'said_no' })
  return ok({ ...activity, ...draft, changedAt: now })
}

/** The invitation lies on the desk as a draft; asked is what was sent from there by hand. */
export function prepareInvitation(
  activity: Activity,
  messageId: string,
  time: MeetingTime,
  stamp: Stamp,
): Result<Activity> {
  const wrong = wrongTime(time, stamp)
  if (wrong) return wrong
  return ok({ ...activity, ...timeOf(time), messageId, changedAt: stamp.now })
}

/** Asked face to face. */
export function noteAsked(
  activity: Activity,
  { day, ...time }: MeetingTime & { readonly day: Day },
  stamp: Stamp,
): Result<Activity> {
  const wrong = wrongTime(time, stamp)
  if (wrong) return wrong
  if (day > dayOf(stamp.local)) return refuse({ code: 'input/invalid', fields: ['day'] })
  return ok({ ...activity, ...timeOf(time), status: 'asked', askedOn: day, changedAt: stamp.now })
}

/** `standing`: where it stands with what the desk knows. A yes without having asked is one to an idea of theirs. */
export function noteAnswer(
  activity: Activity,
  standing: ActivityStatus,
  answer: 'yes' | 'no',
  stamp: Stamp,
): Result<Activity> {
  const isTheirs = standing === 'idea' && activity.whoseIdea !== 'me' && answer === 'yes'
  // A yes may turn into a no; a no never into a yes.
  const isTurned = standing === 'yes' && answer === 'no'
  if (standing !== 'asked' && !isTheirs && !isTurned) return refuse(NO_WAY)
  const askedOn = activity.askedOn ?? dayOf(stamp.local)
  return ok({ ...activity, status: answer, askedOn, changedAt: stamp.now })
}

/** Let go of by me, whether they were asked or not. */
export function dropActivity(activity: Activity, standing: ActivityStatus, stamp: Stamp): Result<Activity> {
  if (standing !== 'idea' && standing !== 'asked' && standing !== 'yes') return refuse(NO_WAY)
  const askedOn = standing === 'idea' ? activity.askedOn : (activity.askedOn ?? dayOf(stamp.local))
  return ok({ ...activity, status: 'dropped', askedOn, changedAt: stamp.now })
}

/** What was asked about once is not asked about again: silence can be an answer. */
export function backToJar(activity: Activity, now: Instant): Result<Activity> {
  if (activity.status !== 'dropped' || activity.askedOn !== null) return refuse(NO_WAY)
  return ok({ ...activity, status: 'idea', messageId: null, changedAt: now })
}

/** It happened; also changes the notes of what was done. */
export function noteDone(
  activity: Activity,
  standing: ActivityStatus,
  { day, after }: { readonly day: Day; readonly after: AfterNotes },
  stamp: Stamp,
): Result<Activity> {
  if (standing === 'no' || standing === 'dropped') return refuse(NO_WAY)
  if (day > dayOf(stamp.local)) return refuse({ code: 'input/invalid', fields: ['day'] })
  return ok({ ...activity, ...after, status: 'done', doneOn: day, changedAt: stamp.now })
}

/** Minutes from the one to the other, on one day. */
export function minutesOf({ startsAt, endsAt }: MeetingTime): number {
  return minuteOfDay(endsAt) - minuteOfDay(startsAt)
}

function minuteOfDay(time: LocalTime): number {
  return Number(time.slice(11, 13)) * 60 + Number(time.slice(14))
}

function timeOf({ startsAt, endsAt }: MeetingTime): MeetingTime {
  return { startsAt, endsAt }
}

/** An end is said beforehand, later than the beginning and on the same day; nothing is planned for a day that is over. */
function wrongTime(time: MeetingTime, { local }: Stamp): Refusal | null {
  const fields: string[] = []
  if (dayOf(time.startsAt) < dayOf(local)) fields.push('startsAt')
  if (dayOf(time.endsAt) !== dayOf(time.startsAt) || minutesOf(time) <= 0) fields.push('endsAt')
  return fields.length === 0 ? null : refuse({ code: 'input/invalid', fields })
}
