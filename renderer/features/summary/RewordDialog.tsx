import { useState, type ReactNode } from 'react'
import { LONGEST } from '../../../core/summary/summary-kinds.ts'
import { Button } from '../../ui/Button.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { summaryWords } from '../../words/summary.ts'
import s from './Builder.module.css'

const words = summaryWords.reword

interface RewordDialogProps {
  /** As it stands in the journal. */
  readonly original: string
  /** As it is said in this document so far. */
  readonly said: string
  /** Null says it again as in the journal. */
  readonly onSave: (text: string | null) => void
  readonly onClose: () => void
}

/** Other words for this document alone; what was written in the journal stays. */
export function RewordDialog({ original, said, onSave, onClose }: RewordDialogProps): ReactNode {
  const [text, setText] = useState(said.slice(0, LONGEST.line))
  const save = (): void => {
    const next = text.trim()
    onSave(next === '' || next === original.trim() ? null : next)
    onClose()
  }
  return (
    <FormDialog
      title={words.title}
      saveLabel={words.save}
      cancelLabel={words.cancel}
      refusal={null}
      onSave={save}
      onCancel={onClose}
      onLeave={onClose}
    >
      <TextArea
        label={words.label}
        hint={words.hint}
        isReading
        rows={4}
        maxLength={LONGEST.line}
        value={text}
        onChange={setText}
      />
      <p className={s.aside}>{words.original(original)}</p>
      <div>
        <Button kind="quiet" isSmall onPress={() => setText(original.slice(0, LONGEST.line))}>
          {words.again}
        </Button>
      </div>
    </FormDialog>
  )
}
