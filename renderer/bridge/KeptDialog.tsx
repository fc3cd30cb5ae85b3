import type { ReactNode } from 'react'
import { FormDialog, type Refusal } from '../ui/FormDialog.tsx'
import { formWords } from '../words/forms.ts'
import { sayError } from './say-error.ts'
import type { KeptForm } from './use-kept-form.ts'

interface KeptDialogProps {
  readonly form: Pick<KeptForm<unknown>, 'error' | 'isUnfinished' | 'leave' | 'discard'>
  readonly title: string
  readonly saveLabel: string
  readonly cancelLabel: string
  /** Why it was refused, where this form says it in words of its own. */
  readonly refusal?: Refusal | null
  readonly size?: 'small' | 'medium' | 'large'
  readonly onSave: () => void
  readonly children: ReactNode
}

/** A kept form over the page. A slip of the hand closes it and keeps the words; only the button discards them. */
export function KeptDialog({ form, ...props }: KeptDialogProps): ReactNode {
  return (
    <FormDialog
      refusal={form.error && sayError(form.error)}
      note={form.isUnfinished ? formWords.unfinished(props.cancelLabel) : null}
      onCancel={form.discard}
      onLeave={form.leave}
      {...props}
    />
  )
}
