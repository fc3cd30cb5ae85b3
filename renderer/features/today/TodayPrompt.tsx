import type { ReactNode } from 'react'
import { promptsOfAllSteps } from '../../../core/prompts/prompts.ts'
import { daysBetween, type Day } from '../../../core/kernel/time.ts'
import { stepOf } from '../../../core/steps/steps.ts'
import { send } from '../../bridge/commands.ts'
import { usePrompts } from '../../bridge/use-prompts.ts'
import { PromptCard } from '../../ui/PromptCard.tsx'
import { stepPageWords } from '../../words/steps.ts'
import { todayWords as words } from '../../words/today.ts'

/** The same question all day, another the next. */
export function TodayPrompt({ today }: { readonly today: Day }): ReactNode {
  const { prompt, hasOthers, another, hideForEver } = usePrompts(
    promptsOfAllSteps,
    Math.abs(daysBetween('2024-01-01', today)),
  )
  if (prompt === null) return null
  const step = stepOf(prompt.step)
  return (
    <PromptCard
      above={words.questionFor(step.number, step.title)}
      question={prompt.text}
      writeLabel={stepPageWords.write}
      anotherLabel={stepPageWords.another}
      hideLabel={stepPageWords.hide}
      onWrite={() => send('new-entry', { prompt: prompt.text, step: prompt.step, mode: 'one_prompt' })}
      onAnother={hasOthers ? another : undefined}
      onHide={hideForEver}
    />
  )
}
