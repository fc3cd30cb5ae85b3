import { Printer } from 'lucide-react'
import { useEffect, type ReactNode } from 'react'
import { sayError } from '../../bridge/say-error.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { conversationWords } from '../../words/conversation.ts'
import s from './Conversation.module.css'

interface SheetDialogProps {
  readonly id: string
  readonly onClose: () => void
}

const words = conversationWords.sheet

/** The sheet as it is printed, and the way to save it. */
export function SheetDialog({ id, onClose }: SheetDialogProps): ReactNode {
  const { value: sheet, error, again } = useFeature('conversation.sheet', { id })
  useEffect(again, [again])
  const save = useAction('conversation.saveSheet', {
    isQuiet: true,
    onDone: (saved) => {
      if (saved.outcome === 'saved') showToast({ text: words.saved(saved.fileName) })
    },
  })
  const trouble = error ?? save.error
  const isEmpty = sheet?.parts.length === 0
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{words.close}</Button>
          <Button
            kind="primary"
            icon={<Printer />}
            isDisabled={isEmpty || sheet === undefined || save.isBusy}
            onPress={() => void save.run({ id })}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <div className={s.rehearsal}>
        <p className={s.quiet}>{isEmpty ? words.empty : words.leaves}</p>
        {trouble !== null && (
          <Banner tone="warn" title={sayError(trouble).title} announce="polite">
            {sayError(trouble).text}
          </Banner>
        )}
        {sheet !== undefined && !isEmpty && (
          <article className={s.sheet} aria-label={sheet.title}>
            <h3 className={s.sheetTitle}>{sheet.title}</h3>
            {sheet.parts.map(({ title, lines }) => (
              <section key={title}>
                <h4>{title}</h4>
                <ul>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </section>
            ))}
          </article>
        )}
      </div>
    </Dialog>
  )
}
