import { refuse, type Result } from '../../core/kernel/result.ts'
import { attemptInFolder } from './disk-errors.ts'
import type { Work } from './work.ts'

/** Lets everything else that waits for this thread run. */
export type Breathe = () => Promise<void>

/** Worked on in one step: with lines, a few milliseconds. */
const BYTES_A_STEP = 256 * 1024
/** What looking at a line costs beside its bytes. */
const BYTES_A_LINE = 512

/** Tells work on lines when to take a breath. */
export class Pace {
  private spent = 0

  /** True when enough was done with this line for one step. */
  isStepDone(line: Uint8Array): boolean {
    this.spent += line.length + BYTES_A_LINE
    if (this.spent < BYTES_A_STEP) return false
    this.spent = 0
    return true
  }
}

export const breathe: Breathe = () =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })

/**
 * Long work on one thread: each step is short, and others run between two of them. What the disk refuses
 * becomes a value. Stopped by the person, the work's `finally` clears away what it had begun.
 */
export async function inSlices<T>(
  steps: Generator<void, Result<T>>,
  work: Pick<Work, 'isCancelled'>,
  breatheOnce: Breathe,
): Promise<Result<T>> {
  for (;;) {
    if (work.isCancelled()) {
      steps.return(refuse({ code: 'vault/cancelled' }))
      return refuse({ code: 'vault/cancelled' })
    }
    const step = attemptInFolder(() => steps.next())
    if (!step.ok) return step
    if (step.value.done) return step.value.value
    await breatheOnce()
  }
}
