import type { ReactNode } from 'react'
import { asks, promptsFor } from '../../../core/prompts/prompts.ts'
import { stepOf, type StepNoun } from '../../../core/steps/steps.ts'
import { send } from '../../bridge/commands.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { usePrompts } from '../../bridge/use-prompts.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { PromptCard } from '../../ui/PromptCard.tsx'
import { stepPageWords as words } from '../../words/steps.ts'
import s from './Steps.module.css'

interface StepPromptProps {
  readonly step: StepNoun
}

export function StepPrompt({ step }: StepPromptProps): ReactNode {
  const { value: settings } = useFeature('settings.journal')
  const { prompt, hasOthers, another, hideForEver } = usePrompts(
    (hidden, gate) => promptsFor(step, hidden, gate),
    0,
  )
  const gate = useGate()
  if (settings === undefined || gate === null || !asks(step, gate)) return null
  if (prompt === null) {
    return (
      <Card>
        <p className={s.quiet}>{words.noneLeft}</p>
        <div>
          <Button onPress={() => send('new-entry', { step, mode: 'plain_day' })}>{words.free}</Button>
        </div>
      </Card>
    )
  }
  return (
    <PromptCard
      above={`${words.step(stepOf(step).number)}. ${words.question}`}
      question={prompt.text}
      writeLabel={words.write}
      anotherLabel={words.another}
      hideLabel={words.hide}
      onWrite={() => send('new-entry', { prompt: prompt.text, step, mode: 'one_prompt' })}
      onAnother={hasOthers ? another : undefined}
      onHide={hideForEver}
      isMain={false}
    />
  )
}
