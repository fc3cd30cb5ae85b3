import { useState, type ReactNode } from 'react'
import type { Boundary } from '../../../core/boundaries/boundaries.schema.ts'
import { whyNotRemove } from '../../../core/boundaries/boundaries.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { showToast } from '../../ui/Toast.tsx'
import { boundariesWords } from '../../words/boundaries.ts'
import s from './Boundaries.module.css'

interface RemoveLine {
  readonly ask: (line: Boundary) => void
  /** Stands somewhere on the page; shows itself when asked. */
  readonly dialog: ReactNode
}

const words = boundariesWords.remove

/** Asks, deletes, and offers to put the line back. What was linked stays in either case. */
export function useRemoveLine(): RemoveLine {
  const [line, setLine] = useState<Boundary | null>(null)
  return {
    ask: setLine,
    dialog: line && <RemoveDialog key={line.id} line={line} onClose={() => setLine(null)} />,
  }
}

interface RemoveDialogProps {
  readonly line: Boundary
  readonly onClose: () => void
}

function RemoveDialog({ line, onClose }: RemoveDialogProps): ReactNode {
  const [isMistake, setMistake] = useState(false)
  const putBack = useAction('boundaries.putBack', { onDone: () => showToast({ text: words.back }) })
  const remove = useAction('boundaries.remove', {
    onDone: ({ id }) => offerUndo(words.done, () => putBack.run({ id })),
  })
  const isTheirs = whyNotRemove(line, false) !== null
  return (
    <ConfirmDialog
      title={words.title}
      confirmLabel={words.confirm}
      cancelLabel={words.cancel}
      isDanger
      isConfirmDisabled={whyNotRemove(line, isMistake) !== null}
      isOpen
      onConfirm={() => void remove.run({ id: line.id, isMistake })}
      onClose={onClose}
    >
      <div className={s.ask}>
        <p>{isTheirs ? words.textTheirs : words.text}</p>
        {isTheirs && (
          <Checkbox isSelected={isMistake} onChange={setMistake}>
            {words.mistake}
          </Checkbox>
        )}
      </div>
    </ConfirmDialog>
  )
}
