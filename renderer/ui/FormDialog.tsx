import type { ReactNode } from 'react'
import { Banner } from './Banner.tsx'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import s from './FormDialog.module.css'
import { useFirstField } from './use-first-field.ts'

export interface Refusal {
  readonly title: string
  readonly text: string
}

interface FormDialogProps {
  readonly title: string
  readonly saveLabel: string
  readonly cancelLabel: string
  /** Why it was refused, in words. */
  readonly refusal: Refusal | null
  readonly size?: 'small' | 'medium' | 'large'
  /** Said above the fields. */
  readonly note?: string | null
  readonly onSave: () => void
  /** The button beside the other. */
  readonly onCancel: () => void
  /** Escape, the cross, or a press beside it. */
  readonly onLeave: () => void
  readonly children: ReactNode
}

/** A few fields over the page, with the focus in them, and the reason where they were refused. */
export function FormDialog(props: FormDialogProps): ReactNode {
  const { title, saveLabel, cancelLabel, refusal, size = 'medium', note = null } = props
  const { onSave, onCancel, onLeave, children } = props
  const form = useFirstField()
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onLeave}
      size={size}
      actions={
        <>
          <Button onPress={onCancel}>{cancelLabel}</Button>
          <Button kind="primary" onPress={onSave}>
            {saveLabel}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        className={s.form}
        onSubmit={(event) => {
          event.preventDefault()
          onSave()
        }}
      >
        {note !== null && <p className={s.note}>{note}</p>}
        {children}
        {refusal !== null && (
          <Banner tone="warn" title={refusal.title} announce="polite">
            {refusal.text}
          </Banner>
        )}
      </form>
    </Dialog>
  )
}

/** Fields side by side where there is room. */
export function Pair({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={s.pair}>{children}</div>
}
