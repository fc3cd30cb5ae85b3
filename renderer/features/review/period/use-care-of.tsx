import { useState, type ReactNode } from 'react'
import { draftOf } from '../../../../core/journal/write.ts'
import type { AfterWriting } from '../../../bridge/after-writing.ts'
import { call } from '../../../bridge/bridge.ts'
import { send } from '../../../bridge/commands.ts'

/** An entry as it was kept a moment ago. */
export interface KeptWords {
  readonly id: string
  /** Title and words. */
  readonly text: string
  readonly shown: readonly string[]
}

interface CareOf {
  /** Looks at the words, as Done in the journal does. */
  readonly look: (kept: KeptWords) => void
  readonly shown: ReactNode
}

/** What Support may say of a review once it is kept. */
export function useCareOf(care: AfterWriting | undefined): CareOf {
  const [kept, setKept] = useState<KeptWords | null>(null)
  const away = (): void => setKept(null)
  return {
    look: setKept,
    shown:
      kept !== null &&
      care?.({
        entryId: kept.id,
        text: kept.text,
        onNothing: away,
        onClosed: away,
        onKeepWriting: () => send('open-entry', { id: kept.id }),
        onNotMeant: () => void withoutCard(kept.id),
      }),
  }
}

/** No card for this entry again. */
async function withoutCard(id: string): Promise<void> {
  const found = await call('journal.entry', { id })
  if (!found.ok) return
  const { row, text, shown } = found.value
  await call('journal.write', { id, shown, draft: { ...draftOf(row, text), noCard: true } })
}
