import { useState, type ReactNode } from 'react'
import { ConfirmDialog } from './ConfirmDialog.tsx'

export interface AskWords {
  readonly title: string
  readonly text: string
  readonly confirm: string
  readonly cancel: string
}

interface Asked<T> {
  readonly ask: (item: T) => void
  /** Stands somewhere on the page; shows itself when asked. */
  readonly dialog: ReactNode
}

/** Asks before something is done that is hard to take back, such as deleting, then does it. */
export function useAsked<T>(
  words: AskWords,
  onConfirm: (item: T) => void,
  isDanger: boolean = true,
): Asked<T> {
  const [asked, setAsked] = useState<{ readonly item: T } | null>(null)
  return {
    ask: (item) => setAsked({ item }),
    dialog: (
      <ConfirmDialog
        title={words.title}
        confirmLabel={words.confirm}
        cancelLabel={words.cancel}
        isDanger={isDanger}
        isOpen={asked !== null}
        onConfirm={() => asked && onConfirm(asked.item)}
        onClose={() => setAsked(null)}
      >
        {words.text}
      </ConfirmDialog>
    ),
  }
}
