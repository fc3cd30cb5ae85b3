import type { ReactNode } from 'react'

/** An entry on which Done was pressed, and what may come of a look at its words. */
export interface Written {
  readonly entryId: string
  /** Title and words, as they were saved. */
  readonly text: string
  /** There is nothing to say about it. */
  readonly onNothing: () => void
  /** What was said was read and closed. */
  readonly onClosed: () => void
  readonly onKeepWriting: () => void
  /** No card for this entry again. */
  readonly onNotMeant: () => void
}

/** Looks at the words after Done. Another noun does it; the journal only leaves room for it. */
export type AfterWriting = (written: Written) => ReactNode
