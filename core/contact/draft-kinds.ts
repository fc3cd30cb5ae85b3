import type { CopyRefusal } from '../kernel/errors.ts'

export const CHANNELS = ['text', 'email', 'card', 'call_notes'] as const
export type Channel = (typeof CHANNELS)[number]

export const PURPOSES = ['check_in', 'shared_interest', 'thanks', 'greeting', 'practical'] as const
export type Purpose = (typeof PURPOSES)[number]

/** Where a draft stands. Sending happens elsewhere and by hand; here it is only noted. */
export const DRAFT_STATUSES = ['draft', 'cooling', 'ready', 'sent_by_me', 'kept_unsent'] as const
export type DraftStatus = (typeof DRAFT_STATUSES)[number]

export const REPLIES = ['none_yet', 'none', 'warm', 'short', 'asked_for_space', 'no'] as const
export type Reply = (typeof REPLIES)[number]

/** Five questions before a message. Any answer will do; none is refused for it. */
export const READINESS = ['silence', 'new_friend', 'rested', 'about_them', 'no_debt'] as const
export type ReadinessQuestion = (typeof READINESS)[number]
export const READINESS_ANSWERS = ['yes', 'no', 'unsure'] as const
export type ReadinessAnswer = (typeof READINESS_ANSWERS)[number]

/** Why a draft is not to be copied now, the weightiest reason first. */
export const COPY_REASONS = [
  'closed',
  'time_asked',
  'time_apart',
  'their_answer',
  'practical_only',
  'way_ruled_out',
  'resting',
  'two_unanswered',
  'one_then_wait',
  'not_answered',
  'better_not',
  'cooling',
  'reread',
  'night',
] as const satisfies readonly CopyRefusal[]
export type CopyReason = CopyRefusal

/** Hours a draft waits: a day unless said otherwise; what is practical need not wait. */
export const COOLING_HOURS = [1, 6, 24, 48, 72] as const
export const USUAL_COOLING = 24
