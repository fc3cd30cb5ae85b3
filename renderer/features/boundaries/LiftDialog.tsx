import { useState, type ReactNode } from 'react'
import type { Boundary } from '../../../core/boundaries/boundaries.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { useUnfinished } from '../../bridge/use-unfinished.ts'
import { waysOut } from '../../bridge/ways-out.ts'
import { useAction } from '../../bridge/use-action.ts'
import { DateField } from '../../ui/DateField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { boundariesWords } from '../../words/boundaries.ts'
import { liftsLeft } from './forms-left.ts'
import { isLine } from './line-draft.ts'

interface LiftDialogProps {
  readonly line: Boundary
  readonly today: Day
  readonly onClose: () => void
}

const words = boundariesWords.lift

/** A line leaves only when its owner lifts it. */
export function LiftDialog({ line, today, onClose }: LiftDialogProps): ReactNode {
  const unfinished = useUnfinished(liftsLeft, line.id, { day: today, said: '' })
  const { draft, change, isUnfinished } = unfinished
  const { day, said } = draft
  const [showsErrors, setShowsErrors] = useState(false)
  const lift = useAction('boundaries.lift', { isQuiet: true })
  const isMissing = line.whose === 'theirs' && !isLine(said)

  async function submit(): Promise<void> {
    setShowsErrors(true)
    if (isMissing) return
    const result = await lift.run({ id: line.id, day, words: said.trim() })
    if (!result.ok) return
    unfinished.drop()
    showToast({ text: words.done })
    onClose()
  }
  return (
    <KeptDialog
      form={{ error: lift.error, isUnfinished, ...waysOut(unfinished, onClose) }}
      title={words.title[line.whose]}
      saveLabel={words.confirm}
      cancelLabel={words.cancel}
      onSave={() => void submit()}
    >
      <p>{words.text[line.whose]}</p>
      <DateField
        label={words.day}
        value={day}
        onChange={(next) => next !== null && change({ day: next })}
        earliest={line.since}
        latest={today}
      />
      <TextArea
        label={words.words[line.whose]}
        value={said}
        onChange={(next) => change({ said: next })}
        isReading
        error={showsErrors && isMissing ? words.needed : null}
      />
    </KeptDialog>
  )
}
