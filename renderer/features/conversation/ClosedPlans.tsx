import type { ReactNode } from 'react'
import type { PlanView } from '../../../core/conversation/conversation.contract.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import type { ContactStepParts } from '../../bridge/ToolPage.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { Part } from '../../ui/Part.tsx'
import { conversationWords as words } from '../../words/conversation.ts'
import { planName } from './plan-draft.ts'
import { PlanText } from './PlanText.tsx'

interface ClosedPlansProps {
  readonly plans: readonly PlanView[]
  readonly issues: readonly Issue[]
  readonly step: ContactStepParts
}

/** Talks are closed: what was planned stays readable, and nothing here leads to one. */
export function ClosedPlans({ plans, issues, step }: ClosedPlansProps): ReactNode {
  return (
    <Page>
      <PageHeader title={words.title} actions={step.done} />
      {step.gate}
      {plans.length > 0 && (
        <Part title={words.list.title} hint={words.list.readable}>
          <div>
            {plans.map(({ plan }) => (
              <Disclosure key={plan.id} title={planName(plan, issues)}>
                <div data-record={plan.id}>
                  <PlanText plan={plan} />
                </div>
              </Disclosure>
            ))}
          </div>
        </Part>
      )}
      {step.foot}
    </Page>
  )
}
