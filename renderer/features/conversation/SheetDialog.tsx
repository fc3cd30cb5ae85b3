import { useEffect, type ReactNode } from 'react'
import { PaperDialog } from '../../bridge/paper/PaperDialog.tsx'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { showToast } from '../../ui/Toast.tsx'
import { conversationWords } from '../../words/conversation.ts'
import { paperWords } from '../../words/paper.ts'

interface SheetDialogProps {
  readonly id: string
  readonly onClose: () => void
}

const words = conversationWords.sheet

/** The talk on one page, looked at before it is saved. */
export function SheetDialog({ id, onClose }: SheetDialogProps): ReactNode {
  const { value, error, again } = useFeature('conversation.sheet', { id })
  useEffect(again, [again])
  const save = useAction('conversation.saveSheet', {
    isQuiet: true,
    onDone: (saved) => {
      if (saved.outcome === 'saved') showToast({ text: paperWords.saved(saved.fileName) })
    },
  })
  const keptOut = value?.keptOut ?? 0
  return (
    <PaperDialog
      title={words.title}
      document={value?.document}
      empty={words.empty}
      {...(keptOut === 0 ? {} : { note: paperWords.keptOut(keptOut) })}
      error={error ?? save.error}
      isBusy={save.isBusy}
      onSave={(wish) => void save.run({ id, ...wish })}
      onClose={onClose}
    />
  )
}
