import type { LockReason } from '../../core/contract.ts'
import type { FlushOutcome } from './page-flush.ts'

export interface LockCase {
  readonly reason: LockReason
  /** What the page said of its drafts. */
  readonly outcome: FlushOutcome
  /** True where main itself holds writing that the disk refused, and can keep it over the lock. */
  readonly canKeep: boolean
  /** How often this lock has been put off by now. */
  readonly putOffs: number
}

/** Five minutes at one try each 30 s. */
const MOST_IDLE_PUT_OFFS = 10

/**
 * Whether a lock goes ahead although words are unsaved. Someone may be looking: hidden, suspend and screen
 * always lock, and what main holds is kept sealed. Nobody may be there: idle waits a while for
 * the disk. The person is there: asked waits if the words would be lost; quit waits once, since what
 * is kept in memory ends with the program.
 */
export function mayLock({ reason, outcome, canKeep, putOffs }: LockCase): boolean {
  if (outcome === 'saved') return true
  if (reason === 'idle') return outcome === 'silent' || putOffs >= MOST_IDLE_PUT_OFFS
  if (reason === 'asked') return outcome === 'silent' || canKeep
  if (reason === 'quit') return putOffs > 0 || (outcome === 'silent' && !canKeep)
  return true
}
