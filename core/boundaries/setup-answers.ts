import { ok, type Result } from '../kernel/result.ts'
import { dayOf, type Stamp } from '../kernel/time.ts'
import type { ContactStatus, StatusWish } from './boundaries.schema.ts'
import { changeStatus } from './contact-status.ts'
import type { ContactValue } from './contact-kinds.ts'

/** Three questions, each of which may be skipped. */
export interface SetupAnswers {
  readonly asked: 'no' | 'needs_time' | 'practical_only' | 'said_no' | 'blocked_me' | 'legal_order' | null
  readonly wasAfraid: boolean | null
  readonly frightenedThem: boolean | null
}

/** Each answer is noted in turn, the widest distance last, so that none of them undoes another. */
export function statusFromAnswers(
  standing: ContactStatus | null,
  answers: SetupAnswers,
  stamp: Stamp,
): Result<ContactStatus | null> {
  let status = standing
  for (const value of valuesOf(answers)) {
    const changed = changeStatus(status, wishFor(value, stamp), stamp)
    if (!changed.ok) return changed
    status = changed.value
  }
  return ok(status)
}

function valuesOf({ asked, wasAfraid, frightenedThem }: SetupAnswers): readonly ContactValue[] {
  const values: ContactValue[] = []
  if (asked !== null && asked !== 'no') values.push(asked)
  if (frightenedThem === true) values.push('safety_own')
  if (wasAfraid === true) values.push('safety_victim')
  if (values.length > 0) return values
  return asked === 'no' && wasAfraid === false && frightenedThem === false ? ['open'] : ['not_said']
}

function wishFor(value: ContactValue, stamp: Stamp): StatusWish {
  return { ...blankWish(dayOf(stamp.local)), value }
}

export function blankWish(today: string): StatusWish {
  return {
    value: 'open',
    since: today,
    source: null,
    theirWords: '',
    reviewNote: '',
    until: null,
    welcome: null,
    orderEnded: null,
    isInformed: false,
  }
}
