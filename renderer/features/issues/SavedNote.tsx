import type { ReactNode } from 'react'
import { sayError } from '../../bridge/say-error.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { closeLookWords } from '../../words/close-look.ts'
import type { SaverState } from './issue-saver.ts'
import { sameDraft } from './savable.ts'

const words = closeLookWords

/** "Saved 14:02": what the journal holds for sure. Not announced: it changes with every pause. */
export function SavedNote({ saving }: { readonly saving: SaverState }): ReactNode {
  return <span data-testid="saved">{sayState(saving)}</span>
}

function sayState({ draft, saved, isSaving, savedAt, trouble }: SaverState): string {
  if (isSaving) return words.saving
  if (trouble !== null || !sameDraft(draft, saved)) return words.notYet
  return savedAt === null ? words.allSaved : words.saved(clockTime(savedAt))
}

function clockTime(ms: number): string {
  return new Date(ms).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
}

interface SaveTroubleProps {
  readonly saving: SaverState & { readonly flush: () => Promise<boolean> }
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
