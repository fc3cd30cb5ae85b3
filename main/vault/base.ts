import type { Hlc } from './hlc.ts'
import type { RecordHistory } from './record-history.ts'
import type { Revision } from './revision.ts'
import type { RecordValue, RowGround } from './vault.ts'

/** A live record of the base as its rows show it. */
export interface BaseRow {
  readonly collection: string
  readonly id: string
  readonly shelf: string
  readonly isInOrder: boolean
  row(): RecordValue
}

/** Records as they stood when the mirror was made. Rows, bodies and histories are decrypted when asked for. */
export interface Base {
  readonly files: ReadonlyMap<string, number>
  lastOf(device: string): Hlc | null
  has(collection: string, id: string): boolean
  /** Rows in the rules' order within a shelf; those that `skip` names are left out. */
  rows(
    skip: (collection: string, id: string) => boolean,
    of: (collection: string) => boolean,
  ): Iterable<BaseRow>
  ground(collection: string): RowGround
  /** Every live record of the book, in whatever shape. */
  ids(
    skip: (collection: string, id: string) => boolean,
  ): Iterable<{ readonly collection: string; readonly id: string }>
  unfit(skip: (collection: string, id: string) => boolean): number
  /** The whole value of a live record. */
  value(collection: string, id: string): RecordValue | null
  /** All that is known of the record's revisions, anew at each call. */
  history(collection: string, id: string): RecordHistory | null
  /** Heads whose lines lay in those files, to be put back. */
  headsIn(files: ReadonlySet<string>): Iterable<Revision>
  /** Decodes the rows that were not read yet, in slices. */
  restOfRows(): Generator<void>
  /** Decrypts and proves everything that was not read yet, in slices. */
  rest(): Generator<void>
  close(): void
}
