import type { ReactNode } from 'react'
import type { LetterRow } from '../../../core/outcome/outcome.contract.ts'
import { useAction } from '../../bridge/use-action.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { shortDate } from '../../words/dates.ts'
import { outcomeWords } from '../../words/outcome.ts'

interface OpenEarlyDialogProps {
  readonly letter: LetterRow
  readonly onClose: () => void
}

const words = outcomeWords.openEarly

/** Breaking a seal on purpose: says what it does, and waits for a plain yes. */
export function OpenEarlyDialog({ letter, onClose }: OpenEarlyDialogProps): ReactNode {
  const open = useAction('outcome.openLetterEarly')
  return (
    <ConfirmDialog
      title={words.title}
      confirmLabel={words.confirm}
      cancelLabel={words.cancel}
      isOpen
      onConfirm={() => void open.run({ id: letter.id })}
      onClose={onClose}
    >
      {words.letter(shortDate(letter.sealedUntil ?? ''))}
    </ConfirmDialog>
  )
}
