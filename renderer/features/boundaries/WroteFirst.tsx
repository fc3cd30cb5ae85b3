import { useState, type ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useAction } from '../../bridge/use-action.ts'
import { DateField } from '../../ui/DateField.tsx'
import { statusWords as words } from '../../words/contact-setup.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'

interface WroteFirstProps {
  readonly since: Day
  readonly today: Day
  readonly onClose: () => void
}

export function WroteFirst({ since, today, onClose }: WroteFirstProps): ReactNode {
  const [day, setDay] = useState(today)
  const note = useAction('boundaries.wroteFirst', { isQuiet: true, onDone: onClose })
  return (
    <FormDialog
      title={words.wroteFirstTitle}
      saveLabel={words.wroteFirstSave}
      cancelLabel={words.form.cancel}
      refusal={note.error && sayError(note.error)}
      size="small"
      onSave={() => void note.run({ day })}
      onCancel={onClose}
      onLeave={onClose}
    >
      <p>{words.wroteFirstText}</p>
      <DateField
        label={words.wroteFirstDay}
        value={day}
        onChange={(next) => next !== null && setDay(next)}
        earliest={since}
        latest={today}
      />
    </FormDialog>
  )
}
