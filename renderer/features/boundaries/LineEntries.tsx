import type { ReactNode } from 'react'
import type { Boundary } from '../../../core/boundaries/boundaries.schema.ts'
import { TiedEntries } from '../../bridge/TiedEntries.tsx'
import { useAction } from '../../bridge/use-action.ts'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { boundariesWords } from '../../words/boundaries.ts'

const words = boundariesWords.lines

/** Journal entries tied to a line; each opens, and each can be let go. */
export function LineEntries({ line }: { readonly line: Boundary }): ReactNode {
  const link = useAction('boundaries.link')
  const unlink = useAction('boundaries.unlink')

  async function cut(entryId: string): Promise<void> {
    const tie = { id: line.id, entryId }
    const result = await unlink.run(tie)
    if (!result.ok) return
    offerUndo(words.unlinked, () => link.run(tie))
  }
  return <TiedEntries id={line.id} words={words} onCut={(entryId) => void cut(entryId)} />
}
