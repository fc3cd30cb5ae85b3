import { useId, type KeyboardEvent, type ReactNode } from 'react'
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

/** A few fields over the page, kept by Enter in a line of words and by Mod-Enter anywhere, with the focus in them, and the reason where they were refused. */
export function FormDialog(props: FormDialogProps): ReactNode {
  const { title, saveLabel, cancelLabel, refusal, size = 'medium', note = null } = props
  const { onSave, onCancel, onLeave, children } = props
  const form = useFirstField()
  const id = useId()
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onLeave}
      size={size}
      actions={
        <>
          <Button onPress={onCancel}>{cancelLabel}</Button>
          <Button kind="primary" type="submit" form={id}>
            {saveLabel}
          </Button>
        </>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a key for the whole form */}
      <form
        ref={form}
        id={id}
        noValidate
        className={s.form}
        onKeyDown={onKeyDown}
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

function onKeyDown(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  const form = event.currentTarget
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault()
    // A field that takes its words over when it is left does so now, and keeps the cursor.
    event.target.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
    queueMicrotask(() => form.requestSubmit())
  } else if (event.target instanceof Element && event.target.matches('[type=radio], [type=checkbox]')) {
    event.preventDefault()
  }
}

/** Fields side by side where there is room. */
export function Pair({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={s.pair}>{children}</div>
}
