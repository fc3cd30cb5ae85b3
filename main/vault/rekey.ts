import { join } from 'node:path'
import { ok, refuse, type Refusal, type Result } from '../../core/kernel/result.ts'
import { KEY_BYTES } from './aead.ts'
import { anyway } from './anyway.ts'
import { attemptInFolder } from './disk-errors.ts'
import { composeEnvelope } from './envelope.ts'
import {
  envelopeName,
  findEnvelope,
  removeEarlier,
  writeEnvelope,
  type FoundEnvelope,
} from './envelope-files.ts'
import { SALT_BYTES, type KdfCost } from './kdf-bounds.ts'
import { keyFromPassphrase } from './passphrase.ts'
import { placesOf } from './places.ts'
import { readRecoveryKey } from './recovery-key.ts'
import { keepSeen } from './seal.ts'
import {
  newRecoveryLock,
  openPassphraseSlot,
  sealPassphraseSlot,
  sealRecoverySlot,
  type RecoveryLock,
} from './slots.ts'
import type { VaultState } from './state.ts'
import { clearStrays, isNoStray, mayBeStray } from './strays.ts'

interface PassphraseKey extends KdfCost {
  readonly salt: Buffer
  readonly key: Buffer
}

/** Refuses when the vault was closed or the work stopped in the meantime. */
type Settle = () => Result<null>

export async function changePassphrase(
  state: VaultState,
  { current, next }: { readonly current: string; readonly next: string },
  settle: Settle,
): Promise<Result<null>> {
  const known = await provenKey(state, current)
  if (!known.ok) return known
  known.value.key.fill(0)
  return setPassphrase(state, next, settle, state.found.envelope.recovery)
}

/** `recovery`: the lock that the new envelope keeps for a key on paper; null for none. */
export async function setPassphrase(
  state: VaultState,
  next: string,
  settle: Settle,
  recovery: RecoveryLock | null,
): Promise<Result<null>> {
  const { memoryMiB, passes } = state.deps.kdfCost ?? state.found.envelope.passphrase
  const salt = Buffer.from(state.deps.random(SALT_BYTES))
  const key = await keyFromPassphrase(state.deps.deriveKey, next, { memoryMiB, passes, salt })
  if (!key) throw new Error('a cost out of bounds for a new passphrase')
  const settled = settle()
  const written = settled.ok ? rekey(state, { memoryMiB, passes, salt, key }, recovery) : settled
  key.fill(0)
  return written
}

export async function replaceRecoveryKey(
  state: VaultState,
  { passphrase, recoveryKey }: { readonly passphrase: string; readonly recoveryKey: string | null },
  settle: Settle,
): Promise<Result<null>> {
  const secret = recoveryKey === null ? null : readRecoveryKey(recoveryKey)
  if (secret && !secret.ok) return secret
  const known = await provenKey(state, passphrase)
  if (!known.ok) return known
  const lock = secret && newRecoveryLock(secret.value, state.deps.random)
  const settled = settle()
  const written = settled.ok ? rekey(state, known.value, lock) : settled
  known.value.key.fill(0)
  return written
}

async function provenKey(state: VaultState, passphrase: string): Promise<Result<PassphraseKey>> {
  const { envelope, file } = state.found
  const { memoryMiB, passes, salt } = envelope.passphrase
  const key = await keyFromPassphrase(state.deps.deriveKey, passphrase, envelope.passphrase)
  if (!key) return refuse({ code: 'vault/damaged-envelope', file })
  const keys = openPassphraseSlot(envelope, envelope.passphrase, key)
  if (!keys) {
    key.fill(0)
    return refuse({ code: 'vault/wrong-passphrase' })
  }
  keys.fill(0)
  return { ok: true, value: { memoryMiB, passes, salt, key } }
}

/**
 * A key file of the next generation with a key for a new epoch; the old one goes only when the new one is
 * durable and found again. What lies in sealed files is then due to be written anew.
 */
function rekey(state: VaultState, known: PassphraseKey, lock: RecoveryLock | null): Result<null> {
  const { deps, vaultId, found } = state
  const fresh = Buffer.from(deps.random(KEY_BYTES))
  const keyring = state.keyring.withNext(fresh)
  fresh.fill(0)
  const place = { vaultId, gen: found.envelope.gen + 1 }
  const keys = keyring.encoded()
  const passphrase = sealPassphraseSlot(place, known, deps.random, keys)
  const recovery = lock && sealRecoverySlot(place, lock, deps.random, keys)
  keys.fill(0)
  const bytes = composeEnvelope({ ...place, passphrase, recovery }, keyring)
  const again = provenEnvelope(state, place.gen, bytes)
  if (!again.ok) {
    keyring.wipe()
    return again
  }
  state.keyring.wipe()
  state.keyring = keyring
  state.finder.useKeys(keyring)
  state.mustPack = true
  state.mustReseal = true
  state.found = { ...again.value, earlier: [] }
  keepSeen(state)
  anyway(deps.log, 'earlier-keys', () => removeEarlier(deps, keyring, again.value))
  return ok()
}

/** Written, and the one that the next opening will find; else it goes again as soon as the disk lets it. */
function provenEnvelope(state: VaultState, gen: number, bytes: Buffer): Result<FoundEnvelope> {
  const { deps, vaultId } = state
  const file = envelopeName(gen, bytes)
  try {
    const written = attemptInFolder(() => {
      // One that stayed would be a second file of that generation, and be taken for this one.
      clearStrays(state)
      writeEnvelope(deps, gen, bytes, (path) => mayBeStray(state, path))
      return findEnvelope(deps, vaultId)
    })
    if (!written.ok || !written.value.ok) return written.ok ? written.value : written
    if (written.value.value.file !== file) return damaged(file)
    isNoStray(state, join(placesOf(deps).keys, file))
    return written.value
  } finally {
    anyway(deps.log, 'strays', () => clearStrays(state))
  }
}

function damaged(file: string): Refusal {
  return refuse({ code: 'vault/damaged-envelope', file })
}
