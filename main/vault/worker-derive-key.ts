import { Worker } from 'node:worker_threads'
import type { DeriveKey } from './derive-key.ts'
import { isWithinBounds } from './kdf-bounds.ts'
import type { KdfTask } from './kdf-worker.ts'
import { probeDeriveKey } from './self-test.ts'

/** Thrown for an engine that gives wrong keys: a journal made with one would open nowhere else. */
export class UnfitEngine extends Error {}

/**
 * Argon2id in a worker of its own that is ended afterwards. `script`: `kdf-worker`, as built or as source.
 * The first key is derived only after the engine gave a known answer. A worker stands ready while nobody
 * asks, so that whoever unlocks waits for the derivation alone.
 */
export function workerDeriveKey(script: URL | string): DeriveKey {
  const derive = inWorker(script)
  const proof = probeDeriveKey(derive)
  return async (passphrase, parameters) => {
    if (!(await proof).ok) throw new UnfitEngine('argon2id')
    return derive(passphrase, parameters)
  }
}

function inWorker(script: URL | string): DeriveKey {
  let ready: Worker | null = null
  return async (passphrase, parameters) => {
    if (!isWithinBounds(parameters)) throw new Error('key derivation parameters out of bounds')
    const worker = ready ?? started(script)
    ready = null
    worker.ref()
    const secret = Uint8Array.from(passphrase)
    const task: KdfTask = { passphrase: secret, ...parameters }
    // Handed over, not copied: no second one is left behind here.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, not windows
    worker.postMessage(task, [secret.buffer])
    try {
      return await firstKey(worker)
    } finally {
      await worker.terminate()
      ready ??= started(script)
    }
  }
}

/** Keeps no program alive that has nothing else to do. */
function started(script: URL | string): Worker {
  const worker = new Worker(script, { name: 'kdf' })
  worker.unref()
  return worker
}

function firstKey(worker: Worker): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    worker.once('message', (key: unknown) => {
      if (key instanceof Uint8Array) resolve(key)
      else reject(new Error('the key worker answered no key'))
    })
    worker.once('error', reject)
    worker.once('exit', () => {
      reject(new Error('the key worker ended without a key'))
    })
  })
}
