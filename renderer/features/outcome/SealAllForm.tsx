import { useState, type ReactNode } from 'react'
import { addDays, addMonths, type Day } from '../../../core/kernel/time.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useAction } from '../../bridge/use-action.ts'
import { DateField } from '../../ui/DateField.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { shortDate } from '../../words/dates.ts'
import { outcomeWords } from '../../words/outcome.ts'

interface SealAllFormProps {
  readonly today: Day
  readonly onClose: () => void
}

const words = outcomeWords.sealAll
const MONTHS = 6

/** The day from which the step can be read again. */
export function SealAllForm({ today, onClose }: SealAllFormProps): ReactNode {
  const [until, setUntil] = useState(addMonths(today, MONTHS))
  const isAhead = until > today
  const seal = useAction('outcome.seal', {
    isQuiet: true,
    onDone: () => showToast({ text: outcomeWords.closing.sealed(shortDate(until)) }),
  })
  return (
    <FormDialog
      title={words.title}
      saveLabel={words.save}
      cancelLabel={words.cancel}
      refusal={seal.error && sayError(seal.error)}
      size="small"
      onSave={() => isAhead && void seal.run({ until })}
      onCancel={onClose}
      onLeave={onClose}
    >
      <p>{words.text}</p>
      <DateField
        label={words.until}
        value={until}
        onChange={(day) => day !== null && setUntil(day)}
        earliest={addDays(today, 1)}
        error={isAhead ? null : words.ahead}
      />
    </FormDialog>
  )
}
