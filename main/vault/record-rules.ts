import type { Hlc } from './hlc.ts'
import type { RecordValue } from './vault.ts'

/** One live head of a record, as a merge sees it. */
export interface Standing {
  readonly revision: string
  readonly value: RecordValue
  readonly at: Hlc
  /** 10 hex digits: the computer that wrote it. */
  readonly device: string
}

export interface Merged {
  readonly value: RecordValue
  /** Fields in which both sides wrote at the same place: both are kept in them, for a person to settle. */
  readonly met: readonly string[]
}

/**
 * What the vault must know of records and cannot, because it knows no journal: the program that
 * uses it says so. Pure functions of their arguments, the same on every computer.
 */
export interface RecordRules {
  /** Raised whenever one of the others answers differently; a mirror made under other rules is made anew. */
  readonly version: string
  /** The field of that collection's records that is long and read only when someone opens it; null for none. */
  bodyOf(collection: string): string | null
  /** The order in which the mirror keeps rows, so that the first page is the first chunk; null for any. */
  order(collection: string): ((one: RecordValue, other: RecordValue) => number) | null
  /** Rows lie in the mirror by shelves, so that those of one shelf can be counted and paged without being read. */
  shelf(collection: string, value: RecordValue): string
  /** False for a record that this version of the program cannot use; it stays in the vault untouched. */
  fits(collection: string, value: RecordValue): boolean
  /** Three-way. `base` is {} where the two have no common ancestor. Commutes. */
  merge(collection: string, base: RecordValue, one: Standing, other: Standing): Merged
}
