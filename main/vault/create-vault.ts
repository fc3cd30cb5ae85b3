import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { KEY_BYTES } from './aead.ts'
import { clearBegun, removeBreadcrumb, writeBreadcrumb } from './breadcrumb.ts'
import { calibrate } from './calibrate.ts'
import { newDevice } from './device.ts'
import { attempt, attemptInFolder } from './disk-errors.ts'
import { ensureFolder, writeWhole } from './durable-file.ts'
import { composeEnvelope } from './envelope.ts'
import { envelopeName, writeEnvelope } from './envelope-files.ts'
import { Journal } from './journal.ts'
import { SALT_BYTES } from './kdf-bounds.ts'
import { Keyring } from './keyring.ts'
import { load } from './load.ts'
import { takeLock, type Lock } from './lock-file.ts'
import { composeMarker, markerName } from './marker.ts'
import { keyFromPassphrase } from './passphrase.ts'
import { placesOf } from './places.ts'
import { readRecoveryKey } from './recovery-key.ts'
import { probeCrypto } from './self-test.ts'
import { newRecoveryLock, sealPassphraseSlot, sealRecoverySlot } from './slots.ts'
import { survey } from './survey.ts'
import type { OpenVault } from './vault.ts'
import type { VaultDeps } from './vault-deps.ts'

const VAULT_ID_BYTES = 16

/** A new journal in a folder that has none. The marker is written last: until it is there, nothing was created. */
export async function createVault(
  deps: VaultDeps,
  { passphrase, recoveryKey }: { readonly passphrase: string; readonly recoveryKey: string | null },
): Promise<Result<OpenVault>> {
  const fit = probeCrypto()
  if (!fit.ok) return fit
  const secret = recoveryKey === null ? null : readRecoveryKey(recoveryKey)
  if (secret && !secret.ok) return secret
  const free = isFree(deps)
  if (!free.ok) return free
  const taken = attempt(() => takeLock(deps))
  if (!taken.ok) return taken
  if (!taken.value.ok) return taken.value
  const lock = taken.value.value
  try {
    const made = await make(deps, lock, passphrase, secret && secret.value)
    if (!made.ok) lock.release()
    return made
  } catch (error) {
    lock.release()
    throw error
  }
}

async function make(
  deps: VaultDeps,
  lock: Lock,
  passphrase: string,
  secret: string | null,
): Promise<Result<OpenVault>> {
  const cost = deps.kdfCost ?? (await calibrate(deps.deriveKey, deps.clock))
  const salt = Buffer.from(deps.random(SALT_BYTES))
  const key = await keyFromPassphrase(deps.deriveKey, passphrase, { ...cost, salt })
  if (!key) throw new Error('a cost out of bounds for a new journal')
  const vaultId = Buffer.from(deps.random(VAULT_ID_BYTES)).toString('hex')
  const fresh = Buffer.from(deps.random(KEY_BYTES))
  const keyring = Keyring.fresh(vaultId, fresh)
  fresh.fill(0)
  const place = { vaultId, gen: 1 }
  const keys = keyring.encoded()
  const slot = sealPassphraseSlot(place, { ...cost, salt, key }, deps.random, keys)
  const second = secret === null ? null : newRecoveryLock(secret, deps.random)
  const recovery = second && sealRecoverySlot(place, second, deps.random, keys)
  keys.fill(0)
  key.fill(0)
  const envelope = composeEnvelope({ ...place, passphrase: slot, recovery }, keyring)
  // Asked again: the folder may have filled while the key was derived.
  const free = isFree(deps)
  const placed = free.ok ? attemptInFolder(() => layDown(deps, vaultId, envelope)) : free
  const found = placed.ok ? survey(deps) : placed
  if (!found.ok) return found
  if (!found.value) return refuse({ code: 'vault/folder-gone' })
  const state = await load(deps, lock, found.value, keyring)
  return state.ok ? { ok: true, value: new Journal(state.value) } : state
}

function layDown(deps: VaultDeps, vaultId: string, envelope: Buffer): void {
  const { journal, keys, data } = placesOf(deps)
  clearBegun(deps)
  writeBreadcrumb(deps, { vaultId, envelope: envelopeName(1, envelope) })
  for (const folder of [journal, keys, data]) ensureFolder(deps.disk, folder)
  writeEnvelope(deps, 1, envelope)
  newDevice(deps, vaultId)
  deps.disk.syncFolder(journal)
  const marker = { folder: journal, name: markerName(vaultId), bytes: composeMarker(vaultId) }
  writeWhole(deps.disk, deps.random, marker)
  removeBreadcrumb(deps)
}

/** A key file or marker that is there and does not read is a journal all the same. */
const JOURNAL_ALL_THE_SAME: readonly string[] = [
  'vault/damaged',
  'vault/damaged-envelope',
  'vault/newer-format',
]

function isFree(deps: VaultDeps): Result<null> {
  const found = survey(deps)
  if (found.ok) return found.value ? refuse({ code: 'vault/exists' }) : ok()
  return JOURNAL_ALL_THE_SAME.includes(found.error.code) ? refuse({ code: 'vault/exists' }) : found
}
