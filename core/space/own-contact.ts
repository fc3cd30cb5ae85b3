import { type Day, dayOf } from '../kernel/time.ts'
import type { ContactEvent } from './space.schema.ts'

/** Contact that I began, on one day. */
export interface OwnContact {
  readonly day: Day
  readonly isPractical: boolean
}

type Fact = Pick<ContactEvent, 'who' | 'kind'>

/**
 * True for what I began with them. What they begin and what chance brings is not mine, and looking at what they post
 * reaches nobody: it is noted as a look, not as contact.
 */
export function isOwnContact({ who, kind }: Fact): boolean {
  return who === 'me' && kind !== 'by_chance' && kind !== 'looked_at_profile'
}

/** Contact of my own beyond what was practical: it takes its day (domain guide, section d). */
export function takesItsDay(fact: Fact): boolean {
  return isOwnContact(fact) && fact.kind !== 'practical'
}

export function notedByMe(events: Iterable<Fact & Pick<ContactEvent, 'at'>>): OwnContact[] {
  return [...events]
    .filter(isOwnContact)
    .map(({ at, kind }) => ({ day: dayOf(at), isPractical: kind === 'practical' }))
}

/** Days on which I began contact; what was noted twice, here and in its own step, is one day. */
export function ownContactDays(
  contacts: Iterable<OwnContact>,
  from: Day,
  to: Day,
): { readonly more: number; readonly onlyPractical: number } {
  const practical = new Map<Day, boolean>()
  for (const { day, isPractical } of contacts) {
    if (day >= from && day <= to) practical.set(day, isPractical && (practical.get(day) ?? true))
  }
  const onlyPractical = [...practical.values()].filter(Boolean).length
  return { more: practical.size - onlyPractical, onlyPractical }
}
