import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { stepOf, type StepNoun } from '../../../core/steps/steps.ts'
import { paths } from '../../bridge/paths.ts'
import { useNow } from '../../bridge/use-now.ts'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { stepPageWords as words, stepWords } from '../../words/steps.ts'
import { DoneForToday } from './DoneForToday.tsx'
import { KnowCard } from './KnowCard.tsx'
import { LateNote } from './LateNote.tsx'
import s from './StepPage.module.css'
import { StepPrompt } from './StepPrompt.tsx'
import { StepState } from './StepState.tsx'
import { WrittenCard } from './WrittenCard.tsx'

/** Where looking hard is heavier at night (domain guide, evening rule). */
const HEAVY: readonly StepNoun[] = ['contact', 'conversation', 'outcome']

/** A step without a tool of its own: its purpose, its questions, and what was written for it. */
export function StepPage({ step: noun }: { readonly step: StepNoun }): ReactNode {
  const now = useNow()
  const step = stepOf(noun)
  const hour = Number(now?.slice(11, 13) ?? 12)
  return (
    <Page>
      <PageHeader title={step.title} sub={stepWords[noun].purpose} actions={<DoneForToday step={noun} />} />
      {HEAVY.includes(noun) && (hour >= 23 || hour < 5) && <LateNote />}
      <div className={s.grid}>
        <div className={s.column}>
          <StepPrompt step={noun} />
          <WrittenCard step={noun} />
        </div>
        <div className={s.column}>
          <StepState step={noun} />
          <KnowCard step={noun} />
          <p className={s.support}>
            <Link href={paths.support}>{words.support}</Link>
          </p>
        </div>
      </div>
    </Page>
  )
}
