import { instantOf, msOf, type Instant } from '../kernel/time.ts'
import type { DeskRest } from './contact.schema.ts'

/** The one record that holds it. */
export const DESK_REST_ID = 'desk-rest'

const MS_AN_HOUR = 3_600_000

/** How long nothing is copied after a card about hurting someone (domain guide, section c: +24 h, no reason kept). */
export const REST_HOURS = 24

/** A rest from now on. One that stands and ends later is never made shorter. */
export function restFrom(standing: DeskRest | undefined, now: Instant): DeskRest {
  const until = instantOf(msOf(now) + REST_HOURS * MS_AN_HOUR)
  const before = restsUntil(standing, now)
  return { until: before !== null && before > until ? before : until }
}

/**
 * The moment the desk rests until; null where it does not. One that lies further ahead than a rest is long was
 * written by a clock that went wrong, and holds nobody.
 */
export function restsUntil(rest: DeskRest | undefined, now: Instant): Instant | null {
  if (!rest || rest.until <= now) return null
  return msOf(rest.until) - msOf(now) <= REST_HOURS * MS_AN_HOUR ? rest.until : null
}
