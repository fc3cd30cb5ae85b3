import { parentPort } from 'node:worker_threads'
import sodium, { ready } from 'libsodium-wrappers-sumo'
import { KDF_KEY_BYTES } from './kdf-bounds.ts'

/** What the worker is asked for, once. `passphrase` is its own, emptied here. */
export interface KdfTask {
  readonly passphrase: Uint8Array
  readonly salt: Uint8Array
  readonly memoryMiB: number
  readonly passes: number
}

// Waits with the engine loaded, derives one key and is then ended: libsodium would keep the memory it filled for good.
await ready
parentPort?.once('message', (task: unknown) => {
  if (!isTask(task)) throw new Error('asked without a task')
  const { passphrase, salt, memoryMiB, passes } = task
  const key = sodium.crypto_pwhash(
    KDF_KEY_BYTES,
    passphrase,
    salt,
    passes,
    memoryMiB * 1024 * 1024,
    sodium.crypto_pwhash_ALG_ARGON2ID13,
  )
  passphrase.fill(0)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, not windows
  parentPort?.postMessage(key)
  key.fill(0)
})

function isTask(value: unknown): value is KdfTask {
  return typeof value === 'object' && value !== null && 'passphrase' in value && 'salt' in value
}
