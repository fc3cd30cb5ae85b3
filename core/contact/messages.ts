import { ok, refuse, type Result } from '../kernel/result.ts'
import { type Day, type Instant, type Stamp, dayOf, instantOf, msOf } from '../kernel/time.ts'
import type { Message, MessageDraft } from './contact.schema.ts'
import { READINESS } from './draft-kinds.ts'
import { isUnanswered } from './sent-messages.ts'

const MS_AN_HOUR = 3_600_000

export function addMessage(draft: MessageDraft, stamp: Stamp): Message {
  return {
    ...draft,
    id: stamp.id,
    createdAt: stamp.now,
    changedAt: stamp.now,
    status: 'draft',
    coolingUntil: null,
    copiedAt: null,
    sentOn: null,
    waited: null,
    reply: 'none_yet',
    repliedAt: null,
    theirWords: '',
  }
}

/** Other words have to cool anew. What was sent stays as it was sent. */
export function editMessage(message: Message, draft: MessageDraft, now: Instant): Result<Message> {
  if (message.status === 'sent_by_me') return refuse({ code: 'record/not-found' })
  const isSame =
    message.text === draft.text && message.channel === draft.channel && message.purpose === draft.purpose
  if (isSame || message.status === 'kept_unsent') return ok({ ...message, ...draft, changedAt: now })
  return ok({ ...message, ...draft, status: 'draft', coolingUntil: null, changedAt: now })
}

/** A letter that stayed is taken up again by it. 0 hours is for practical matters alone. */
export function coolMessage(message: Message, hours: number, stamp: Stamp): Result<Message> {
  const isFit = message.text.trim() !== '' && isAnswered(message)
  const isTaken = message.status === 'draft' || message.status === 'kept_unsent'
  if (!isTaken || !isFit) return refuse({ code: 'contact/not-now', reason: 'not_answered' })
  if (hours < 1 && message.purpose !== 'practical') {
    return refuse({ code: 'contact/not-now', reason: 'cooling' })
  }
  const coolingUntil = instantOf(msOf(stamp.now) + hours * MS_AN_HOUR)
  return ok({ ...message, status: 'cooling', coolingUntil, changedAt: stamp.now })
}

export function isCooled(message: Pick<Message, 'status' | 'coolingUntil'>, now: Instant): boolean {
  if (message.status !== 'cooling' && message.status !== 'ready') return false
  return message.coolingUntil !== null && message.coolingUntil <= now
}

/** Of those that cool, the end that comes next; null where none is still ahead. */
export function nextCooled(
  messages: Iterable<Pick<Message, 'status' | 'coolingUntil'>>,
  now: Instant,
): Instant | null {
  const ends = [...messages].flatMap(({ status, coolingUntil }) =>
    status === 'cooling' && coolingUntil !== null && coolingUntil > now ? [coolingUntil] : [],
  )
  return ends.toSorted()[0] ?? null
}

/** Read aloud once the time is over. */
export function rereadMessage(message: Message, now: Instant): Result<Message> {
  if (!isCooled(message, now)) return refuse({ code: 'contact/not-now', reason: 'cooling' })
  return ok({ ...message, status: 'ready', changedAt: now })
}

export function backToDraft(message: Message, now: Instant): Result<Message> {
  if (message.status === 'sent_by_me') return refuse({ code: 'record/not-found' })
  return ok({ ...message, status: 'draft', coolingUntil: null, copiedAt: null, changedAt: now })
}

/** It was copied and did not go out. No word of it changed, so it has not to cool anew. */
export function notSent(message: Message, now: Instant): Result<Message> {
  if (message.status === 'sent_by_me') return refuse({ code: 'record/not-found' })
  return ok({ ...message, copiedAt: null, changedAt: now })
}

export function keepUnsent(message: Message, now: Instant): Result<Message> {
  if (message.status === 'sent_by_me') return refuse({ code: 'record/not-found' })
  return ok({ ...message, status: 'kept_unsent', coolingUntil: null, copiedAt: null, changedAt: now })
}

/** Sent by hand, elsewhere. It is a fact and may be noted whatever stands; a second time it is another day for it. */
export function noteSent(message: Message, day: Day, stamp: Stamp): Result<Message> {
  if (day > dayOf(stamp.local)) return refuse({ code: 'input/invalid', fields: ['day'] })
  return ok({
    ...message,
    status: 'sent_by_me',
    sentOn: day,
    waited: waitedBy(message, stamp.now),
    coolingUntil: null,
    reply: message.status === 'sent_by_me' ? message.reply : 'none_yet',
    changedAt: stamp.now,
  })
}

/** It was noted by mistake and never went out. One that they answered did: the answer goes first. */
export function unnoteSent(message: Message, now: Instant): Result<Message> {
  if (message.status !== 'sent_by_me') return refuse({ code: 'record/not-found' })
  if (!isUnanswered(message)) return refuse({ code: 'input/invalid', fields: ['reply'] })
  return ok({
    ...message,
    status: 'draft',
    sentOn: null,
    waited: null,
    copiedAt: null,
    reply: 'none_yet',
    repliedAt: null,
    changedAt: now,
  })
}

/** Noted a second time, with another day, it stays as it was. */
function waitedBy(message: Message, now: Instant): boolean | null {
  if (message.status === 'sent_by_me') return message.waited
  return message.coolingUntil === null ? null : isCooled(message, now)
}

export function noteReply(
  message: Message,
  { reply, theirWords }: Pick<Message, 'reply' | 'theirWords'>,
  now: Instant,
): Result<Message> {
  if (message.status !== 'sent_by_me') return refuse({ code: 'record/not-found' })
  return ok({ ...message, reply, theirWords, repliedAt: reply === 'none_yet' ? null : now, changedAt: now })
}

/** What was written goes; that it was sent, on which day and what came back stays, for other rules rest on it. */
export function withoutWords(message: Message, now: Instant): Message {
  return { ...message, text: '', whyNow: '', ifNoAnswer: '', readiness: [], theirWords: '', changedAt: now }
}

/** Some of its own words stand; what came back are theirs. */
export function hasOwnWords({ text, whyNow, ifNoAnswer, readiness }: Message): boolean {
  return text !== '' || whyNow !== '' || ifNoAnswer !== '' || readiness.length > 0
}

export function isAnswered({ readiness }: Pick<Message, 'readiness'>): boolean {
  return READINESS.every((question) => readiness.some((each) => each.question === question))
}

/** Newest first. */
export function inMessageOrder(messages: Iterable<Message>): Message[] {
  return [...messages].toSorted((a, b) => (inTime(a) < inTime(b) ? 1 : -1))
}

function inTime({ createdAt, id }: Message): string {
  return `${createdAt} ${id}`
}
