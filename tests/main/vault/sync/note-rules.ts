import type { RecordType } from '../../../../core/merge/field-type.ts'
import { mergeRecord } from '../../../../core/merge/record.ts'
import { later } from '../../../../main/vault/plain-rules.ts'
import type { RecordRules } from '../../../../main/vault/record-rules.ts'
import type { RecordValue } from '../../../../main/vault/vault.ts'

export const NOTES = 'notes'

/** A note in which nothing was written, and nobody has said yet whether it is hidden. */
export const BLANK: RecordValue = { text: '', mood: 0, tags: [], hidden: null, steps: [] }

/** One that has something to take out. */
export const BEGUN: RecordValue = {
  ...BLANK,
  tags: ['t0'],
  steps: [{ id: 's0', rank: 'm', done: false }],
}

const MOST = 1000

/** A field of every kind that can clash. */
const NOTE: RecordType = {
  start: BLANK,
  fields: {
    text: { kind: 'text', most: 100_000 },
    mood: { kind: 'scalar' },
    tags: { kind: 'set', key: String, most: MOST, sorted: false },
    hidden: { kind: 'flag', careful: true },
    steps: { kind: 'list', key: 'id', order: 'rank', most: MOST, fields: { done: { kind: 'scalar' } } },
  },
}

/** The smallest rules with a body, shelves, an order and the merge of the book. */
export const noteRules: RecordRules = {
  version: 'notes 2',
  bodyOf: (collection) => (collection === NOTES ? 'text' : null),
  order: (collection) =>
    collection === NOTES ? (one, other) => Number(one['mood']) - Number(other['mood']) : null,
  shelf: (_, value) => (Number(value['mood']) > 2 ? 'high' : ''),
  fits: () => true,
  merge: (_, base, one, other) => {
    const last = later(one, other)
    return mergeRecord(NOTE, { base, earlier: (last === one ? other : one).value, later: last.value })
  },
}
