import { useState, type ReactNode } from 'react'
import { send } from '../../bridge/commands.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { useToday } from '../../bridge/use-now.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { boundariesWords as words } from '../../words/boundaries.ts'
import s from './Boundaries.module.css'
import { Glance } from './Glance.tsx'
import { LinesPart } from './LinesPart.tsx'
import { blankSlip, SlipsCard, type SlipEditing } from './SlipsCard.tsx'
import { StatusCard } from './StatusCard.tsx'
import { WaitingCard } from './WaitingCard.tsx'

/** What the page of every step holds; it belongs to another noun. */
interface StepParts {
  readonly done: ReactNode
  readonly foot: ReactNode
}

/** Step 8: how contact stands, the lines, slips, and what fills the waiting. */
export function BoundariesPage({ step }: { readonly step: StepParts }): ReactNode {
  const today = useToday()
  const { value: status, error } = useFeature('boundaries.status')
  const { value: lines } = useFeature('boundaries.list')
  const { value: waiting } = useFeature('boundaries.waiting')
  const [slip, setSlip] = useState<SlipEditing | null>(null)
  if (error !== null) {
    return (
      <Page>
        <Banner tone="danger" title={sayError(error).title}>
          {sayError(error).text}
        </Banner>
      </Page>
    )
  }
  if (status === undefined || lines === undefined || waiting === undefined || today === null) {
    return <Page>{null}</Page>
  }
  return (
    <Page>
      <PageHeader
        title={words.title}
        sub={words.lead}
        actions={
          <>
            <Button kind="quiet" onPress={() => send('open-support', {})}>
              {words.support}
            </Button>
            {step.done}
          </>
        }
      />
      <StatusCard status={status} today={today} />
      <Glance lines={lines} waiting={waiting} today={today} />
      <LinesPart lines={lines} today={today} onSlip={(line) => setSlip(blankSlip(line, today))} />
      <div className={s.columns}>
        <SlipsCard lines={lines} today={today} editing={slip} onEdit={setSlip} />
        <WaitingCard waiting={waiting} today={today} />
      </div>
      {step.foot}
    </Page>
  )
}
