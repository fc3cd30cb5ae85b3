import type { Result } from '../../core/kernel/result.ts'
import type { VaultNotice } from './notices.ts'

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
  /** What was found on opening, or happened since, that a person should be told. */
  readonly notices: readonly VaultNotice[]
  /** Every live record, once, to build the book from. */
  heads(): Iterable<Head>
  /** The whole record again, body included, decoded when asked. */
  value(collection: string, id: string): RecordValue | null
  /** One durable append for all changes together. Answers the new revisions, in order. */
  append(changes: readonly RecordChange[]): Promise<Result<readonly string[]>>
  /** Newest first; the live head is not among them. */
  history(collection: string, id: string, most: number): readonly PastRevision[]
  /** Moves what the log holds into an immutable file of the journal folder. */
  seal(): Promise<Result<null>>
  changePassphrase(current: string, next: string): Promise<Result<null>>
  /** A fresh key for paper, replacing the old one; the old one no longer opens. */
  replaceRecoveryKey(passphrase: string, recoveryKey: string | null): Promise<Result<null>>
  hasRecoveryKey(): boolean
  /** Seals, gives the lock file back, zeroes every key. Safe to call twice. */
  close(): Promise<void>
}

/** What lies in the folder, told without a key. */
export type FolderState =
  | { readonly kind: 'none' }
  | { readonly kind: 'locked'; readonly hasRecoveryKey: boolean }
