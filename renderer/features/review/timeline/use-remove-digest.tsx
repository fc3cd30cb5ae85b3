import type { ReactNode } from 'react'
import type { Day } from '../../../../core/kernel/time.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { offerUndo } from '../../../bridge/offer-undo.ts'
import { showToast } from '../../../ui/Toast.tsx'
import { useAsked } from '../../../ui/use-asked.tsx'
import { timelineWords } from '../../../words/looking-back.ts'

const words = timelineWords.digest.removal

/** Asks, takes the line about a week away, and offers to put it back. */
export function useRemoveDigest(): { readonly ask: (week: Day) => void; readonly dialog: ReactNode } {
  const back = useAction('review.putDigestBack', { onDone: () => showToast({ text: words.back }) })
  const remove = useAction('review.removeDigest', {
    onDone: ({ week }) => offerUndo(words.done, () => back.run({ week })),
  })
  return useAsked(words, (week: Day) => void remove.run({ week }))
}
