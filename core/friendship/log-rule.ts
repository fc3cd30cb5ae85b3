import type { FriendshipRefusal } from '../kernel/errors.ts'

/** What the contact gate says about step 4. Nouns know each other by words only, so they are spelt out here. */
export type LogAllowed = 'open' | 'read_only' | 'closed' | 'hidden'

/**
 * Why nothing is added or changed now; null where the log is open (domain guide, 0.3). Where they asked for time, the
 * log is for reading, a check of motives and an idea of care too: each of them is about being in touch.
 */
export function logRefusal(allowed: LogAllowed): FriendshipRefusal | null {
  if (allowed === 'open') return null
  return allowed === 'read_only' ? 'read_only' : 'closed'
}
