import type { Batch } from './batch.ts'

interface Short {
  readonly kind: 'short'
  /** Runs the rule on the book as it will be when its turn comes. */
  readonly join: (batch: Batch) => void
}

/** A change that waits for its turn: with others in one append, or a long one by itself. */
export type Waiting = Short | { readonly kind: 'long'; readonly run: () => Promise<void> }

/** Takes out all up to the next long one. */
export function takeShort(waiting: Waiting[]): readonly Short[] {
  const [only] = waiting
  // As it is for most saves.
  if (waiting.length === 1 && only?.kind === 'short') {
    waiting.length = 0
    return [only]
  }
  const end = waiting.findIndex(({ kind }) => kind === 'long')
  const taken = waiting.splice(0, end === -1 ? waiting.length : end)
  return taken.flatMap((each) => (each.kind === 'short' ? [each] : []))
}
