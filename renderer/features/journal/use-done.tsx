import { useRef, useState, type ReactNode } from 'react'
import type { EntryDraft } from '../../../core/journal/entry.schema.ts'
import type { AfterWriting } from '../../bridge/after-writing.ts'
import type { Autosave } from './use-autosave.ts'

interface Parts {
  /** As it was when it was opened: only what is written after that is looked at. */
  readonly start: EntryDraft
  readonly autosave: Autosave
  readonly care: AfterWriting | undefined
  readonly onClose: () => void
  readonly onKeepWriting: () => void
}

interface Done {
  /** Saves, looks at what was written, and closes the entry where there is nothing to say. */
  readonly finish: () => void
  /** The same, and the entry stays open. */
  readonly lookAgain: () => void
  readonly care: ReactNode
}

interface Look {
  readonly key: number
  readonly id: string
  readonly text: string
  readonly closes: boolean
}

const UNSAVED = 'unsaved'

/** Done with an entry. The words are saved first; whatever comes of the look, they are safe. */
export function useDone({ start, autosave, care, onClose, onKeepWriting }: Parts): Done {
  const lookedAt = useRef(wordsOf(start))
  const [look, setLook] = useState<Look | null>(null)

  async function run(closes: boolean): Promise<void> {
    const isSaved = await autosave.flush()
    const draft = autosave.read()
    const text = wordsOf(draft)
    const isWritten = text !== lookedAt.current
    lookedAt.current = text
    if (care !== undefined && isWritten && !draft.noCard) {
      const key = (look?.key ?? 0) + 1
      setLook({ key, id: autosave.id() ?? UNSAVED, text, closes: closes && isSaved })
    } else if (closes && isSaved) {
      close()
    }
  }

  function close(): void {
    onClose()
    // The button that had the focus is gone: one is at the top of the page again.
    requestAnimationFrame(() => document.getElementById('main')?.focus())
  }
  const away = (): void => setLook(null)
  return {
    finish: () => void run(true),
    lookAgain: () => void run(false),
    care: look !== null && care !== undefined && (
      <div key={look.key}>
        {care({
          entryId: look.id,
          text: look.text,
          onNothing: () => (look.closes && wordsOf(autosave.read()) === look.text ? close() : away()),
          onClosed: away,
          onKeepWriting: () => {
            away()
            onKeepWriting()
          },
          onNotMeant: () => autosave.change({ noCard: true }),
        })}
      </div>
    ),
  }
}

/** Title and words; a full stop keeps the two apart. */
function wordsOf({ title, text }: EntryDraft): string {
  return `${title}.\n${text}`
}
