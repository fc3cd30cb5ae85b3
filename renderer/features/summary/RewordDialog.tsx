import type { ReactNode } from 'react'
import { LONGEST } from '../../../core/summary/summary-kinds.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { useUnfinished } from '../../bridge/use-unfinished.ts'
import { waysOut } from '../../bridge/ways-out.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { summaryWords } from '../../words/summary.ts'
import s from './Builder.module.css'
import { rewordsLeft } from './choices-store.ts'

const words = summaryWords.reword

interface RewordDialogProps {
  /** Whose document it is, and what the sentence is about. */
  readonly about: string
  /** As it stands in the journal. */
  readonly original: string
  /** As it is said in this document so far. */
  readonly said: string
  /** Null says it again as in the journal. */
  readonly onSave: (text: string | null) => void
  readonly onClose: () => void
}

/** Other words for this document alone; what was written in the journal stays. */
export function RewordDialog({ about, original, said, onSave, onClose }: RewordDialogProps): ReactNode {
  const unfinished = useUnfinished(rewordsLeft, about, { text: said.slice(0, LONGEST.line) })
  const { draft, change, isUnfinished } = unfinished
  const { text } = draft
  const save = (): void => {
    const next = text.trim()
    unfinished.drop()
    onSave(next === '' || next === original.trim() ? null : next)
    onClose()
  }
  return (
    <KeptDialog
      form={{ error: null, isUnfinished, ...waysOut(unfinished, onClose) }}
      title={words.title}
      saveLabel={words.save}
      cancelLabel={words.cancel}
      onSave={save}
    >
      <TextArea
        label={words.label}
        hint={words.hint}
        isReading
        rows={4}
        maxLength={LONGEST.line}
        value={text}
        onChange={(next) => change({ text: next })}
      />
      <p className={s.aside}>{words.original(original)}</p>
      <div>
        <Button kind="quiet" isSmall onPress={() => change({ text: original.slice(0, LONGEST.line) })}>
          {words.again}
        </Button>
      </div>
    </KeptDialog>
  )
}
