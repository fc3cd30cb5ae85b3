import type { VaultDeps } from './vault-deps.ts'

/** Work in slices of this, so that a frame is never late by it. */
const SLICE_MS = 6

/** Runs steps to their end, and lets others have a turn whenever a slice is over. */
export async function inSlices<T>(
  deps: Pick<VaultDeps, 'breathe'>,
  steps: Generator<unknown, T>,
): Promise<T> {
  let begun = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - begun < SLICE_MS) continue
    await turnOf(deps)
    begun = performance.now()
  }
}

/** Ends a turn between two acts that take some milliseconds each: those of the disk most of all. */
export function turnOf({ breathe }: Pick<VaultDeps, 'breathe'>): Promise<void> {
  return (breathe ?? nextTurn)()
}

export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
