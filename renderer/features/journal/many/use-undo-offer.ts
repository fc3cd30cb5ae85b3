import { flushDrafts } from '../../../bridge/drafts.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { offerUndo } from '../../../bridge/offer-undo.ts'
import { showToast } from '../../../ui/Toast.tsx'
import { manyWords as words } from '../../../words/many-entries.ts'

/** Says what was done, with a way back for a few seconds. `onUndone`: what is on screen may be otherwise now. `onBack`: all of it was taken back. */
export function useUndoOffer(
  onUndone: () => void,
): (text: string, change: string | null, onBack?: () => void) => void {
  const undo = useAction('journal.undo')
  async function takeBack(change: string, onBack: () => void): Promise<void> {
    // First what was typed a moment ago, so that it counts as later and stays.
    await flushDrafts()
    const result = await undo.run({ change })
    if (!result.ok) return
    onUndone()
    const { count, left } = result.value
    if (left === 0) onBack()
    const said = [...(count > 0 ? [words.undone] : []), ...(left > 0 ? [words.undoneLeft(left)] : [])]
    showToast({ text: said.join(' ') || words.undoneNothing })
  }
  return (text, change, onBack = () => undefined) => {
    if (change === null) showToast({ text })
    else offerUndo(text, () => takeBack(change, onBack))
  }
}
