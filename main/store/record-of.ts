import type { Collection } from '../../core/book/book.ts'
import { readRecord } from '../../core/book/read-record.ts'
import type { EntryRow } from '../../core/journal/entry.schema.ts'
import type { RecordValue } from '../vault/vault.ts'

/** A record as the book holds it, frozen. Throws for a value that the rules said fits and does not: a bug. */
export function recordOf(collection: Collection, value: RecordValue): { readonly [field: string]: unknown } {
  const record = readRecord(collection, value)
  if (!record) throw new Error('a row that was said to fit does not')
  return Object.freeze(record)
}

/** An entry without its text. */
export function entryOf(value: RecordValue): EntryRow {
  const { text: _, ...row } = recordOf('entries', value)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its shape was looked at when the vault took it
  return Object.freeze(row) as unknown as EntryRow
}
