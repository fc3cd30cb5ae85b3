import type { Result } from '../../core/kernel/result.ts'
import { attempt } from './disk-errors.ts'
import type { VaultState } from './state.ts'

/** Asked before anything is written: what is known here is old once another program has the journal. */
export function stillHeld({ lock }: Pick<VaultState, 'lock'>): Result<null> {
  const asked = attempt(() => lock.held())
  return asked.ok ? asked.value : asked
}
