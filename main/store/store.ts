import type { Book, Collection } from '../../core/book/book.ts'
import type { EntryRow } from '../../core/journal/entry.schema.ts'
import type { EntryOrder } from '../../core/journal/ordered-view.ts'
import type { Result } from '../../core/kernel/result.ts'
import type { Table } from '../../core/kernel/table.ts'
import type { Standing } from '../vault/record-rules.ts'
import type { PastRevision } from '../vault/vault.ts'

/** A rule's answer to a change: the book as it shall stand and what the caller wants back. */
export type Changed<T> = Result<readonly [Book, T]>

export interface ChangeOptions {
  /**
   * Revisions the person had on screen when they wrote, for a record that an editor holds; asked for
   * once the rule has run. Without it, the revision that stands is the one replaced.
   */
  readonly shown?: () => Shown
  /** What this change removes is gone for ever: older versions are dropped too. */
  readonly purge?: true
  /** What stands now is sealed first, so that it stays a version of its own. */
  readonly keepStanding?: true
}

export interface Shown {
  readonly collection: Collection
  readonly id: string
  readonly revisions: readonly string[]
}

/**
 * A rule for the rows of many entries, in steps between which others get their turn. It answers the rows that are
 * otherwise than they were, and what the caller wants back. Texts and ids stay.
 */
export type RowsRule<T> = (
  entries: Table<EntryRow>,
) => Generator<unknown, { readonly rows: readonly EntryRow[]; readonly value: T }>

/** Pictures and other files, encrypted beside the records; each known by a name of 40 hex digits. */
export interface Media {
  /** Durable when it answers the name. */
  keep(bytes: Uint8Array): Promise<Result<string>>
  read(name: string): Promise<Result<Uint8Array>>
  /** At once, so that a lock can do it; fine where it is gone already. */
  drop(name: string): Result<null>
}

/**
 * The open journal. What `read` shows is durable: a change is written first and becomes
 * the book only then; a failed write changes nothing.
 */
export interface Store {
  read(): Book
  /** Changes queue one behind another; `rule` sees the book with all earlier changes in it. */
  change<T>(rule: (book: Book) => Changed<T>, options?: ChangeOptions): Promise<Result<T>>
  /**
   * The same for rows of thousands of entries: worked out and written in slices, and shown all at once at its end.
   * Refused, stopped by a lock or cut off half-way, nothing of it stays. Other changes wait for it.
   */
  changeRows<T>(rule: RowsRule<T>): Promise<Result<T>>
  /** Revisions that `read` shows of a record; empty for one that does not exist. */
  revisionsOf(collection: Collection, id: string): readonly string[]
  readonly media: Media
  /** The text of an entry; null when there is no such entry. */
  text(id: string): string | null
  /** False once it was shut: the journal is being locked, and nothing more is to be answered from it. */
  readonly isOpen: boolean
  /** Every row is decoded, and walking them all costs no more than that. */
  readonly isWhole: boolean
  /** Decodes the rows that were not read yet, in slices. */
  whole(): Promise<void>
  /** Long reading in steps, with everything else let in between. */
  inSlices<T>(steps: Generator<unknown, T>): Promise<T>
  /** Lets everything else have its turn. */
  turn(): Promise<void>
  /** The order of the entries as they stood when the journal was opened. */
  entryOrder(): EntryOrder | null
  /** Older revisions of a record, newest first, without the one that stands. */
  history(collection: Collection, id: string, most: number): readonly PastRevision[]
  /** The same, a step for each revision. */
  historyInSteps(collection: Collection, id: string, most: number): Generator<void, readonly PastRevision[]>
  /** The versions of a record that stand side by side, newest first; mostly one. */
  versions(collection: Collection, id: string): readonly Standing[]
  /** Ids of records in which two versions met at the same place. */
  twofold(collection: Collection): readonly string[]
  /** What the computer is called that wrote as `device`; null where nobody noted it. */
  computerOf(device: string): string | null
}
