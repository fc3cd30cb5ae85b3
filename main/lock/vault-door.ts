import type { Result } from '../../core/kernel/result.ts'
import type { FolderState, OpenVault } from '../vault/vault.ts'

/** The ways to an open vault. */
export interface VaultDoor {
  folder(): Result<FolderState>
  create(passphrase: string, recoveryKey: string | null): Promise<Result<OpenVault>>
  unlock(passphrase: string): Promise<Result<OpenVault>>
  recover(recoveryKey: string, newPassphrase: string): Promise<Result<OpenVault>>
  newRecoveryKey(): string
}
