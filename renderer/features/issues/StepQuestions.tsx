import type { ReactNode } from 'react'
import { promptsFor } from '../../../core/prompts/prompts.ts'
import { send } from '../../bridge/commands.ts'
import { usePrompts } from '../../bridge/use-prompts.ts'
import { PromptCard } from '../../ui/PromptCard.tsx'
import { stepPageWords as words } from '../../words/steps.ts'

/** Questions of step 2 to write to; the entry is linked to the card. */
export function StepQuestions({ issueId }: { readonly issueId: string }): ReactNode {
  const { prompt, hasOthers, another, hideForEver } = usePrompts(
    (hidden, gate) => promptsFor('issues', hidden, gate),
    0,
  )
  if (prompt === null) return null
  return (
    <PromptCard
      above={words.question}
      question={prompt.text}
      writeLabel={words.write}
      anotherLabel={words.another}
      hideLabel={words.hide}
      onWrite={() => send('new-entry', { prompt: prompt.text, step: 'issues', mode: 'one_prompt', issueId })}
      onAnother={hasOthers ? another : undefined}
      onHide={hideForEver}
      isMain={false}
    />
  )
}
