import type { Result } from '../../core/kernel/result.ts'
import type { FolderState, OpenVault, SalvageAsked } from '../vault/vault.ts'
import type { Work } from '../vault/work.ts'

/** The ways to an open vault. */
export interface VaultDoor {
  folder(): Result<FolderState>
  create(passphrase: string, recoveryKey: string | null): Promise<Result<OpenVault>>
  unlock(passphrase: string, work: Work): Promise<Result<OpenVault>>
  recover(recoveryKey: string, newPassphrase: string, work: Work): Promise<Result<OpenVault>>
  /** Opens what can be read of a damaged journal; what cannot be is set aside. */
  salvage(asked: SalvageAsked, work: Work): Promise<Result<OpenVault>>
  /** A person says that whoever left a lock here and cannot be asked has gone. */
  takeOver(): Result<null>
  /** Whether that passphrase opens the journal. */
  proves(passphrase: string): Promise<Result<null>>
  /** Removes a closed journal for good. */
  remove(): Result<null>
  newRecoveryKey(): string
}
