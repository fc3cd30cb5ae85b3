import type { Check } from '../../../core/conversation/balance.ts'
import type { PlanDraft } from '../../../core/conversation/conversation.schema.ts'
import type { PlanField } from '../../../core/conversation/talk-gate.ts'

/** What each group of fields of a plan gets. */
export interface PlanPartProps {
  readonly draft: PlanDraft
  readonly onChange: (part: Partial<PlanDraft>) => void
  /** False for a field that contact as it stands closes: it is not shown. */
  readonly mayWrite: (field: PlanField) => boolean
  readonly check: Check | null
}
