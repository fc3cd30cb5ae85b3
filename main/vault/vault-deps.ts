import type { Ports } from '../ports.ts'
import type { KdfCost } from './kdf-bounds.ts'
import type { RecordRules } from './record-rules.ts'
import type { Tidier } from './tidier.ts'

/** What the vault needs of the ports. */
export interface VaultDeps extends Pick<
  Ports,
  'disk' | 'journalFolder' | 'localFolder' | 'clock' | 'random' | 'deriveKey' | 'removeAside' | 'host' | 'log'
> {
  /** For a new passphrase; without it the cost is measured on this computer, which takes a second. */
  readonly kdfCost?: KdfCost
  /** Bytes of zeros that a log has ahead of what is written; 0 for none, 128 KiB without it. */
  readonly logAhead?: number
  /** Without it: `plainRules`. */
  readonly rules?: RecordRules
  /** Packs and makes the mirror, in a thread of its own where there is one; without it, here and in slices. */
  readonly tidier?: Tidier
  /** Lets whoever waits have a turn; without it, the next turn of the event loop. */
  readonly breathe?: () => Promise<void>
}
