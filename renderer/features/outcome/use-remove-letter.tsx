import type { ReactNode } from 'react'
import type { LetterRow } from '../../../core/outcome/outcome.contract.ts'
import { useAction } from '../../bridge/use-action.ts'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { showToast } from '../../ui/Toast.tsx'
import { useAsked } from '../../ui/use-asked.tsx'
import { outcomeWords } from '../../words/outcome.ts'

interface RemoveLetter {
  readonly ask: (letter: LetterRow) => void
  /** Stands somewhere on the page; shows itself when asked. */
  readonly dialog: ReactNode
}

const words = outcomeWords.removeLetter

/** Asks, deletes, and offers to put the letter back; main holds it meanwhile, sealed as it was. */
export function useRemoveLetter(): RemoveLetter {
  const putBack = useAction('outcome.putBack', { onDone: () => showToast({ text: words.back }) })
  const remove = useAction('outcome.removeLetter', {
    onDone: (removed) => offerUndo(words.done, () => putBack.run(removed)),
  })
  return useAsked(words, (letter: LetterRow) => void remove.run({ id: letter.id }))
}
