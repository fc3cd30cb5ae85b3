import { useState, type ReactNode } from 'react'
import { whyAtRest, blankPlan } from '../../../core/conversation/plans.ts'
import { whyNotWrite } from '../../../core/conversation/talk-gate.ts'
import { call } from '../../bridge/bridge.ts'
import { useCommand } from '../../bridge/commands.ts'
import { TroublePage, type ContactStepParts } from '../../bridge/ToolPage.tsx'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { useToday } from '../../bridge/use-now.ts'
import { Page } from '../../ui/Page.tsx'
import { ClosedPlans } from './ClosedPlans.tsx'
import { PlanList } from './PlanList.tsx'
import { PlanWriter } from './PlanWriter.tsx'
import { RestingPlan } from './RestingPlan.tsx'

/** Step 5: plans of a talk. One open plan takes the place of the list. */
export function ConversationPage({ step }: { readonly step: ContactStepParts }): ReactNode {
  const gate = useGate()
  const today = useToday()
  const { value: plans, error } = useFeature('conversation.plans')
  const { value: issues } = useFeature('issues.list')
  const [open, setOpen] = useState<string | null>(null)
  const add = useAction('conversation.add', { onDone: ({ id }) => setOpen(id) })
  useCommand('open-plan', ({ id }) => setOpen(id))
  useCommand('plan-talk', ({ issueId, boundaryId, request = '' }) => {
    const issueIds = issueId === undefined ? [] : [issueId]
    void add.run({ ...blankPlan(), issueIds, request }).then(async (made) => {
      if (made.ok && boundaryId !== undefined) {
        await call('conversation.link', { id: made.value.id, kind: 'boundary', to: boundaryId })
      }
    })
  })

  const back = (): void => {
    setOpen(null)
    // What was open is gone with the button that had the focus: the page is read from its top.
    requestAnimationFrame(() => document.querySelector('h1')?.focus())
  }
  if (error !== null) return <TroublePage error={error} />
  if (gate === null || today === null || plans === undefined || issues === undefined)
    return <Page>{null}</Page>
  if (whyNotWrite(gate.talk) !== null) return <ClosedPlans plans={plans} issues={issues} step={step} />
  const view = plans.find(({ plan }) => plan.id === open)
  if (view) {
    const Shown = whyAtRest(view.plan) === null ? PlanWriter : RestingPlan
    const { id } = view.plan
    const { talk } = gate
    return <Shown key={`${id} ${talk}`} {...{ view, talk, issues, today }} onOpen={setOpen} onBack={back} />
  }
  return (
    <PlanList
      plans={plans}
      issues={issues}
      talk={gate.talk}
      step={step}
      onOpen={setOpen}
      onAdd={() => void add.run(blankPlan())}
    />
  )
}
