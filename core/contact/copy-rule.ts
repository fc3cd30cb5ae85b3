import { type Instant, type LocalTime, dayOf, daysBetween, localDayOf } from '../kernel/time.ts'
import type { Message } from './contact.schema.ts'
import { checkDraft } from './draft-check.ts'
import type { CopyReason } from './draft-kinds.ts'
import { isAnswered, isCooled } from './messages.ts'
import { isTwiceUnanswered, isUnanswered } from './sent-messages.ts'
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
  /** When the status was last settled: an answer of theirs from before it is settled by it. */
  readonly statusSettledAt: Instant | null
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
  const { message, all, gate, statusSettledAt, restsUntil } = given
  if (gate.drafts === 'closed' || gate.drafts === 'hidden') return 'closed'
  if (gate.drafts === 'write_only') return gate.waitsByPeriod === true ? 'time_apart' : 'time_asked'
  if (askedForDistance(all, statusSettledAt)) return 'their_answer'
  const kind = kindReason(given)
  if (kind !== null) return kind
  if (restsUntil !== null) return 'resting'
  if (gate.drafts === 'practical_only') return null
  if (isTwiceUnanswered(all)) return 'two_unanswered'
  return isWaiting(all, message.id, given) ? 'one_then_wait' : null
}

/**
 * What stands against a draft's cooling or being read for Copy. In a time that they asked for it may be written and
 * cool; it is Copy that waits.
 */
export function coolReason({ message, gate }: Pick<CopyCase, 'message' | 'gate'>): CopyReason | null {
  if (gate.drafts === 'closed' || gate.drafts === 'hidden') return 'closed'
  return kindReason({ message, gate })
}

/** What is narrowed to other purposes or other ways. */
function kindReason({ message, gate }: Pick<CopyCase, 'message' | 'gate'>): CopyReason | null {
  if (gate.drafts === 'practical_only' && message.purpose !== 'practical') return 'practical_only'
  return gate.ruledOut.includes(WAY_OF[message.channel]) ? 'way_ruled_out' : null
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
function isWaiting(all: readonly Message[], ownId: string, here: Pick<CopyCase, 'now' | 'local'>): boolean {
  const today = dayOf(here.local)
  return all.some((other) => {
    if (other.id === ownId) return false
    if (other.status === 'sent_by_me') {
      return isUnanswered(other) && daysBetween(other.sentOn ?? today, today) < WAIT_DAYS
    }
    return other.copiedAt !== null && daysBetween(localDayOf(other.copiedAt, here), today) < WAIT_DAYS
  })
}

function askedForDistance(all: readonly Message[], statusSettledAt: Instant | null): boolean {
  return all.some(
    ({ reply, repliedAt }) =>
      (reply === 'asked_for_space' || reply === 'no') &&
      repliedAt !== null &&
      (statusSettledAt === null || statusSettledAt < repliedAt),
  )
}
