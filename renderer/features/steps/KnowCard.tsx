import type { ReactNode } from 'react'
import type { StepNoun } from '../../../core/steps/steps.ts'
import { useAboutSafety, useGate } from '../../bridge/use-gate.ts'
import { Card } from '../../ui/Card.tsx'
import { stepPageWords as words, stepWords } from '../../words/steps.ts'
import s from './Steps.module.css'

/** When to begin, when to leave, and what keeps both people safe. */
export function KnowCard({ step }: { readonly step: StepNoun }): ReactNode {
  const gate = useGate()
  const isSafety = useAboutSafety()
  const { know, when, whenInSafety = when, knowInSafety, knowWithoutReunion } = stepWords[step]
  const others = gate === null || gate.hidesReunion ? (knowWithoutReunion ?? know) : know
  const lines = isSafety ? (knowInSafety ?? know) : others
  return (
    <Card title={words.know}>
      <p className={s.quiet}>{isSafety ? whenInSafety : when}</p>
      <ul className={s.points}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  )
}
