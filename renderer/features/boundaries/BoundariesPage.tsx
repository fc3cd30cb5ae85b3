import { useState, type ReactNode } from 'react'
import { ToolPage, TroublePage, type StepParts } from '../../bridge/ToolPage.tsx'
import { useFeature } from '../../bridge/use-feature.ts'
import { useToday } from '../../bridge/use-now.ts'
import { Page } from '../../ui/Page.tsx'
import { boundariesWords as words } from '../../words/boundaries.ts'
import s from './Boundaries.module.css'
import { Glance } from './Glance.tsx'
import { LinesPart } from './LinesPart.tsx'
import { blankSlip, SlipsCard, type SlipEditing } from './SlipsCard.tsx'
import { StatusCard } from './StatusCard.tsx'
import { WaitingCard } from './WaitingCard.tsx'

/** Step 8: how contact stands, the lines, slips, and what fills the waiting. */
export function BoundariesPage({ step }: { readonly step: StepParts }): ReactNode {
  const today = useToday()
  const { value: status, error } = useFeature('boundaries.status')
  const { value: lines } = useFeature('boundaries.list')
  const { value: waiting } = useFeature('boundaries.waiting')
  const [slip, setSlip] = useState<SlipEditing | null>(null)
  if (error !== null) return <TroublePage error={error} />
  if (status === undefined || lines === undefined || waiting === undefined || today === null) {
    return <Page>{null}</Page>
  }
  return (
    <ToolPage title={words.title} lead={words.lead} step={step}>
      <StatusCard status={status} today={today} />
      <Glance lines={lines} waiting={waiting} today={today} />
      <LinesPart lines={lines} today={today} onSlip={(line) => setSlip(blankSlip(line, today))} />
      <div className={s.columns}>
        <SlipsCard lines={lines} today={today} editing={slip} onEdit={setSlip} />
        <WaitingCard waiting={waiting} today={today} />
      </div>
    </ToolPage>
  )
}
