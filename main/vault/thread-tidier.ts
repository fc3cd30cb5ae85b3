import { Worker } from 'node:worker_threads'
import { refuse, type Result } from '../../core/kernel/result.ts'
import { nextTurn } from './breathe.ts'
import type { Tidier, TidyJob } from './tidier.ts'
import type { Progress, Tidied, TidyTask } from './tidy.ts'

/** What the thread is started with. `keys` is its own copy, emptied there. */
export interface TidyOrder {
  readonly journalFolder: string
  readonly localFolder: string
  readonly vaultId: string
  readonly keys: Uint8Array
  readonly task: TidyTask
}

export type TidyMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: Result<Tidied> }

/**
 * Tidies in a thread that ends by itself when it has said what became of it, and with it the memory it filled.
 * `script`: `tidy-thread`, built or as source.
 */
export function threadTidier(script: URL | string): Tidier {
  return (job) => {
    // Now, while there are keys.
    const order = orderOf(job)
    let worker: Worker | null = null
    let isStopped = false
    const run = async (): Promise<Result<Tidied>> => {
      // Starting a thread takes some milliseconds, and who asks for it has just waited for the disk.
      await nextTurn()
      if (!isStopped) worker = new Worker(script, { workerData: order, name: 'tidy' })
      order.keys.fill(0)
      return worker ? outcome(worker, job) : CANCELLED
    }
    const done = run()
    return {
      done,
      async stop() {
        isStopped = true
        await worker?.terminate()
        await done
      },
    }
  }
}

const CANCELLED = refuse({ code: 'vault/cancelled' })

function orderOf({ journalFolder, localFolder, keyring, task }: TidyJob): TidyOrder {
  const encoded = keyring.encoded()
  const keys = Uint8Array.from(encoded)
  encoded.fill(0)
  return { journalFolder, localFolder, vaultId: keyring.vaultId, keys, task }
}

function outcome(worker: Worker, { progress }: TidyJob): Promise<Result<Tidied>> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: TidyMessage) => {
      if (message.kind === 'progress') progress(message.progress)
      else {
        // It only gives memory back from now on, which keeps nobody.
        worker.unref()
        resolve(message.result)
      }
    })
    worker.once('error', reject)
    // Ended before it was done: what it had finished stands, and the rest is done another time.
    worker.once('exit', () => resolve(CANCELLED))
  })
}
