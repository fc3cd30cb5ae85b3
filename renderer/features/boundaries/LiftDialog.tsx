import { useState, type ReactNode } from 'react'
import type { Boundary } from '../../../core/boundaries/boundaries.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useAction } from '../../bridge/use-action.ts'
import { DateField } from '../../ui/DateField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { boundariesWords } from '../../words/boundaries.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { isLine } from './line-draft.ts'

interface LiftDialogProps {
  readonly line: Boundary
  readonly today: Day
  readonly onClose: () => void
}

const words = boundariesWords.lift

/** A line leaves only when its owner lifts it. */
export function LiftDialog({ line, today, onClose }: LiftDialogProps): ReactNode {
  const [day, setDay] = useState(today)
  const [said, setSaid] = useState('')
  const [showsErrors, setShowsErrors] = useState(false)
  const lift = useAction('boundaries.lift', { isQuiet: true })
  const isMissing = line.whose === 'theirs' && !isLine(said)

  async function submit(): Promise<void> {
    setShowsErrors(true)
    if (isMissing) return
    const result = await lift.run({ id: line.id, day, words: said.trim() })
    if (!result.ok) return
    showToast({ text: words.done })
    onClose()
  }
  return (
    <FormDialog
      title={words.title[line.whose]}
      saveLabel={words.confirm}
      cancelLabel={words.cancel}
      refusal={lift.error && sayError(lift.error)}
      onSave={() => void submit()}
      onCancel={onClose}
      onLeave={onClose}
    >
      <p>{words.text[line.whose]}</p>
      <DateField
        label={words.day}
        value={day}
        onChange={(next) => next !== null && setDay(next)}
        earliest={line.since}
        latest={today}
      />
      <TextArea
        label={words.words[line.whose]}
        value={said}
        onChange={setSaid}
        isReading
        error={showsErrors && isMissing ? words.needed : null}
      />
    </FormDialog>
  )
}
