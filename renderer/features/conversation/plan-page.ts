import type { PlanView } from '../../../core/conversation/conversation.contract.ts'
import type { TalkAllowed } from '../../../core/conversation/talk-gate.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'

/** What the page of one plan gets, whether it is written on or rests. */
export interface PlanPageProps {
  readonly view: PlanView
  readonly talk: TalkAllowed
  readonly issues: readonly Issue[]
  readonly today: Day
  readonly onOpen: (id: string) => void
  readonly onBack: () => void
}
