import { useState, type ReactNode } from 'react'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { statusWords } from '../../words/contact-setup.ts'
import { SetupQuestions } from './SetupQuestions.tsx'

const words = statusWords.atStep
const SKIPPED = { asked: null, wasAfraid: null, frightenedThem: null } as const

/** At the head of a step about contact, until it was once said, or left unsaid, how contact stands. */
export function AskStatus(): ReactNode {
  const { value: status } = useFeature('boundaries.status')
  const [isOpen, setOpen] = useState(false)
  const skip = useAction('boundaries.answerSetup')
  if (status !== null) return null
  return (
    <>
      <Banner
        tone="care"
        title={words.title}
        actions={
          <>
            <Button onPress={() => setOpen(true)}>{statusWords.ask}</Button>
            <Button kind="quiet" onPress={() => void skip.run(SKIPPED)}>
              {words.skip}
            </Button>
          </>
        }
      >
        {words.text}
      </Banner>
      {isOpen && <SetupQuestions onClose={() => setOpen(false)} />}
    </>
  )
}
