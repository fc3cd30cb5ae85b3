import type { ReactNode } from 'react'
import type { Activity } from '../../../core/memories/memories.schema.ts'
import { useAction } from '../../bridge/use-action.ts'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { showToast } from '../../ui/Toast.tsx'
import { useAsked } from '../../ui/use-asked.tsx'
import { memoriesWords } from '../../words/memories.ts'

interface RemoveMoment {
  readonly ask: (activity: Activity) => void
  /** Stands somewhere on the page; shows itself when asked. */
  readonly dialog: ReactNode
}

const words = memoriesWords.remove

/** Asks, deletes, and offers to put it back with its pictures. A draft on the desk stays in either case. */
export function useRemoveMoment(onRemoved?: () => void): RemoveMoment {
  const putBack = useAction('memories.putBack', { onDone: () => showToast({ text: words.back }) })
  const remove = useAction('memories.remove', {
    onDone: ({ id }) => {
      onRemoved?.()
      offerUndo(words.done, () => putBack.run({ id }))
    },
  })
  return useAsked(words, ({ id }: Activity) => void remove.run({ id }))
}
