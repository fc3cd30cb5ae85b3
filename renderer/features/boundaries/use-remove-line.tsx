import type { ReactNode } from 'react'
import type { Boundary } from '../../../core/boundaries/boundaries.schema.ts'
import { useAction } from '../../bridge/use-action.ts'
import { showToast } from '../../ui/Toast.tsx'
import { useAsked } from '../../ui/use-asked.tsx'
import { boundariesWords } from '../../words/boundaries.ts'

interface RemoveLine {
  readonly ask: (line: Boundary) => void
  /** Stands somewhere on the page; shows itself when asked. */
  readonly dialog: ReactNode
}

const words = boundariesWords.remove

/** Asks, deletes, and offers to put the line back. What was linked stays in either case. */
export function useRemoveLine(): RemoveLine {
  const putBack = useAction('boundaries.putBack', { onDone: () => showToast({ text: words.back }) })
  const remove = useAction('boundaries.remove', {
    onDone: ({ id }) =>
      showToast({
        text: words.done,
        action: { label: words.undo, onPress: () => void putBack.run({ id }) },
      }),
  })
  return useAsked(words, (line: Boundary) => void remove.run({ id: line.id }))
}
