import { useState, type ReactNode } from 'react'
import { dropLeftOf } from '../../bridge/left-forms.ts'
import { useAction } from '../../bridge/use-action.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { showToast } from '../../ui/Toast.tsx'
import { outcomeWords } from '../../words/outcome.ts'
import s from './Outcome.module.css'

interface RemoveAll {
  readonly ask: () => void
  /** Stands somewhere on the page; shows itself when asked. */
  readonly dialog: ReactNode
}

const words = outcomeWords.removeAll

/** Says what goes and what stays, deletes, and offers to put all of it back. */
export function useRemoveAll(): RemoveAll {
  const [isAsked, setAsked] = useState(false)
  const putBack = useAction('outcome.putBack', { onDone: () => showToast({ text: words.back }) })
  const remove = useAction('outcome.removeAll', {
    onDone: (removed) => {
      const putFormsBack = dropLeftOf('outcome')
      const undo = async (): Promise<void> => {
        if ((await putBack.run(removed)).ok) putFormsBack()
      }
      offerUndo(words.done, () => undo())
    },
  })
  return {
    ask: () => setAsked(true),
    dialog: (
      <ConfirmDialog
        title={words.title}
        confirmLabel={words.confirm}
        cancelLabel={words.cancel}
        isDanger
        isOpen={isAsked}
        onConfirm={() => void remove.run()}
        onClose={() => setAsked(false)}
      >
        <div className={s.asked}>
          <p>{words.goes}</p>
          <p>{words.stays}</p>
        </div>
      </ConfirmDialog>
    ),
  }
}
