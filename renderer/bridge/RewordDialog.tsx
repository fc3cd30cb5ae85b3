import type { ReactNode } from 'react'
import { ok, type Result } from '../../core/kernel/result.ts'
import { TextArea } from '../ui/TextArea.tsx'
import { TextField } from '../ui/TextField.tsx'
import { formWords } from '../words/forms.ts'
import { KeptDialog } from './KeptDialog.tsx'
import type { Line } from './KeptLine.tsx'
import type { LeftForms } from './left-forms.ts'
import { useKeptForm } from './use-kept-form.ts'

interface RewordDialogProps {
  readonly left: LeftForms<Line>
  /** Which line of which list it is. */
  readonly id: string
  /** As it stands. */
  readonly text: string
  /** Most characters. */
  readonly longest: number
  /** For what may be a paragraph. */
  readonly isLong?: boolean
  readonly write: (text: string) => Promise<Result<unknown>>
  readonly onClose: () => void
}

const words = formWords.reword

/** Other words for a line of a list; all else about it stays. */
export function RewordDialog(props: RewordDialogProps): ReactNode {
  const { left, id, text, longest, isLong = false, write, onClose } = props
  const form = useKeptForm<Line>({
    left,
    key: id,
    start: { text },
    isFit: (line) => line.text.trim() !== '' && line.text.trim().length <= longest,
    write: async (line) => (line.text.trim() === text ? ok(null) : write(line.text.trim())),
    onClose,
  })
  const Field = isLong ? TextArea : TextField
  return (
    <KeptDialog
      form={form}
      title={words.title}
      saveLabel={words.save}
      cancelLabel={words.cancel}
      size="small"
    >
      <Field
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one box that the person asked for
        autoFocus
        label={words.label}
        value={form.draft.text}
        onChange={(next) => form.change({ text: next })}
        maxLength={longest}
        autoComplete="off"
        error={form.showsErrors && form.draft.text.trim() === '' ? words.needed : null}
      />
    </KeptDialog>
  )
}
