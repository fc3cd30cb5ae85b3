import type { ReactNode } from 'react'
import type { Result } from '../../../core/kernel/result.ts'
import { sayError } from '../../bridge/say-error.ts'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { showToast } from '../../ui/Toast.tsx'
import { useAsked, type AskWords } from '../../ui/use-asked.tsx'

interface RemovalWords extends AskWords {
  readonly done: string
  readonly back: string
}

interface Removal<T> {
  readonly ask: (item: T) => void
  /** Stands somewhere on the page; shows itself when asked. */
  readonly dialog: ReactNode
}

/** Asks, deletes, and offers to put it back. What was linked stays in either case. */
export function useRemoval<T>(
  words: RemovalWords,
  remove: (item: T) => Promise<Result<unknown>>,
  putBack: (item: T) => Promise<Result<unknown>>,
): Removal<T> {
  async function run(item: T): Promise<void> {
    if (!said(await remove(item))) return
    offerUndo(words.done, () => undo(item))
  }
  async function undo(item: T): Promise<void> {
    if (said(await putBack(item))) showToast({ text: words.back })
  }
  return useAsked(words, (item: T) => void run(item))
}

function said(result: Result<unknown>): boolean {
  if (!result.ok) showToast({ text: sayError(result.error).text, tone: 'trouble' })
  return result.ok
}
