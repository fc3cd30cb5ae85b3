import type { Day } from '../kernel/time.ts'
import type { ActivityStatus, AskReason } from './activity-kinds.ts'
import type { Activity, MeetingTime } from './memories.schema.ts'
import { minutesOf } from './activities.ts'

/** What the desk knows of an invitation; nouns know each other by shape only. */
export interface DeskDraft {
  readonly status: string
  readonly reply: string
  readonly sentOn: Day | null
}

/** An idea, asked on the day its message was sent, and where it stands with what the desk knows. */
export interface Standing {
  readonly activity: Activity
  readonly standing: ActivityStatus
  /** Its invitation is being written. */
  readonly isOnDesk: boolean
}

/** A message that was sent has asked, and an answer that asks for distance ends the idea, wherever it was noted. */
export function standingOf(activity: Activity, draft: DeskDraft | null): Standing {
  const { status } = activity
  if (draft === null || (status !== 'idea' && status !== 'asked')) {
    return { activity, standing: status, isOnDesk: false }
  }
  if (draft.status !== 'sent_by_me') {
    const isOnDesk = status === 'idea' && draft.status !== 'kept_unsent'
    return { activity, standing: status, isOnDesk }
  }
  const isNo = draft.reply === 'no' || draft.reply === 'asked_for_space'
  const askedOn = activity.askedOn ?? draft.sentOn
  return { activity: { ...activity, askedOn }, standing: isNo ? 'no' : 'asked', isOnDesk: false }
}

/** Asked, agreed and still ahead, or being written: one at a time. */
export function isOpenInvitation({ standing, isOnDesk, activity }: Standing): boolean {
  return activity.removedAt === null && (standing === 'asked' || standing === 'yes' || isOnDesk)
}

type Activities = 'open' | 'ideas_only' | 'closed' | 'hidden'

/** Why nobody is to be asked about it now; null when nothing speaks against it. Main and page ask the same. */
export function askReason(own: Standing, all: readonly Standing[], allowed: Activities): AskReason | null {
  if (allowed === 'closed' || allowed === 'hidden') return 'closed'
  if (allowed === 'ideas_only') return 'ideas_only'
  const name = nameOf(own.activity)
  if (all.some(({ standing, activity }) => standing === 'no' && nameOf(activity) === name)) return 'said_no'
  if (own.standing !== 'idea' || own.activity.removedAt !== null) return 'not_an_idea'
  const others = all.filter(({ activity }) => activity.id !== own.activity.id)
  // Its own draft on the desk is the one open invitation; it goes on there.
  return own.isOnDesk || others.some(isOpenInvitation) ? 'one_open' : null
}

/** The same words are the same idea, however often they are written down. */
function nameOf({ title }: Pick<Activity, 'title'>): string {
  return title.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
}

/** Times that are kept light, and minutes that are short (domain guide, step 7). Design choices, not evidence. */
export const FIRST_TIMES = 3
export const SHORT_MINUTES = 120

export type LightReason = 'not_public' | 'too_long'

/** What the first times should rather not be; nothing is refused for it. `doneBefore`: times that were noted as done. */
export function lightReasons(
  { isPublic, minutes }: Pick<Activity, 'isPublic' | 'minutes'>,
  time: MeetingTime | null,
  doneBefore: number,
): readonly LightReason[] {
  if (doneBefore >= FIRST_TIMES) return []
  const length = time === null ? minutes : minutesOf(time)
  return [
    ...(isPublic ? [] : (['not_public'] as const)),
    ...(length !== null && length >= SHORT_MINUTES ? (['too_long'] as const) : []),
  ]
}
