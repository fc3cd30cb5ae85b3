import { Lock } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import type { Standing } from '../../../core/outcome/outcome.contract.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { shortDate } from '../../words/dates.ts'
import { outcomeWords } from '../../words/outcome.ts'
import { useRemoveAll } from './use-remove-all.tsx'

const words = outcomeWords.fate

/** In place of the tool while the whole of it is sealed. */
export function SealedNote({ standing }: { readonly standing: Standing }): ReactNode {
  const [isAsked, setAsked] = useState(false)
  const open = useAction('outcome.openEarly')
  const removal = useRemoveAll()
  const until = shortDate(standing.until ?? '')
  return (
    <>
      <EmptyState
        icon={<Lock />}
        title={words.sealedTitle(until)}
        actions={
          <>
            <Button onPress={() => setAsked(true)}>{words.open}</Button>
            <Button kind="quiet" onPress={() => removal.ask()}>
              {outcomeWords.closing.removeAction}
            </Button>
          </>
        }
      >
        {words.sealedText(shortDate(standing.since ?? ''), until)}
      </EmptyState>
      <ConfirmDialog
        title={outcomeWords.openEarly.title}
        confirmLabel={outcomeWords.openEarly.confirm}
        cancelLabel={outcomeWords.openEarly.cancel}
        isOpen={isAsked}
        onConfirm={() => void open.run()}
        onClose={() => setAsked(false)}
      >
        {outcomeWords.openEarly.all(until)}
      </ConfirmDialog>
      {removal.dialog}
    </>
  )
}

interface ArchivedNoteProps {
  readonly standing: Standing
  readonly today: Day
}

/** Above a tool that can be read and not written in. */
export function ArchivedNote({ standing, today }: ArchivedNoteProps): ReactNode {
  const reopen = useAction('outcome.reopen', { onDone: () => showToast({ text: words.reopened }) })
  const { title, text } = saidOf(standing, today)
  return (
    <Banner title={title} actions={<Button onPress={() => void reopen.run()}>{words.reopen}</Button>}>
      {text}
    </Banner>
  )
}

function saidOf(
  { since, until, openings }: Standing,
  today: Day,
): { readonly title: string; readonly text: string } {
  const opened = openings.at(-1)
  if (until !== null && today < until && opened !== undefined) {
    return { title: words.brokenTitle(shortDate(opened)), text: words.brokenText(shortDate(until)) }
  }
  if (until !== null) return { title: words.sealEndedTitle(shortDate(until)), text: words.sealEndedText }
  return { title: words.archivedTitle(shortDate(since ?? today)), text: words.archivedText }
}
