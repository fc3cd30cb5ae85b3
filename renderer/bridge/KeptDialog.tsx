import type { ReactNode } from 'react'
import { FormDialog, type Refusal } from '../ui/FormDialog.tsx'
import { formWords } from '../words/forms.ts'
import { sayError } from './say-error.ts'
import type { KeptForm } from './use-kept-form.ts'

type Form = Pick<KeptForm<unknown>, 'error' | 'isUnfinished' | 'leave' | 'discard'>

interface Frame {
  readonly title: string
  readonly saveLabel: string
  readonly cancelLabel: string
  /** Why it was refused, where this form says it in words of its own. */
  readonly refusal?: Refusal | null
  readonly size?: 'small' | 'medium' | 'large'
  readonly children: ReactNode
}

/** The button keeps the form, unless something else is to be done. */
type KeptDialogProps = Frame &
  (
    | { readonly form: Form & Pick<KeptForm<unknown>, 'keep'>; readonly onSave?: undefined }
    | { readonly form: Form; readonly onSave: () => void }
  )

/** A kept form over the page. A slip of the hand closes it and keeps the words; only the button discards them. */
export function KeptDialog(props: KeptDialogProps): ReactNode {
  const { form, title, saveLabel, cancelLabel, children, size = 'medium' } = props
  const { refusal = form.error && sayError(form.error) } = props
  return (
    <FormDialog
      title={title}
      saveLabel={saveLabel}
      cancelLabel={cancelLabel}
      size={size}
      refusal={refusal}
      note={form.isUnfinished ? formWords.unfinished(cancelLabel) : null}
      onSave={props.onSave === undefined ? props.form.keep : props.onSave}
      onCancel={form.discard}
      onLeave={form.leave}
    >
      {children}
    </FormDialog>
  )
}
