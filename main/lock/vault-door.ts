import type { Result } from '../../core/kernel/result.ts'
import type { Notice } from '../features/vault.ts'
import type { FolderState, OpenVault } from '../vault/vault.ts'

export interface Opened {
  readonly vault: OpenVault
  /** What opening found and mended. */
  readonly notices: readonly Notice[]
}

/** The ways to an open vault. */
export interface VaultDoor {
  folder(): Result<FolderState>
  create(passphrase: string, recoveryKey: string | null): Promise<Result<Opened>>
  unlock(passphrase: string): Promise<Result<Opened>>
  recover(recoveryKey: string, newPassphrase: string): Promise<Result<Opened>>
  newRecoveryKey(): string
}
