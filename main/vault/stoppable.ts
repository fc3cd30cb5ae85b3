import { refuse, type Result } from '../../core/kernel/result.ts'
import { inSlices } from './breathe.ts'
import { refusalInFolder } from './disk-errors.ts'
import type { VaultDeps } from './vault-deps.ts'
import type { Work } from './work.ts'

/**
 * Long work in slices that a person can stop: its `finally` then clears away what it had begun. What the
 * disk refuses becomes a value.
 */
export async function untilStopped<T>(
  deps: Pick<VaultDeps, 'breathe'>,
  steps: Generator<void, Result<T>>,
  work: Pick<Work, 'isCancelled'>,
): Promise<Result<T>> {
  try {
    return await inSlices(deps, stoppable(steps, work))
  } catch (error) {
    return refusalInFolder(error)
  }
}

function* stoppable<T>(
  steps: Generator<void, Result<T>>,
  work: Pick<Work, 'isCancelled'>,
): Generator<void, Result<T>> {
  for (;;) {
    if (work.isCancelled()) {
      steps.return(refuse({ code: 'vault/cancelled' }))
      return refuse({ code: 'vault/cancelled' })
    }
    const step = steps.next()
    if (step.done) return step.value
    yield
  }
}

/** Worked on in one step: with lines, a few milliseconds. */
const BYTES_A_STEP = 256 * 1024
/** What looking at a line costs beside its bytes. */
const BYTES_A_LINE = 512

/** Tells work on lines when a step of it is done. */
export class Pace {
  private spent = 0

  isStepDone(line: Uint8Array): boolean {
    this.spent += line.length + BYTES_A_LINE
    if (this.spent < BYTES_A_STEP) return false
    this.spent = 0
    return true
  }
}
