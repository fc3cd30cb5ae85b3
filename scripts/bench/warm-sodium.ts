import { parentPort } from 'node:worker_threads'
import sodium, { ready } from 'libsodium-wrappers-sumo'
import type { KdfParameters } from '../../main/vault/derive-key.ts'

// libsodium by itself, in a worker that stays: how long its own call takes, in ms.
await ready
parentPort?.on('message', ({ salt, memoryMiB, passes }: KdfParameters) => {
  const begun = performance.now()
  sodium.crypto_pwhash(
    32,
    'nine herons over the quiet weir',
    salt,
    passes,
    memoryMiB * 1024 * 1024,
    sodium.crypto_pwhash_ALG_ARGON2ID13,
  )
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, not windows
  parentPort?.postMessage(performance.now() - begun)
})
