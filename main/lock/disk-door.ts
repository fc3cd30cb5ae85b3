import { createVault } from '../vault/create-vault.ts'
import { recoverVault, unlockVault } from '../vault/open-vault.ts'
import { newRecoveryKey } from '../vault/recovery-key.ts'
import { folderState } from '../vault/survey.ts'
import type { VaultDeps } from '../vault/vault-deps.ts'
import type { VaultDoor } from './vault-door.ts'

/** The vault on the disk that the ports name. */
export function diskDoor(deps: VaultDeps): VaultDoor {
  return {
    folder: () => folderState(deps),
    create: (passphrase, recoveryKey) => createVault(deps, { passphrase, recoveryKey }),
    unlock: (passphrase) => unlockVault(deps, { passphrase }),
    recover: (recoveryKey, newPassphrase) => recoverVault(deps, { recoveryKey, newPassphrase }),
    newRecoveryKey: () => newRecoveryKey(deps.random),
  }
}
