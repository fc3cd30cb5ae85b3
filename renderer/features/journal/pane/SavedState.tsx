import type { ReactNode } from 'react'
import { journalWords } from '../../../words/journal.ts'
import { isUnsaved, type Saving } from '../autosave.ts'
import { clockTime } from '../local-clock.ts'
import s from './pane.module.css'

const words = journalWords.saved

/** Where the words are. Silent for screen readers while all is well: it changes with every pause. */
export function SavedState({ saving }: { readonly saving: Saving }): ReactNode {
  return (
    <span className={s.saved} data-trouble={saving.trouble !== null}>
      {inWords(saving)}
    </span>
  )
}

function inWords(saving: Saving): string {
  if (saving.trouble !== null) return words.failed
  if (isUnsaved(saving)) return words.saving
  if (saving.savedAt !== null) return words.saved(clockTime(saving.savedAt))
  return saving.id === null ? words.nothingYet : words.atRest
}
