import { refuse, type Result } from '../../core/kernel/result.ts'
import { attempt } from './disk-errors.ts'
import { Journal } from './journal.ts'
import type { Keyring } from './keyring.ts'
import { load } from './load.ts'
import { takeLock } from './lock-file.ts'
import { keyringByPassphrase, keyringByRecoveryKey } from './open-keyring.ts'
import { readRecoveryKey } from './recovery-key.ts'
import { probeCrypto } from './self-test.ts'
import type { VaultState } from './state.ts'
import { survey, type Journal as FoundJournal } from './survey.ts'
import type { OpenVault } from './vault.ts'
import type { VaultDeps } from './vault-deps.ts'
import { QUIET_WORK, type Work } from './work.ts'

type OpenKeys = (found: FoundJournal) => Promise<Result<Keyring>>

export async function unlockVault(
  deps: VaultDeps,
  { passphrase }: { readonly passphrase: string },
  work: Work = QUIET_WORK,
): Promise<Result<OpenVault>> {
  const opened = await openWith(deps, async (found) => {
    const keyring = await keyringByPassphrase(deps.deriveKey, found, passphrase)
    if (!keyring.ok || !work.isCancelled()) return keyring
    keyring.value.wipe()
    return refuse({ code: 'vault/cancelled' })
  })
  return opened.ok ? { ok: true, value: new Journal(opened.value) } : opened
}

/**
 * The recovery key opens, a new passphrase is set at once, and the key ends: it was on paper and has been used. All is
 * written anew under the new keys before it opens; stopped in that, it opens too, and the rest is due from then on.
 */
export async function recoverVault(
  deps: VaultDeps,
  { recoveryKey, newPassphrase }: { readonly recoveryKey: string; readonly newPassphrase: string },
  work: Work = QUIET_WORK,
): Promise<Result<OpenVault>> {
  const typed = readRecoveryKey(recoveryKey)
  if (!typed.ok) return typed
  const opened = await openWith(deps, (found) => Promise.resolve(keyringByRecoveryKey(found, recoveryKey)))
  if (!opened.ok) return opened
  const journal = new Journal(opened.value)
  try {
    const set = await journal.setPassphraseAfterRecovery(newPassphrase, work)
    if (set.ok) return { ok: true, value: journal }
    await journal.close()
    return set
  } catch (bug) {
    await journal.close()
    throw bug
  }
}

async function openWith(deps: VaultDeps, openKeys: OpenKeys): Promise<Result<VaultState>> {
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
  let keyring: Result<Keyring> | null = null
  let state: Result<VaultState> | null = null
  try {
    keyring = await openKeys(journal)
    state = keyring.ok ? await load(deps, lock, journal, keyring.value) : keyring
    return state
  } finally {
    // Refused, or a bug: either way nothing of it stays.
    if (!state?.ok) {
      if (keyring?.ok) keyring.value.wipe()
      lock.release()
    }
  }
}
