import type { ReactNode } from 'react'
import { promptsFor } from '../../../core/prompts/prompts.ts'
import { send } from '../../bridge/commands.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { QuestionCard } from '../../ui/QuestionCard.tsx'
import { growthWords } from '../../words/growth.ts'

const words = growthWords.prompts

/** Questions of step 6, one at a time, apart from those hidden for ever. */
export function StepQuestions(): ReactNode {
  const { value: settings } = useFeature('settings.journal')
  const [first, ...rest] = promptsFor('growth', settings?.hiddenPrompts ?? [])
  if (settings === undefined || first === undefined) return null
  return (
    <QuestionCard
      title={words.title}
      questions={[first, ...rest]}
      writeLabel={words.write}
      anotherLabel={words.another}
      onWrite={({ text }) => send('new-entry', { prompt: text, step: 'growth', mode: 'one_prompt' })}
    />
  )
}
