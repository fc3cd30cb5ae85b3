import { refuse, type Result } from '../../core/kernel/result.ts'
import { attempt } from '../vault/disk-errors.ts'
import { breakLock } from '../vault/lock-file.ts'
import { createVault } from '../vault/create-vault.ts'
import { deleteVault, provePassphrase } from '../vault/delete-vault.ts'
import { recoverVault, unlockVault } from '../vault/open-vault.ts'
import { newRecoveryKey } from '../vault/recovery-key.ts'
import { salvageVault } from '../vault/salvage-vault.ts'
import { folderState } from '../vault/survey.ts'
import { bookRules } from '../store/book-rules.ts'
import type { VaultDeps } from '../vault/vault-deps.ts'
import type { OpenVault } from '../vault/vault.ts'
import { UnfitEngine } from '../vault/worker-derive-key.ts'
import type { VaultDoor } from './vault-door.ts'

/** The vault on the disk that the ports name. */
export function diskDoor(given: VaultDeps): VaultDoor {
  const deps = { rules: bookRules, ...given }
  return {
    folder: () => folderState(deps),
    create: (passphrase, recoveryKey) => fit(createVault(deps, { passphrase, recoveryKey })),
    unlock: (passphrase, work) => fit(unlockVault(deps, { passphrase }, work)),
    recover: (recoveryKey, newPassphrase, work) =>
      fit(recoverVault(deps, { recoveryKey, newPassphrase }, work)),
    salvage: (asked, work) => fit(salvageVault(deps, asked, work)),
    takeOver: () => {
      const broken = attempt(() => breakLock(deps))
      return broken.ok ? broken.value : broken
    },
    proves: (passphrase) => provePassphrase(deps, passphrase),
    remove: () => deleteVault(deps),
    newRecoveryKey: () => newRecoveryKey(deps.random),
  }
}

async function fit(opening: Promise<Result<OpenVault>>): Promise<Result<OpenVault>> {
  try {
    return await opening
  } catch (bug) {
    if (bug instanceof UnfitEngine) return refuse({ code: 'vault/crypto-unfit', probe: bug.message })
    throw bug
  }
}
