import type { Result } from '../../core/kernel/result.ts'
import type { VaultNotice } from './notices.ts'
import type { Standing } from './record-rules.ts'
import type { Work } from './work.ts'

/** A record as JSON: what stands in `v` of a revision line (docs: the vault's records). */
export type RecordValue = { readonly [field: string]: unknown }

/** One record as it stands: its newest live head. */
export interface Head {
  readonly collection: string
  readonly id: string
  /** 16 hex digits: names this revision. An edit says which it replaces. */
  readonly revision: string
  readonly value: RecordValue
}

/** A live record without its body. */
export interface RowRef {
  readonly collection: string
  readonly id: string
  /** As the rules name it; rows of one shelf come one after another, in the rules' order. */
  readonly shelf: string
  /** Follows the one before it of its shelf in the rules' order, and costs something to decode. */
  readonly isInOrder: boolean
  /** Decoded at the first call of it or of a neighbour, then the same frozen object each time. */
  row(): RecordValue
}

/** Rows of one collection as they lay when the journal was opened. Costs little until one is read. */
export interface RowGround {
  /** One after another, in the rules' order within a shelf. The ids of one are decoded when they are first asked for. */
  readonly runs: readonly {
    readonly shelf: string
    readonly count: number
    readonly ids: readonly string[]
  }[]
  /** Its number across all runs, from 0. */
  placeOf(id: string): number | undefined
  /** Decoded at the first call of it or of a neighbour, then the same frozen object each time. */
  row(place: number): RecordValue
}

/** What changed since the rows of the ground were laid: `row` is null where the record is there no more. */
export interface RowAbove {
  readonly id: string
  readonly shelf: string
  readonly row: RecordValue | null
}

export interface RecordChange {
  readonly collection: string
  readonly id: string
  /** Revisions the person had before their eyes when they wrote; empty for a new record. */
  readonly shown: readonly string[]
  /** null: a tombstone. */
  readonly value: RecordValue | null
  /** With a tombstone: older bodies are to be dropped for ever. */
  readonly purge?: true
}

export interface PastRevision {
  readonly revision: string
  /** Milliseconds since 1970, of the clock that wrote it. */
  readonly at: number
  readonly value: RecordValue
}

/** An unlocked journal folder. Encrypts records; does not know what a journal is. */
export interface OpenVault {
  readonly vaultId: string
  /** Names this computer among those that write here; 10 hex digits. */
  readonly device: string
  /** What was found on opening, or happened since, that a person should be told. */
  readonly notices: readonly VaultNotice[]
  /** `hear` is told when one comes or goes from now on; one hearer at a time. */
  whenNoticed(hear: () => void): void
  /** Every live record, once, to build the book from. */
  heads(): Iterable<Head>
  /** Every live record that fits the rules, body apart, in the rules' order within a collection. Costs little until rows are read. */
  rows(of?: (collection: string) => boolean): Iterable<RowRef>
  /** The same of one collection, in two layers; null where nothing lies in order. */
  ground(collection: string): RowGround | null
  above(collection: string): Iterable<RowAbove>
  /** Live records of a shape that the rules do not know. */
  unfit(): number
  /** Decodes all rows, in slices, so that no later call has to wait for one. */
  readRows(): Promise<void>
  /** Decrypts and proves everything, in slices. */
  readAll(): Promise<void>
  /** The whole record again, body included, decoded when asked. */
  value(collection: string, id: string): RecordValue | null
  /** Revisions that what is shown of a record stands on: one, or several where versions are merged in view. */
  revisionsOf(collection: string, id: string): readonly string[]
  /** The live heads themselves, newest first: more than one where two computers wrote apart. */
  versions(collection: string, id: string): readonly Standing[]
  /** Ids of records in which two versions met at the same place, for a person to settle. */
  twofold(collection: string): readonly string[]
  /** One durable append for all changes together. Answers the new revisions, in order. */
  append(changes: readonly RecordChange[]): Promise<Result<readonly string[]>>
  /** Newest first; the live head is not among them. */
  history(collection: string, id: string, most: number): readonly PastRevision[]
  /** The same, a step for each revision. */
  historyInSteps(collection: string, id: string, most: number): Generator<void, readonly PastRevision[]>
  /** Moves what the log holds into an immutable file of the journal folder. */
  seal(): Promise<Result<null>>
  /** Packs what is due and makes the mirror anew, beside whatever is being saved. */
  tidy(): Promise<Result<null>>
  changePassphrase(current: string, next: string, work?: Work): Promise<Result<null>>
  /** A fresh key for paper, replacing the old one; the old one no longer opens. */
  replaceRecoveryKey(passphrase: string, recoveryKey: string | null, work?: Work): Promise<Result<null>>
  hasRecoveryKey(): boolean
  /** Something lies under keys before the newest and is due to be written anew; it is done by itself later. */
  isRewriteDue(): boolean
  /** Other computers, not told to have gone, write to this journal: what this one replaced may stay until they have seen it. */
  hasOtherComputers(): boolean
  /** Reads and proves every file of the journal, and puts back what this computer holds of those that are damaged or gone. */
  verify(work: Work): Promise<Result<Verified>>
  /** Encrypted copies of the journal, newest first. */
  copies(): Promise<Result<readonly CopyFacts[]>>
  /** One file with everything, read back and proved before it is answered. */
  makeCopy(work: Work): Promise<Result<CopyFacts>>
  /** Brings back what a copy has, as new revisions on top of what stands; nothing is replaced. */
  restoreCopy(name: string, work: Work): Promise<Result<Restored>>
  /** Keeps a picture or another file for good, encrypted; the same bytes are kept once. Answers its name. */
  putMedia(bytes: Uint8Array): Promise<Result<string>>
  media(name: string): Promise<Result<Uint8Array>>
  /** Removes what was kept under that name, at once; fine where nothing is. For what no record names any more. */
  dropMedia(name: string): Result<null>
  /** Seals, gives the lock file back, zeroes every key. Safe to call twice. */
  close(): Promise<void>
}

/** What lies in the folder, told without a key. */
export type FolderState =
  | { readonly kind: 'none' }
  | { readonly kind: 'locked'; readonly hasRecoveryKey: boolean }

export interface SalvageAsked {
  readonly passphrase: string
  /** The person was told that nothing could be read, and wants the journal to be opened without. */
  readonly evenEmpty?: boolean
}

/** What a look at every file found. */
export interface Verified {
  readonly files: number
  readonly records: number
  /** Names of files that are damaged; a copy of each was kept in quarantine. */
  readonly damaged: readonly string[]
  /** Names of files known of and not there; of one known by its number alone what its name begins with. */
  readonly missing: readonly string[]
  /** Names of files that are there whole, under keys that are not at hand. */
  readonly keyless: readonly string[]
  /** Names of files that the salvage which opened the journal set aside, and that gave nothing. */
  readonly unreadable: readonly string[]
  /** Revisions put back from what this computer holds. */
  readonly healed: number
  /** Why the folder does not have what was saved last, where that is so: it lies on this computer alone. */
  readonly folder: 'has-all' | 'full' | 'refuses'
}

export interface CopyFacts {
  readonly name: string
  /** Milliseconds since 1970: when it was made. */
  readonly at: number
  readonly bytes: number
}

export interface Restored {
  /** Records that the copy had and the journal had lost or had otherwise. */
  readonly records: number
}
