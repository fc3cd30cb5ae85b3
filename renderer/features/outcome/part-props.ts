import type { Day } from '../../../core/kernel/time.ts'
import type { OutcomeBoard } from '../../../core/outcome/outcome.contract.ts'

/** What each part of the tool is given. */
export interface PartProps {
  readonly board: OutcomeBoard
  readonly today: Day
  /** Archived: to be read, not written in. */
  readonly isReadOnly: boolean
}
