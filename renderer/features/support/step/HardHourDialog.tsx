import type { ReactNode } from 'react'
import { PaperDialog } from '../../../bridge/paper/PaperDialog.tsx'
import { useAction } from '../../../bridge/use-action.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { showToast } from '../../../ui/Toast.tsx'
import { paperWords } from '../../../words/paper.ts'
import { supportStepWords } from '../../../words/support-step.ts'

const words = supportStepWords.hardHour

/** The plan as a page to put where it is found at night. */
export function HardHourDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { value: sheet, error } = useFeature('support.hardHourSheet')
  const save = useAction('support.saveHardHourSheet', {
    isQuiet: true,
    onDone: (saved) => {
      if (saved.outcome === 'saved') showToast({ text: paperWords.saved(saved.fileName) })
    },
  })
  return (
    <PaperDialog
      title={words.print}
      document={sheet}
      empty={words.emptyText}
      error={error ?? save.error}
      isBusy={save.isBusy}
      onSave={(wish) => void save.run(wish)}
      onClose={onClose}
    />
  )
}
