import type { Ports } from '../ports.ts'
import type { KdfCost } from './kdf-bounds.ts'
import type { RecordRules } from './record-rules.ts'

/** What the vault needs of the ports. */
export interface VaultDeps extends Pick<
  Ports,
  'disk' | 'journalFolder' | 'localFolder' | 'clock' | 'random' | 'deriveKey' | 'host' | 'log'
> {
  /** For a new passphrase; without it the cost is measured on this computer, which takes a second. */
  readonly kdfCost?: KdfCost
  /** Without it: `plainRules`. */
  readonly rules?: RecordRules
}
