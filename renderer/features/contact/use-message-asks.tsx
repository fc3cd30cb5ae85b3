import type { ReactNode } from 'react'
import { useAction } from '../../bridge/use-action.ts'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { showToast } from '../../ui/Toast.tsx'
import { useAsked } from '../../ui/use-asked.tsx'
import { contactWords } from '../../words/contact.ts'

const words = contactWords.list

interface Asking {
  readonly ask: (id: string) => void
  /** Stands somewhere on the page; shows itself when asked. */
  readonly dialog: ReactNode
}

/** Asks, deletes, and offers to put it back. Of one that was sent the fact stays in either case. */
export function useRemoveMessage(isSent: boolean): Asking {
  const putBack = useAction('contact.putBack', { onDone: () => showToast({ text: words.isBack }) })
  const remove = useAction('contact.remove', {
    onDone: ({ id }) => offerUndo(words.removed, () => putBack.run({ id })),
  })
  return useAsked(isSent ? words.removeSent : words.remove, (id: string) => void remove.run({ id }))
}

/** Takes back that it was sent, where that was noted by mistake. */
export function useUnnoteSent(): Asking {
  const unnote = useAction('contact.unnoteSent', {
    onDone: () => showToast({ text: words.neverSent.done }),
  })
  return useAsked(words.neverSent, (id: string) => void unnote.run({ id }), false)
}
