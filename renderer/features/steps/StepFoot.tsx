import type { ReactNode } from 'react'
import { stepGate } from '../../../core/boundaries/gated-steps.ts'
import type { StepNoun } from '../../../core/steps/steps.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { KnowCard } from './KnowCard.tsx'
import s from './StepPage.module.css'
import { StepPrompt } from './StepPrompt.tsx'
import { StepState } from './StepState.tsx'

/** What belongs to every step, for the page of a step that has a tool of its own. */
export function StepFoot({ step }: { readonly step: StepNoun }): ReactNode {
  const gate = useGate()
  const stands = gate === null ? 'closed' : stepGate(gate, step)
  const isClosed = stands === 'closed' || stands === 'hidden'
  return (
    <div className={s.grid}>
      <div className={s.column}>
        <StepPrompt step={step} isBesideTool />
      </div>
      <div className={s.column}>
        <StepState step={step} />
        {!isClosed && <KnowCard step={step} />}
      </div>
    </div>
  )
}
