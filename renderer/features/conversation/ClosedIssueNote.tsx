import type { ReactNode } from 'react'
import { send } from '../../bridge/commands.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { conversationWords } from '../../words/conversation.ts'

const words = conversationWords.fear

/** A card of the plan was marked as fear or hurt since: support first, and the plan rests. */
export function ClosedIssueNote({ id }: { readonly id: string }): ReactNode {
  const without = useAction('conversation.leaveClosedIssues')
  return (
    <Banner
      tone="care"
      title={words.title}
      actions={
        <>
          <Button onPress={() => send('open-support', {})}>{words.support}</Button>
          <Button kind="quiet" onPress={() => void without.run({ id })}>
            {words.without}
          </Button>
        </>
      }
    >
      {words.text}
    </Banner>
  )
}
