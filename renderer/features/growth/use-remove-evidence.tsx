import type { ReactNode } from 'react'
import type { Evidence } from '../../../core/growth/growth.schema.ts'
import { useAction } from '../../bridge/use-action.ts'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { showToast } from '../../ui/Toast.tsx'
import { useAsked } from '../../ui/use-asked.tsx'
import { growthWords } from '../../words/growth.ts'

interface RemoveEvidence {
  readonly ask: (evidence: Evidence) => void
  /** Stands somewhere on the page; shows itself when asked. */
  readonly dialog: ReactNode
}

const words = growthWords.evidence

/** Asks, removes, and offers to put it back as it was, tied as it was. */
export function useRemoveEvidence(): RemoveEvidence {
  const putBack = useAction('growth.putEvidenceBack', {
    onDone: () => showToast({ text: words.restored }),
  })
  const remove = useAction('growth.removeEvidence', {
    onDone: ({ id }) => offerUndo(words.removed, () => putBack.run({ id })),
  })
  return useAsked(words.ask, (evidence: Evidence) => void remove.run({ id: evidence.id }))
}
