import type { Table } from '../kernel/table.ts'
import type { Book, Collection } from './book.ts'

/** One record that differs between two books; `value` is what a revision of it holds, null where it left. */
export interface RecordDiff {
  readonly collection: Collection
  readonly id: string
  readonly value: { readonly [field: string]: unknown } | null
}

/**
 * What must be written to go from one book to the other; costs what changed, not what is there. Who makes a change and
 * who writes it ask the same question one after the other, so the last answer is kept.
 */
export function diffBooks(before: Book, after: Book): readonly RecordDiff[] {
  const known = lastAnswer.get(after)
  if (known?.before === before) return known.diffs
  const diffs = compared(before, after)
  lastAnswer.set(after, { before, diffs })
  return diffs
}

/** By the later book; goes with it. Books never change. */
const lastAnswer = new WeakMap<Book, { readonly before: Book; readonly diffs: readonly RecordDiff[] }>()

function compared(before: Book, after: Book): RecordDiff[] {
  return [
    ...diffEntries(before, after),
    ...diff('moods', before.moods, after.moods),
    ...diff('steps', before.steps, after.steps),
    ...diff('issues', before.issues, after.issues),
    ...diff('goals', before.goals, after.goals),
    ...diff('checkIns', before.checkIns, after.checkIns),
    ...diff('evidence', before.evidence, after.evidence),
    ...diff('settings', before.settings, after.settings),
    ...diff('visits', before.visits, after.visits),
  ]
}

/** Row and text of an entry are one record. */
function diffEntries(before: Book, after: Book): RecordDiff[] {
  if (before.entries === after.entries && before.texts === after.texts) return []
  const ids = new Set<string>()
  for (const { id } of after.entries.changesSince(before.entries)) ids.add(id)
  for (const { id } of after.texts.changesSince(before.texts)) ids.add(id)
  return [...ids].map((id) => {
    const row = after.entries.get(id)
    const value = row ? { ...row, text: after.texts.get(id)?.read() ?? '' } : null
    return { collection: 'entries', id, value }
  })
}

function diff<T extends object>(collection: Collection, before: Table<T>, after: Table<T>): RecordDiff[] {
  if (before === after) return []
  return after.changesSince(before).map(({ id, after: record }) => {
    return { collection, id, value: record ? Object.fromEntries(Object.entries(record)) : null }
  })
}
