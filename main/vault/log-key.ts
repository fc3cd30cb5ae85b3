import { boxKey, type Box } from './aead.ts'
import { KIND, purposeOf } from './file-header.ts'
import type { Keyring } from './keyring.ts'

/** What seals the records of one log: its own key, and the hash of its header beside each record. */
export interface LogKey {
  readonly key: Box['key']
  readonly headerHash: Buffer
}

export function logKey(keyring: Keyring, epoch: number, salt: Uint8Array, headerHash: Buffer): LogKey {
  const raw = keyring.derived(epoch, purposeOf(KIND.log), salt)
  const key = boxKey(raw)
  raw.fill(0)
  return { key, headerHash }
}
