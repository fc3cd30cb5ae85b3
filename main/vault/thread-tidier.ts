import { Worker } from 'node:worker_threads'
import { refuse, type Result } from '../../core/kernel/result.ts'
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

/** Tidies in a thread that is ended afterwards, and with it the memory it filled. `script`: `tidy-thread`, built or as source. */
export function threadTidier(script: URL | string): Tidier {
  return (job) => {
    const worker = new Worker(script, { workerData: orderOf(job), name: 'tidy' })
    const done = ended(worker, outcome(worker, job))
    return {
      done,
      async stop() {
        await worker.terminate()
        await done
      },
    }
  }
}

async function ended<T>(worker: Worker, answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } finally {
    await worker.terminate()
  }
}

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
      else resolve(message.result)
    })
    worker.once('error', reject)
    // Ended before it was done: what it had finished stands, and the rest is done another time.
    worker.once('exit', () => resolve(refuse({ code: 'vault/cancelled' })))
  })
}
