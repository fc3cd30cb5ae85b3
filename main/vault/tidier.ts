import type { Result } from '../../core/kernel/result.ts'
import { attempt } from './disk-errors.ts'
import type { Keyring } from './keyring.ts'
import { tidy, type Progress, type Tidied, type TidyTask, type TidyTools } from './tidy.ts'

/** What tidying is started with: plain data beside the keys, so that it can be handed to a thread of its own. */
export interface TidyJob {
  readonly journalFolder: string
  readonly localFolder: string
  readonly keyring: Keyring
  readonly task: TidyTask
  readonly progress: (progress: Progress) => void
}

/** Work beside saving. */
export interface Running<T = unknown> {
  readonly done: Promise<T>
  /** Resolves when it does nothing any more. What it had finished stands. */
  stop(): Promise<void>
}

export type RunningTidy = Running<Result<Tidied>>

export type Tidier = (job: TidyJob) => RunningTidy

/** Tidies in this thread, with pauses. For tests, and where no thread can be had. */
export function tidyHere(toolsOf: (job: TidyJob) => TidyTools, breathe: () => Promise<void>): Tidier {
  return (job) => {
    let isStopped = false
    const run = async (): Promise<Result<Tidied>> => {
      const steps = tidy(toolsOf(job), job.task)
      for (;;) {
        const step = attempt(() => steps.next())
        if (!step.ok) return step
        if (step.value.done) return { ok: true, value: step.value.value }
        job.progress(step.value.value)
        await breathe()
        if (isStopped) {
          cut(steps)
          return { ok: false, error: { code: 'vault/cancelled' } }
        }
      }
    }
    const done = run()
    return {
      done,
      async stop() {
        isStopped = true
        await done.catch(() => undefined)
      },
    }
  }
}

/** Ends the steps where they stand; what they had open is closed on the way out. */
function cut(steps: Generator<Progress, Tidied>): void {
  try {
    steps.throw(new Stopped())
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
  }
}

class Stopped extends Error {}
