import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

interface ConfirmDialogProps {
  readonly title: string
  readonly children: ReactNode
  readonly confirmLabel: string
  readonly cancelLabel?: string
  readonly isDanger?: boolean
  /** While something is still to be said. */
  readonly isConfirmDisabled?: boolean
  readonly isOpen: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks before what cannot be taken back. The safe answer has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const { title, children, confirmLabel, cancelLabel = 'Cancel', isDanger = false } = props
  return (
    <Dialog
      title={title}
      isOpen={props.isOpen}
      onClose={props.onClose}
      size="small"
      isAlert
      actions={
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the safe answer has the focus */}
          <Button autoFocus onPress={props.onClose}>
            {cancelLabel}
          </Button>
          <Button
            isDisabled={props.isConfirmDisabled === true}
            kind={isDanger ? 'danger' : 'primary'}
            onPress={() => {
              props.onConfirm()
              props.onClose()
            }}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div>{children}</div>
    </Dialog>
  )
}
