import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { stepGate } from '../../../core/boundaries/gated-steps.ts'
import { stepOf, type StepNoun } from '../../../core/steps/steps.ts'
import { paths } from '../../bridge/paths.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { stepPageWords as words, stepWords } from '../../words/steps.ts'
import { DoneForToday } from './DoneForToday.tsx'
import { GateNote } from './GateNote.tsx'
import { KnowCard } from './KnowCard.tsx'
import { StepLate } from './StepLate.tsx'
import s from './StepPage.module.css'
import { StepPrompt } from './StepPrompt.tsx'
import { StepState } from './StepState.tsx'
import { WrittenCard } from './WrittenCard.tsx'

/** A step without a tool of its own: its purpose, its questions, and what was written for it. */
export function StepPage({ step: noun }: { readonly step: StepNoun }): ReactNode {
  const gate = useGate()
  const step = stepOf(noun)
  if (gate === null) return <Page>{null}</Page>
  const stands = stepGate(gate, noun)
  const isClosed = stands === 'closed' || stands === 'hidden'
  return (
    <Page>
      <PageHeader
        title={step.title}
        {...(isClosed ? {} : { sub: stepWords[noun].purpose })}
        actions={<DoneForToday step={noun} />}
      />
      <GateNote step={noun} gate={gate} />
      <StepLate step={noun} />
      <div className={s.grid}>
        <div className={s.column}>
          <StepPrompt step={noun} />
          <WrittenCard step={noun} isClosed={isClosed} />
        </div>
        <div className={s.column}>
          <StepState step={noun} />
          {!isClosed && <KnowCard step={noun} />}
          <p className={s.support}>
            <Link href={paths.support}>{words.support}</Link>
          </p>
        </div>
      </div>
    </Page>
  )
}
