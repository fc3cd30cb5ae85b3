import { useAction } from '../../../bridge/use-action.ts'
import { showToast } from '../../../ui/Toast.tsx'
import { supportStepWords } from '../../../words/support-step.ts'

const words = supportStepWords.sessions

/** Takes something off a list of a session, with a way back to its place. */
export function useTakeOff(id: string, itemId: string): () => void {
  const putBack = useAction('support.putItemBack')
  const undo = { label: words.undo, onPress: () => void putBack.run({ id, itemId }) }
  const remove = useAction('support.removeItem', {
    onDone: () => showToast({ text: words.takenOff, action: undo }),
  })
  return () => void remove.run({ id, itemId })
}
