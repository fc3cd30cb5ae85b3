import type { Table } from '../kernel/table.ts'
import { COLLECTIONS, type Book, type Collection } from './book.ts'

/** One record that differs between two books; `value` is what a revision of it holds, null where it left. */
export interface RecordDiff {
  readonly collection: Collection
  readonly id: string
  readonly value: { readonly [field: string]: unknown } | null
}

/** What must be written to go from one book to the other; costs what changed, not what is there. */
export function diffBooks(before: Book, after: Book): readonly RecordDiff[] {
  const diffs: RecordDiff[] = []
  diffEntries(before, after, diffs)
  if (isAllElseTheSame(before, after)) return diffs
  for (const collection of COLLECTIONS) {
    const one = before[collection]
    const other = after[collection]
    if (one !== other && collection !== 'entries') diff(collection, one, other, diffs)
  }
  return diffs
}

/**
 * True for what most saves leave: the same tables but those of entries, in the same places. Looking at the places at
 * once costs a save less than asking for each by its name. Of two books whose fields stand in another order the places
 * differ, and each is then asked by its name.
 */
function isAllElseTheSame(before: Book, after: Book): boolean {
  const [ones, others] = [Object.values(before), Object.values(after)]
  for (let at = 0; at < ones.length; at += 1) {
    const one = ones[at]
    if (one !== others[at] && one !== before.entries && one !== before.texts) return false
  }
  return true
}

/** Row and text of an entry are one record. */
function diffEntries(before: Book, after: Book, into: RecordDiff[]): void {
  if (before.entries === after.entries && before.texts === after.texts) return
  const ids = new Set<string>()
  for (const { id } of after.entries.changesSince(before.entries)) ids.add(id)
  for (const { id } of after.texts.changesSince(before.texts)) ids.add(id)
  for (const id of ids) {
    const row = after.entries.get(id)
    const value = row ? { ...row, text: after.texts.get(id)?.read() ?? '' } : null
    into.push({ collection: 'entries', id, value })
  }
}

function diff(collection: Collection, before: Table<object>, after: Table<object>, into: RecordDiff[]): void {
  for (const { id, after: record } of after.changesSince(before)) {
    into.push({ collection, id, value: record ? Object.fromEntries(Object.entries(record)) : null })
  }
}
