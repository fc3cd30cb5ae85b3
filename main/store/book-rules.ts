import { COLLECTIONS, type Collection } from '../../core/book/book.ts'
import { FIELD_TYPES_VERSION, recordTypeOf } from '../../core/book/field-types.ts'
import { readRecord } from '../../core/book/read-record.ts'
import { newestFirst, type Dated } from '../../core/journal/filter.ts'
import { mergeRecord, RECORD_MERGE_VERSION } from '../../core/merge/record.ts'
import { TEXT_MERGE_VERSION } from '../../core/merge/text.ts'
import { later } from '../vault/plain-rules.ts'
import type { RecordRules } from '../vault/record-rules.ts'
import type { RecordValue } from '../vault/vault.ts'

/** Raised with `readRecord`, and with what body, order and shelf answer. */
const SHAPES_VERSION = 1

/** Entries in the trash lie on a shelf of their own: lists and counts leave them out. */
export const TRASH = 'trash'

/** What the vault must know of a journal. */
export const bookRules: RecordRules = {
  version: `book ${SHAPES_VERSION}.${FIELD_TYPES_VERSION}.${RECORD_MERGE_VERSION}.${TEXT_MERGE_VERSION}`,
  bodyOf: (collection) => (collection === 'entries' ? 'text' : null),
  order: (collection) => (collection === 'entries' ? newestEntryFirst : null),
  shelf: (collection, value) =>
    collection === 'entries' && (value['trashedAt'] ?? null) !== null ? TRASH : '',
  fits: (collection, value) => !isOurs(collection) || readRecord(collection, value) !== null,
  merge: (collection, base, one, other) => {
    const last = later(one, other)
    const first = last === one ? other : one
    const sides = { base, earlier: first.value, later: last.value }
    return mergeRecord(recordTypeOf(collection), sides)
  },
}

function newestEntryFirst(one: RecordValue, other: RecordValue): number {
  return newestFirst(dated(one), dated(other))
}

function dated({ at, createdAt, id }: RecordValue): Dated {
  return { at: String(at), createdAt: String(createdAt), id: String(id) }
}

function isOurs(collection: string): collection is Collection {
  return COLLECTIONS.some((each) => each === collection)
}
