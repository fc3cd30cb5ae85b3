import type { ReactNode } from 'react'
import type { KeptKind } from '../../../core/friendship/friendship-kinds.ts'
import { useAction } from '../../bridge/use-action.ts'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { showToast } from '../../ui/Toast.tsx'
import { useAsked } from '../../ui/use-asked.tsx'
import { friendshipWords } from '../../words/friendship.ts'

interface RemoveKept {
  /** By the id of what is to go. */
  readonly ask: (id: string) => void
  /** Stands somewhere on the page; shows itself when asked. */
  readonly dialog: ReactNode
}

const words = friendshipWords.remove

/** Asks, deletes, and offers to put it back. */
export function useRemoveKept(kind: KeptKind): RemoveKept {
  const putBack = useAction('friendship.putBack', { onDone: () => showToast({ text: words.back }) })
  const remove = useAction('friendship.remove', {
    onDone: (removed) => offerUndo(words.done, () => putBack.run(removed)),
  })
  return useAsked(words[kind], (id: string) => void remove.run({ kind, id }))
}
