import type { ReactNode } from 'react'
import { PaperDialog } from '../../../bridge/paper/PaperDialog.tsx'
import { useAction } from '../../../bridge/use-action.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { showToast } from '../../../ui/Toast.tsx'
import { paperWords } from '../../../words/paper.ts'
import { supportStepWords } from '../../../words/support-step.ts'

interface SessionSheetDialogProps {
  readonly id: string
  readonly onClose: () => void
}

const words = supportStepWords.sessions

/** One page to bring to a session: what is still to be talked about, and what became of the last one. */
export function SessionSheetDialog({ id, onClose }: SessionSheetDialogProps): ReactNode {
  const { value, error } = useFeature('support.sessionSheet', { id })
  const save = useAction('support.saveSessionSheet', {
    isQuiet: true,
    onDone: (saved) => {
      if (saved.outcome === 'saved') showToast({ text: paperWords.saved(saved.fileName) })
    },
  })
  const keptOut = value?.keptOut ?? 0
  return (
    <PaperDialog
      title={words.print}
      document={value?.document}
      empty={words.printEmpty}
      {...(keptOut === 0 ? {} : { note: words.printKeptOut(keptOut) })}
      error={error ?? save.error}
      isBusy={save.isBusy}
      onSave={(wish) => void save.run({ id, ...wish })}
      onClose={onClose}
    />
  )
}
