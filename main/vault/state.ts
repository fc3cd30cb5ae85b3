import type { Device } from './device.ts'
import type { LineFinder } from './fetch-line.ts'
import type { FoundEnvelope } from './envelope-files.ts'
import type { Hlc } from './hlc.ts'
import type { Keyring } from './keyring.ts'
import type { Lock } from './lock-file.ts'
import type { VaultNotice } from './notices.ts'
import type { RecordIndex } from './record-index.ts'
import type { SafeBase } from './safe-base.ts'
import type { Seen } from './seen.ts'
import type { Running } from './tidier.ts'
import type { Unsealed } from './unsealed.ts'
import type { VaultDeps } from './vault-deps.ts'
import type { WriteAheadLog } from './write-ahead-log.ts'

/** A log that is written no more and waits for its lines to be sealed. */
export interface SpentLog {
  readonly name: string
  /** Records of it that count; none of one another program changed. */
  readonly records: number
  /** So many are known to have reached the disk, where that is not all: another run wrote them, and was ended. */
  readonly durable?: number
  /** Where a tail to be kept in quarantine begins; null when there is none. */
  readonly cutAt: number | null
}

/** All that an open vault holds, changed by the acts in the files beside this one. */
export interface VaultState {
  readonly deps: VaultDeps
  readonly vaultId: string
  readonly device: Device
  readonly lock: Lock
  readonly index: RecordIndex
  /** What the mirror holds; null without one. */
  readonly base: SafeBase | null
  readonly finder: LineFinder
  readonly unsealed: Unsealed
  readonly notices: VaultNotice[]
  /** Told of each notice that comes, or goes, while the vault is open. */
  hearNotice: () => void
  /** For each other device, up to which number of its files nothing is missing. */
  readonly others: { readonly [device: string]: number }
  keyring: Keyring
  found: FoundEnvelope
  log: WriteAheadLog | null
  spent: SpentLog[]
  seen: Seen
  last: Hlc
  /** Appends made durable. */
  tick: number
  /** Lines in memory lie in no log that can be trusted: nothing is appended before they are sealed. */
  mustSeal: boolean
  /** Names that a run before gave in the journal folder may not have reached its disk: until they have, no log goes. */
  mustSync: boolean
  /** Files gone from the folder or spoilt in it whose heads the mirror holds; among them those that are there. */
  lost: readonly string[]
  spoilt: readonly string[]
  /** Lines of files that others replaced, and that are in no file of the folder. */
  heldAlone: readonly Buffer[]
  /** Files of the mirror that packing has taken away since it was made. */
  readonly removed: Set<string>
  /** Names of lines that the mirror had alone, and that are nowhere whole any more. */
  readonly unreadable: Set<string>
  /** Paths of files that the disk may have kept though it refused them. */
  strays: readonly string[]
  /** Files known of and not here. */
  awaited: ReadonlySet<string>
  /** Bytes in sealed files that the mirror does not hold. */
  beyondMirror: number
  /** Bytes in sealed files that it holds. */
  mirrored: number
  /** The mirror is of no use any more. */
  mustMirror: boolean
  /** Own files lie under an older key and are to be written anew. */
  mustPack: boolean
  /** Media may lie under an older key: a change of keys was not carried to its end, or this computer has not looked. */
  mustReseal: boolean
  /** Packing, a check, or putting back: one at a time. */
  running: Running | null
}
