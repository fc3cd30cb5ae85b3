import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { shownSteps, stepGate } from '../../../core/boundaries/gated-steps.ts'
import { stepOf, STEPS } from '../../../core/steps/steps.ts'
import { paths } from '../../bridge/paths.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { Card } from '../../ui/Card.tsx'
import { gateWords } from '../../words/contact-status.ts'
import { stateWords } from '../../words/steps.ts'
import { todayWords as words } from '../../words/today.ts'
import s from './TodayPage.module.css'

/** The person's own word for each step they have spoken about. */
export function StepsCard(): ReactNode {
  const { value: steps } = useFeature('steps.list')
  const gate = useGate()
  if (steps === undefined || gate === null) return null
  const shown = shownSteps(STEPS, gate).map(({ noun }) => noun)
  const spoken = steps.filter(({ step, state }) => state !== 'not_started' && shown.includes(step))
  return (
    <Card title={words.steps}>
      {spoken.length === 0 ? (
        <p className={s.note}>{words.noSteps}</p>
      ) : (
        <ul className={s.steps}>
          {spoken.map(({ step, state }) => (
            <li key={step}>
              <Link href={paths.step(step)} className={s.step}>
                <span className={s.number}>{stepOf(step).number}</span>
                <span>{stepOf(step).title}</span>
                <span className={s.state}>
                  {stepGate(gate, step) === 'closed' ? gateWords.closed : stateWords[state].word}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
