import type { ReactNode } from 'react'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { useAction } from '../../bridge/use-action.ts'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { showToast } from '../../ui/Toast.tsx'
import { useAsked } from '../../ui/use-asked.tsx'
import { closeLookWords } from '../../words/close-look.ts'

interface RemoveIssue {
  readonly ask: (issue: Issue) => void
  /** Stands somewhere on the page; shows itself when asked. */
  readonly dialog: ReactNode
}

const words = closeLookWords.remove

/** Asks, deletes, and offers to put the card back. What was linked stays in either case. */
export function useRemoveIssue(onGone: () => void = () => undefined): RemoveIssue {
  const putBack = useAction('issues.putBack', {
    onDone: (issue) => showToast({ text: words.back(issue.title) }),
  })
  const remove = useAction('issues.remove', {
    onDone: (issue) => {
      onGone()
      offerUndo(words.done(issue.title), () => putBack.run({ id: issue.id }))
    },
  })
  return useAsked(words, (issue: Issue) => void remove.run({ id: issue.id }))
}
