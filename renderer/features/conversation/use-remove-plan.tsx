import type { ReactNode } from 'react'
import type { Plan } from '../../../core/conversation/conversation.schema.ts'
import { useAction } from '../../bridge/use-action.ts'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { showToast } from '../../ui/Toast.tsx'
import { useAsked } from '../../ui/use-asked.tsx'
import { conversationWords } from '../../words/conversation.ts'

interface RemovePlan {
  readonly ask: (plan: Plan) => void
  /** Stands somewhere on the page; shows itself when asked. */
  readonly dialog: ReactNode
}

const words = conversationWords.remove

/** Asks, deletes, and offers to put the plan back. What it was tied to stays in either case. */
export function useRemovePlan(onGone: () => void): RemovePlan {
  const putBack = useAction('conversation.putBack', { onDone: () => showToast({ text: words.back }) })
  const remove = useAction('conversation.remove', {
    onDone: (plan) => {
      onGone()
      offerUndo(words.done, () => putBack.run({ id: plan.id }))
    },
  })
  return useAsked(words, (plan: Plan) => void remove.run({ id: plan.id }))
}
