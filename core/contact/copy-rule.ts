import { type Instant, type LocalTime, dayOf, daysBetween } from '../kernel/time.ts'
import type { Message } from './contact.schema.ts'
import { checkDraft } from './draft-check.ts'
import type { CopyReason } from './draft-kinds.ts'
import { isAnswered, isCooled } from './messages.ts'
import { isTwiceUnanswered } from './sent-messages.ts'
import { SIGNAL_WORDS } from './signal-words.data.ts'
import { WAY_OF } from './ways.ts'

/** One message, then this long without another, unless they answer. A design choice. */
export const WAIT_DAYS = 14
const NIGHT_FROM = 23
const NIGHT_UNTIL = 6

/** What a contact status and the lines allow; nouns know each other by shape only. */
export interface DeskGate {
  readonly drafts: 'open' | 'write_only' | 'practical_only' | 'closed' | 'hidden'
  readonly ruledOut: readonly string[]
  readonly waitsByPeriod?: boolean
}

export interface CopyCase {
  readonly message: Message
  readonly all: readonly Message[]
  readonly gate: DeskGate
  /** When the status was last changed: an answer of theirs from before it is settled by it. */
  readonly statusChangedAt: Instant | null
  /** The desk rests until then; null where it does not. */
  readonly restsUntil: Instant | null
  readonly now: Instant
  readonly local: LocalTime
  /** The person answered "Will this still be true at ten tomorrow?" with yes. */
  readonly holdsAtTen: boolean
}

/** Why the draft is not to be copied now; null when nothing speaks against it. Main and page ask the same. */
export function copyReason(given: CopyCase): CopyReason | null {
  return deskReason(given) ?? draftReason(given)
}

/** What speaks against any draft of that purpose and channel, whatever its words. */
export function deskReason(given: CopyCase): CopyReason | null {
  const { message, all, gate, statusChangedAt, restsUntil, local } = given
  if (gate.drafts === 'closed' || gate.drafts === 'hidden') return 'closed'
  if (gate.drafts === 'write_only') return gate.waitsByPeriod === true ? 'time_apart' : 'time_asked'
  if (askedForDistance(all, statusChangedAt)) return 'their_answer'
  if (gate.drafts === 'practical_only' && message.purpose !== 'practical') return 'practical_only'
  if (gate.ruledOut.includes(WAY_OF[message.channel])) return 'way_ruled_out'
  if (restsUntil !== null) return 'resting'
  if (gate.drafts === 'practical_only') return null
  if (isTwiceUnanswered(all)) return 'two_unanswered'
  return isWaiting(all, message.id, local) ? 'one_then_wait' : null
}

function draftReason({ message, now, local, holdsAtTen }: CopyCase): CopyReason | null {
  if (message.text.trim() === '' || !isAnswered(message)) return 'not_answered'
  if (checkDraft(message.text).some(({ signal }) => SIGNAL_WORDS[signal].severity === 'stop')) {
    return 'better_not'
  }
  if (!isCooled(message, now)) return 'cooling'
  if (message.status !== 'ready') return 'reread'
  return isNight(local) && !holdsAtTen ? 'night' : null
}

export function isNight(local: LocalTime): boolean {
  const hour = Number(local.slice(11, 13))
  return hour >= NIGHT_FROM || hour < NIGHT_UNTIL
}

/** Another one is out without an answer: noted as sent, or copied and perhaps sent. */
function isWaiting(all: readonly Message[], ownId: string, local: LocalTime): boolean {
  const today = dayOf(local)
  return all.some((other) => {
    if (other.id === ownId) return false
    if (other.status === 'sent_by_me') {
      return other.reply === 'none_yet' && daysBetween(other.sentOn ?? today, today) < WAIT_DAYS
    }
    return other.copiedAt !== null && daysBetween(other.copiedAt.slice(0, 10), today) < WAIT_DAYS
  })
}

function askedForDistance(all: readonly Message[], statusChangedAt: Instant | null): boolean {
  return all.some(
    ({ reply, repliedAt }) =>
      (reply === 'asked_for_space' || reply === 'no') &&
      repliedAt !== null &&
      (statusChangedAt === null || statusChangedAt < repliedAt),
  )
}
