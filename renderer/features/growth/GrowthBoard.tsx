import type { ReactNode } from 'react'
import type { GoalView } from '../../../core/growth/growth.contract.ts'
import type { Goal } from '../../../core/growth/growth.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import type { GoalOrigin } from '../../bridge/commands.ts'
import { ToolPage, type StepParts } from '../../bridge/ToolPage.tsx'
import { useFeature } from '../../bridge/use-feature.ts'
import { growthWords as words } from '../../words/growth.ts'
import { EvidencePart } from './EvidencePart.tsx'
import { GoalsPart } from './GoalsPart.tsx'
import type { GoneTo } from './gone-to.ts'
import { GrowthGlance } from './GrowthGlance.tsx'
import { ThenNowPart } from './ThenNowPart.tsx'

interface GrowthBoardProps {
  readonly goals: readonly GoalView[]
  readonly today: Day
  /** The goal that was gone to from elsewhere. */
  readonly gone: GoneTo | null
  readonly onAdd: () => void
  /** With a new goal that was left, by what it comes from. */
  readonly onGoOn: (origin: GoalOrigin) => void
  readonly onEdit: (goal: Goal) => void
  readonly step: StepParts
}

export function GrowthBoard(props: GrowthBoardProps): ReactNode {
  const { goals, today, gone, onAdd, onGoOn, onEdit, step } = props
  const { value: issues = [] } = useFeature('issues.list')
  const { value: evidence = [] } = useFeature('growth.evidence')
  return (
    <ToolPage title={words.title} lead={words.lead} step={step}>
      <GrowthGlance goals={goals} evidence={evidence} today={today} />
      <GoalsPart
        goals={goals}
        issues={issues}
        evidence={evidence}
        today={today}
        gone={gone}
        onAdd={onAdd}
        onGoOn={onGoOn}
        onEdit={onEdit}
      />
      <EvidencePart goals={goals.map((view) => view.goal)} issues={issues} today={today} />
      <ThenNowPart issues={issues} evidence={evidence} />
    </ToolPage>
  )
}
