import type { ReactNode } from 'react'
import { promptsFor } from '../../../core/prompts/prompts.ts'
import { send } from '../../bridge/commands.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { QuestionCard } from '../../ui/QuestionCard.tsx'
import { issuesWords } from '../../words/issues.ts'

const words = issuesWords.prompts

interface StepQuestionsProps {
  /** The entry is linked to it. */
  readonly issueId?: string
}

/** Questions of step 2, one at a time, apart from those hidden for ever. */
export function StepQuestions({ issueId }: StepQuestionsProps): ReactNode {
  const { value: settings } = useFeature('settings.journal')
  const [first, ...rest] = promptsFor('issues', settings?.hiddenPrompts ?? [])
  if (settings === undefined || first === undefined) return null
  return (
    <QuestionCard
      title={words.title}
      questions={[first, ...rest]}
      writeLabel={words.write}
      anotherLabel={words.another}
      onWrite={({ text }) =>
        send('new-entry', {
          prompt: text,
          step: 'issues',
          mode: 'one_prompt',
          ...(issueId === undefined ? {} : { issueId }),
        })
      }
    />
  )
}
