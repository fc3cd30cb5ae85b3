import type { ReactNode } from 'react'
import { PROMPTS } from '../../../core/prompts/prompts.data.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { settingsWords as words } from '../../words/settings.ts'
import s from './settings.module.css'

export function HiddenQuestionsCard(): ReactNode {
  const { value: journal } = useFeature('settings.journal')
  const change = useAction('settings.changeJournal')
  if (!journal) return null
  const ids = journal.hiddenPrompts
  const hidden = PROMPTS.filter((prompt) => ids.includes(prompt.id))
  const bringBack = (id: string): void =>
    void change.run({ hiddenPrompts: ids.filter((other) => other !== id) })
  return (
    <Card
      title={words.questions}
      aside={
        hidden.length > 1 && (
          <Button kind="quiet" isSmall onPress={() => void change.run({ hiddenPrompts: [] })}>
            {words.bringAllBack}
          </Button>
        )
      }
    >
      {hidden.length === 0 && <p className={s.small}>{words.noQuestions}</p>}
      <ul className={s.questions}>
        {hidden.map((prompt) => (
          <li key={prompt.id}>
            <span>{prompt.text}</span>
            <Button isSmall aria-label={words.bringBackFor(prompt.text)} onPress={() => bringBack(prompt.id)}>
              {words.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
