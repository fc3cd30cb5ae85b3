import type { ReactNode } from 'react'
import type { StepNoun } from '../../../core/steps/steps.ts'
import { Card } from '../../ui/Card.tsx'
import { stepPageWords as words, stepWords } from '../../words/steps.ts'
import s from './StepPage.module.css'

/** When to begin, when to leave, and what keeps both people safe. */
export function KnowCard({ step }: { readonly step: StepNoun }): ReactNode {
  const { know, when } = stepWords[step]
  return (
    <Card title={words.know}>
      <p className={s.quiet}>{when}</p>
      <ul className={s.points}>
        {know.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  )
}
