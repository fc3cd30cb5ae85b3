import { useAction } from '../../../bridge/use-action.ts'
import { offerUndo } from '../../../bridge/offer-undo.ts'
import { supportStepWords } from '../../../words/support-step.ts'

const words = supportStepWords.sessions

/** Takes something off a list of a session, with a way back to its place. */
export function useTakeOff(id: string, itemId: string): () => void {
  const putBack = useAction('support.putItemBack')
  const remove = useAction('support.removeItem', {
    onDone: () => offerUndo(words.takenOff, () => putBack.run({ id, itemId })),
  })
  return () => void remove.run({ id, itemId })
}
