import { ok, refuse, type Result } from '../kernel/result.ts'
import { dayOf, type Instant, type Stamp } from '../kernel/time.ts'
import type { ContactStatus, StatusWish } from './boundaries.schema.ts'
import { UNDER_A_NO, UNDER_AN_ORDER } from './contact-gate.ts'
import type { ContactValue, StatementKind } from './contact-kinds.ts'

/** The one record that holds it. */
export const CONTACT_STATUS_ID = 'contact-status'

const MOST_STATEMENTS = 200

/** A value that is a no until they say otherwise. Having frightened someone is one too. */
const MEANS_NO: readonly ContactValue[] = ['said_no', 'blocked_me', 'safety_own']

/** What a change to `value` asks for first, given what stands; null when it may simply be noted. */
export function neededFor(
  standing: Pick<ContactStatus, 'value' | 'noStands' | 'orderStands'> | null,
  value: ContactValue,
): { readonly welcome: boolean; readonly orderEnded: boolean; readonly informed: boolean } {
  return {
    welcome: (standing?.noStands ?? false) && !UNDER_A_NO.includes(value),
    orderEnded: (standing?.orderStands ?? false) && !UNDER_AN_ORDER.includes(value),
    informed: standing?.value === 'safety_victim' && value !== 'safety_victim',
  }
}

/**
 * Notes how contact stands. To a wider distance always; back only by a dated word of theirs, or an order that has
 * ended. Time alone changes nothing here.
 */
export function changeStatus(
  standing: ContactStatus | null,
  wish: StatusWish,
  stamp: Stamp,
): Result<ContactStatus> {
  const today = dayOf(stamp.local)
  const needed = neededFor(standing, wish.value)
  if (wish.since > today) return refuse({ code: 'input/invalid', fields: ['since'] })
  if (needed.informed && !wish.isInformed) return refuse({ code: 'boundaries/information-first' })
  if (needed.orderEnded && !isDated(wish.orderEnded, standing, today)) {
    return refuse({ code: 'boundaries/order-stands' })
  }
  if (needed.welcome && !isDated(wish.welcome, standing, today))
    return refuse({ code: 'boundaries/no-stands' })
  const statements = [
    ...(standing?.statements ?? []),
    ...(needed.welcome ? statementOf('welcome', wish.welcome, stamp) : []),
    ...(needed.orderEnded ? statementOf('order_ended', wish.orderEnded, stamp) : []),
  ].slice(-MOST_STATEMENTS)
  const { value, since, source, theirWords, reviewNote } = wish
  const until = value === 'needs_time' ? wish.until : null
  const wroteFirst = keptWroteFirst(standing, wish)
  const isNote =
    standing !== null &&
    standing.value === value &&
    standing.since === since &&
    standing.until === until &&
    standing.wroteFirst === wroteFirst &&
    !needed.welcome &&
    !needed.orderEnded
  return ok({
    ...standing,
    value,
    since,
    source,
    theirWords,
    reviewNote,
    until,
    wroteFirst,
    noStands: MEANS_NO.includes(value) || ((standing?.noStands ?? false) && !needed.welcome),
    orderStands: value === 'legal_order' || ((standing?.orderStands ?? false) && !needed.orderEnded),
    statements,
    changedAt: stamp.now,
    settledAt: isNote ? settledAtOf(standing) : stamp.now,
  })
}

/** They asked for time without naming a day, and have now written first. */
export function noteWroteFirst(status: ContactStatus, day: string, stamp: Stamp): Result<ContactStatus> {
  const isDue = status.value === 'needs_time' && day >= status.since && day <= dayOf(stamp.local)
  if (!isDue) return refuse({ code: 'input/invalid', fields: ['day'] })
  return ok({ ...status, wroteFirst: day, changedAt: stamp.now, settledAt: stamp.now })
}

/** When how contact stands was last settled; an answer of theirs from after that is not yet part of it. */
export function settledAtOf(status: Pick<ContactStatus, 'settledAt' | 'changedAt'>): Instant {
  return status.settledAt ?? status.changedAt
}

/** Asked anew, it counts anew. */
function keptWroteFirst(standing: ContactStatus | null, wish: StatusWish): string | null {
  const day = standing?.wroteFirst ?? null
  return wish.value === 'needs_time' && day !== null && day >= wish.since ? day : null
}

/** Neither before what it lifts nor ahead of today. */
function isDated(
  said: { readonly day: string } | null,
  standing: ContactStatus | null,
  today: string,
): boolean {
  return said !== null && said.day <= today && said.day >= (standing?.since ?? '')
}

function statementOf(
  kind: StatementKind,
  entered: { readonly day: string; readonly words?: string } | null,
  stamp: Stamp,
): ContactStatus['statements'] {
  return entered ? [{ at: stamp.now, day: entered.day, kind, words: entered.words ?? '' }] : []
}
