import { Worker } from 'node:worker_threads'
import type { DeriveKey } from './derive-key.ts'
import { isWithinBounds } from './kdf-bounds.ts'
import type { KdfTask } from './kdf-worker.ts'
import { probeDeriveKey } from './self-test.ts'

/** Thrown for an engine that gives wrong keys: a journal made with one would open nowhere else. */
export class UnfitEngine extends Error {}

/**
 * Argon2id in a worker of its own that is ended afterwards. `script`: `kdf-worker`, as built or as source.
 * The first key is derived only after the engine gave a known answer.
 */
export function workerDeriveKey(script: URL | string): DeriveKey {
  const derive = inWorker(script)
  let proof: ReturnType<typeof probeDeriveKey> | null = null
  return async (passphrase, parameters) => {
    proof ??= probeDeriveKey(derive)
    if (!(await proof).ok) throw new UnfitEngine('argon2id')
    return derive(passphrase, parameters)
  }
}

function inWorker(script: URL | string): DeriveKey {
  return async (passphrase, parameters) => {
    if (!isWithinBounds(parameters)) throw new Error('key derivation parameters out of bounds')
    const task: KdfTask = { passphrase: Uint8Array.from(passphrase), ...parameters }
    const worker = new Worker(script, { workerData: task, name: 'kdf' })
    task.passphrase.fill(0)
    try {
      return await firstKey(worker)
    } finally {
      await worker.terminate()
    }
  }
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
