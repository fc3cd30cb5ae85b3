import { useState } from 'react'
import type { Entry } from '../../../../core/journal/entry.schema.ts'
import type { Output } from '../../../../core/contract.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { showToast } from '../../../ui/Toast.tsx'
import { journalWords } from '../../../words/journal.ts'
import type { Opened } from '../opened.ts'
import type { Autosave } from '../use-autosave.ts'

const words = journalWords.met

/** Where the focus goes when the panel closes, and when there is nothing left to settle. */
export const CHIP_ID = 'versions-chip'
export const PANE_ID = 'entry-pane'

export type MetVersion = Output<'journal.versionsNow'>[number]

export interface MetVersions {
  /** Empty where there is nothing to settle; typing on settles it too. */
  readonly list: readonly MetVersion[]
  readonly isOpen: boolean
  readonly toggle: () => void
  readonly close: () => void
  readonly isBusy: boolean
  /** One of the revisions, or all as they are shown. */
  readonly settle: (keep: string) => void
}

/** The versions that met in the entry on screen. Entries in which none did are not asked about. */
export function useMetVersions(
  opened: Opened,
  { flush }: Autosave,
  onSettled: (entry: Entry) => void,
): MetVersions {
  const [isOpen, setOpen] = useState(false)
  const id = opened.id ?? ''
  const list = useFeature('journal.versionsNow', { id }, { isOn: opened.isTwofold }).value ?? []
  const action = useAction('journal.settle', {
    onDone: (entry) => {
      onSettled(entry)
      setOpen(false)
      focusOn(PANE_ID)
    },
  })
  const settle = async (keep: string): Promise<void> => {
    // What was typed a moment ago belongs to the text that is settled.
    if (!(await flush())) return
    const settled = await action.run({ id, keep })
    if (settled.ok) showToast({ text: keep === 'both' ? words.keptBoth : words.keptOne })
  }
  return {
    list,
    isOpen: isOpen && list.length > 1,
    toggle: () => setOpen(!isOpen),
    close: () => {
      setOpen(false)
      focusOn(CHIP_ID)
    },
    isBusy: action.isBusy,
    settle: (keep) => void settle(keep),
  }
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus()
}
