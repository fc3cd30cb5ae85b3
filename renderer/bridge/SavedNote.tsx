import type { ReactNode } from 'react'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { savingWords as words } from '../words/saving.ts'
import type { SaverState } from './draft-saver.ts'
import { sayError } from './say-error.ts'

type Saving = SaverState<unknown>

/** "Saved 14:02": what the journal holds for sure. Not announced: it changes with every pause. */
export function SavedNote({ saving }: { readonly saving: Saving }): ReactNode {
  return <span data-testid="saved">{sayState(saving)}</span>
}

function sayState({ isKept, isSaving, savedAt, trouble }: Saving): string {
  if (isSaving) return words.saving
  if (trouble !== null || !isKept) return words.notYet
  return savedAt === null ? words.allSaved : words.saved(clockTime(savedAt))
}

function clockTime(ms: number): string {
  return new Date(ms).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
}

interface SaveTroubleProps {
  readonly saving: Saving & { readonly flush: () => Promise<boolean> }
}

/** Says that a save failed, and that nothing on the screen is lost. */
export function SaveTrouble({ saving }: SaveTroubleProps): ReactNode {
  if (saving.trouble === null) return null
  return (
    <Banner
      tone="danger"
      title={words.saveFailed}
      announce="assertive"
      actions={<Button onPress={() => void saving.flush()}>{words.tryAgain}</Button>}
    >
      {sayError(saving.trouble).text}
    </Banner>
  )
}
