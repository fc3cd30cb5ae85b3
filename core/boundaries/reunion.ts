import type { ContactStatus } from './boundaries.schema.ts'
import type { ContactValue } from './contact-kinds.ts'

const ABOUT_SAFETY: readonly ContactValue[] = ['safety_victim', 'safety_own']

/**
 * Whether nothing is to rehearse being together again (domain guide, 0.3 and step 10: `safety_*`). It goes by what was
 * said, also where an order stands on top of it and is what the gate names.
 */
export function hidesReunion(status: Pick<ContactStatus, 'value'> | null): boolean {
  return status !== null && ABOUT_SAFETY.includes(status.value)
}
