import { offerUndo } from './offer-undo.ts'
import { showToast } from '../ui/Toast.tsx'
import { formWords as words } from '../words/forms.ts'
import type { Unfinished } from './use-unfinished.ts'

export interface WaysOut {
  /** Closes the form; what was typed is there when it is opened again. */
  readonly leave: () => void
  /** Closes it and forgets what was typed, with a way back. */
  readonly discard: () => void
}

type Leavable<Draft> = Pick<Unfinished<Draft>, 'draft' | 'isTouched' | 'drop' | 'putBack'>

/** How a form is closed without being kept. */
export function waysOut<Draft>(form: Leavable<Draft>, onClose: () => void): WaysOut {
  const { draft, isTouched, drop, putBack } = form
  return {
    leave: () => {
      if (isTouched) showToast({ text: words.left })
      onClose()
    },
    discard: () => {
      drop()
      if (isTouched) sayDiscarded(() => putBack(draft))
      onClose()
    },
  }
}

function sayDiscarded(putBack: () => boolean, text: string = words.discarded): void {
  const undo = (): void => {
    if (putBack()) showToast({ text: words.back })
    else sayDiscarded(putBack, words.taken)
  }
  offerUndo(text, undo)
}
