import { showToast } from '../ui/Toast.tsx'
import { formWords } from '../words/forms.ts'

/** Says what was done, with a way back for a few seconds, and by Mod-Z until the next one or the lock. */
export function offerUndo(text: string, undo: () => unknown): void {
  showToast({ text, action: { label: formWords.undo, onPress: () => void undo() } })
}
