import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { attempt } from './disk-errors.ts'
import { isAuthentic } from './envelope.ts'
import { Journal } from './journal.ts'
import { Keyring } from './keyring.ts'
import { load } from './load.ts'
import { takeLock } from './lock-file.ts'
import { keyFromPassphrase } from './passphrase.ts'
import { readRecoveryKey } from './recovery-key.ts'
import { setPassphrase } from './rekey.ts'
import { probeCrypto } from './self-test.ts'
import { sealNow } from './seal.ts'
import { isKeyOf, openPassphraseSlot, openRecoverySlot } from './slots.ts'
import type { VaultState } from './state.ts'
import { survey, type Journal as FoundJournal } from './survey.ts'
import type { OpenVault } from './vault.ts'
import type { VaultDeps } from './vault-deps.ts'

/** Opens a slot of the envelope: the keyring's bytes. */
type OpenSlot = (found: FoundJournal) => Promise<Result<Buffer>>

export async function unlockVault(
  deps: VaultDeps,
  { passphrase }: { readonly passphrase: string },
): Promise<Result<OpenVault>> {
  const opened = await openWith(deps, async ({ envelope, file }) => {
    const key = await keyFromPassphrase(deps.deriveKey, passphrase, envelope.passphrase)
    if (!key) return refuse({ code: 'vault/damaged-envelope', file })
    const keys = openPassphraseSlot(envelope, envelope.passphrase, key)
    key.fill(0)
    return keys ? { ok: true, value: keys } : refuse({ code: 'vault/wrong-passphrase' })
  })
  return opened.ok ? { ok: true, value: new Journal(opened.value) } : opened
}

/** The recovery key opens, a new passphrase is set at once, and the key ends: it was on paper and has been used. */
export async function recoverVault(
  deps: VaultDeps,
  { recoveryKey, newPassphrase }: { readonly recoveryKey: string; readonly newPassphrase: string },
): Promise<Result<OpenVault>> {
  const secret = readRecoveryKey(recoveryKey)
  if (!secret.ok) return secret
  const opened = await openWith(deps, ({ envelope, file }) => {
    const { recovery } = envelope
    if (!recovery) return Promise.resolve(refuse({ code: 'vault/no-recovery-key' }))
    if (!isKeyOf(recovery, secret.value)) return Promise.resolve(refuse({ code: 'vault/wrong-recovery-key' }))
    const keys = openRecoverySlot(envelope, recovery, secret.value)
    if (!keys) return Promise.resolve(refuse({ code: 'vault/damaged-envelope', file }))
    return Promise.resolve({ ok: true, value: keys })
  })
  if (!opened.ok) return opened
  const state = opened.value
  const settle = (): Result<null> => {
    sealNow(state)
    return ok()
  }
  const set = await setPassphrase(state, newPassphrase, settle, null)
  if (set.ok) return { ok: true, value: new Journal(state) }
  await new Journal(state).close()
  return set
}

async function openWith(deps: VaultDeps, openSlot: OpenSlot): Promise<Result<VaultState>> {
  const fit = probeCrypto()
  if (!fit.ok) return fit
  const found = survey(deps)
  if (!found.ok) return found
  if (!found.value) return refuse({ code: 'vault/none-here' })
  const journal = found.value
  const taken = attempt(() => takeLock(deps))
  if (!taken.ok) return taken
  if (!taken.value.ok) return taken.value
  const lock = taken.value.value
  try {
    const opened = await openSlot(journal)
    const keyring = opened.ok ? trusted(journal, opened.value) : opened
    const state = keyring.ok ? await load(deps, lock, journal, keyring.value) : keyring
    if (!state.ok) {
      if (keyring.ok) keyring.value.wipe()
      lock.release()
    }
    return state
  } catch (error) {
    lock.release()
    throw error
  }
}

function trusted({ vaultId, envelope, file }: FoundJournal, keys: Buffer): Result<Keyring> {
  const keyring = Keyring.decoded(vaultId, keys)
  keys.fill(0)
  if (keyring && isAuthentic(envelope, keyring)) return { ok: true, value: keyring }
  keyring?.wipe()
  return refuse({ code: 'vault/damaged-envelope', file })
}
