import type { ReactNode } from 'react'
import { stepGate } from '../../../core/boundaries/gated-steps.ts'
import type { StepNoun } from '../../../core/steps/steps.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { KnowCard } from './KnowCard.tsx'
import s from './Steps.module.css'
import { StepPrompt } from './StepPrompt.tsx'
import { StepState } from './StepState.tsx'
import { WrittenCard } from './WrittenCard.tsx'

/** What belongs to every step, below its tool: a question, what was written for it, where it stands. */
export function StepFoot({ step }: { readonly step: StepNoun }): ReactNode {
  const gate = useGate()
  const stands = gate === null ? 'closed' : stepGate(gate, step)
  const isClosed = stands === 'closed' || stands === 'hidden'
  return (
    <div className={s.grid}>
      <div className={s.column}>
        <StepPrompt step={step} />
        <WrittenCard step={step} isClosed={isClosed} />
      </div>
      <div className={s.column}>
        <StepState step={step} />
        {!isClosed && <KnowCard step={step} />}
      </div>
    </div>
  )
}
