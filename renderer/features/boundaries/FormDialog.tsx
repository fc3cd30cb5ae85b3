import type { ReactNode } from 'react'
import type { AppError } from '../../../core/kernel/errors.ts'
import { sayError } from '../../bridge/say-error.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import s from './Boundaries.module.css'

interface FormDialogProps {
  readonly title: string
  readonly saveLabel: string
  readonly cancelLabel: string
  readonly error: AppError | null
  readonly size?: 'small' | 'medium'
  readonly onSave: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A few fields over the page, with the reason where they were refused. */
export function FormDialog(props: FormDialogProps): ReactNode {
  const { title, saveLabel, cancelLabel, error, size = 'medium', onSave, onClose, children } = props
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size={size}
      actions={
        <>
          <Button onPress={onClose}>{cancelLabel}</Button>
          <Button kind="primary" onPress={onSave}>
            {saveLabel}
          </Button>
        </>
      }
    >
      <form
        className={s.form}
        onSubmit={(event) => {
          event.preventDefault()
          onSave()
        }}
      >
        {children}
        {error !== null && (
          <Banner tone="warn" title={sayError(error).title} announce="polite">
            {sayError(error).text}
          </Banner>
        )}
      </form>
    </Dialog>
  )
}
