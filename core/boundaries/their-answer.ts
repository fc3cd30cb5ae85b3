import { ok, type Result } from '../kernel/result.ts'
import { dayOf, type Stamp } from '../kernel/time.ts'
import type { ContactStatus } from './boundaries.schema.ts'
import { UNDER_A_NO } from './contact-gate.ts'
import type { ContactValue } from './contact-kinds.ts'
import { changeStatus } from './contact-status.ts'
import { blankWish } from './setup-answers.ts'

const GIVES_WAY_TO_TIME: readonly ContactValue[] = ['open', 'not_said', 'needs_time']

/** How contact stands by an answer of theirs; null where it asks for no distance, or what stands is as wide already. */
export function valueByAnswer(standing: ContactValue, reply: string): 'needs_time' | 'said_no' | null {
  if (reply === 'asked_for_space') return GIVES_WAY_TO_TIME.includes(standing) ? 'needs_time' : null
  return reply === 'no' && !UNDER_A_NO.includes(standing) ? 'said_no' : null
}

/** Asked for time once more it counts from today, and what had opened it before is over. Notes of one's own stay. */
export function statusByAnswer(
  standing: ContactStatus | null,
  value: 'needs_time' | 'said_no',
  theirWords: string,
  stamp: Stamp,
): Result<ContactStatus> {
  const words = theirWords.trim() === '' && standing?.value === value ? standing.theirWords : theirWords
  const wish = {
    ...blankWish(dayOf(stamp.local)),
    value,
    source: 'they_wrote' as const,
    theirWords: words,
    reviewNote: standing?.reviewNote ?? '',
  }
  const changed = changeStatus(standing, wish, stamp)
  return changed.ok ? ok({ ...changed.value, wroteFirst: null, settledAt: stamp.now }) : changed
}
