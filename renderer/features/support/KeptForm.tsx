import type { ReactNode } from 'react'
import type { Result } from '../../../core/kernel/result.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import type { LeftForms } from '../../bridge/left-forms.ts'
import { useKeptForm } from '../../bridge/use-kept-form.ts'

interface KeptFormProps<Draft> {
  readonly left: LeftForms<Draft>
  /** What the form is about: the record's id, or one word for a new one. */
  readonly id: string
  readonly start: Draft
  readonly title: string
  readonly words: { readonly save: string; readonly cancel: string; readonly kept: string }
  /** It can stand on its own. */
  readonly isFit: (draft: Draft) => boolean
  /** `made`: the id of the record that an earlier saving of this form made. */
  readonly write: (draft: Draft, made: string | null) => Promise<Result<unknown>>
  /** Saving was asked for, and it is not fit. */
  readonly onShowErrors: () => void
  readonly onClose: () => void
  readonly children: (draft: Draft, change: (part: Partial<Draft>) => void) => ReactNode
}

/** A form over the page whose words survive leaving it, and which is kept at a lock once it can stand on its own. */
export function KeptForm<Draft>(props: KeptFormProps<Draft>): ReactNode {
  const { left, id, start, title, words, isFit, write, onShowErrors, onClose, children } = props
  const form = useKeptForm({ left, key: id, start, isFit, write, kept: () => words.kept, onClose })
  const { draft, change } = form
  return (
    <KeptDialog
      form={form}
      title={title}
      saveLabel={words.save}
      cancelLabel={words.cancel}
      onSave={() => (isFit(draft) ? form.keep() : onShowErrors())}
    >
      {children(draft, change)}
    </KeptDialog>
  )
}
