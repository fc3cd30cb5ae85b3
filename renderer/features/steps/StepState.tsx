import type { ReactNode } from 'react'
import { stepGate } from '../../../core/boundaries/gated-steps.ts'
import { STEP_STATES, type StepNoun } from '../../../core/steps/steps.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { Card } from '../../ui/Card.tsx'
import { Select } from '../../ui/Select.tsx'
import { gateWords } from '../../words/contact-status.ts'
import { stateWords, stepPageWords as words } from '../../words/steps.ts'
import s from './Steps.module.css'

const choices = STEP_STATES.map((state) => ({
  value: state,
  label: stateWords[state].word,
  hint: stateWords[state].hint,
}))

export function StepState({ step }: { readonly step: StepNoun }): ReactNode {
  const { value: steps } = useFeature('steps.list')
  const say = useAction('steps.say')
  const gate = useGate()
  const isClosed = gate !== null && stepGate(gate, step) === 'closed'
  const state = steps?.find((one) => one.step === step)?.state ?? 'not_started'
  return (
    <Card title={words.where} aside={isClosed && <span className={s.quiet}>{gateWords.closed}</span>}>
      <Select
        label={words.where}
        isLabelHidden
        choices={choices}
        value={state}
        onChange={(next) => void say.run({ step, state: next })}
        hint={words.whereHint}
      />
    </Card>
  )
}
