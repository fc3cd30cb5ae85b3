import { CLOSE_LOOKS_A_DAY, closeLooksToday } from '../../../core/issues/issues.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { dayOf, type LocalTime } from '../../../core/kernel/time.ts'

/** Why a close look is met with a pause first. */
export type GateReason = 'enough' | 'late'

/** Heavy tools suggest rest from here until morning. A design choice (domain guide, section g). */
const LATE_FROM = 23
const LATE_UNTIL = 5

/** A card already looked at today is not a further look. */
export function gateReason(issue: Issue, all: readonly Issue[], local: LocalTime): GateReason | null {
  const isGoingOn = issue.lookedCloserAt.some((at) => dayOf(at) === dayOf(local))
  if (!isGoingOn && closeLooksToday(all, local) >= CLOSE_LOOKS_A_DAY) return 'enough'
  const hour = Number(local.slice(11, 13))
  return hour >= LATE_FROM || hour < LATE_UNTIL ? 'late' : null
}
