import { emptyBook, heldText, type Book } from '../../../core/book/book.ts'
import type { Evidence, Goal, CheckIn } from '../../../core/growth/growth.schema.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import type { EntryDraft } from '../../../core/journal/entry.schema.ts'
import { rowOf } from '../../../core/journal/write.ts'
import { Table } from '../../../core/kernel/table.ts'
import { draftWith } from '../../support/entries.ts'

export interface BookParts {
  readonly entries?: readonly (Partial<EntryDraft> & { readonly id: string; readonly trashed?: boolean })[]
  readonly issues?: readonly Issue[]
  readonly goals?: readonly Goal[]
  readonly checkIns?: readonly CheckIn[]
  readonly evidence?: readonly Evidence[]
}

export function makeBook({
  entries = [],
  issues = [],
  goals = [],
  checkIns = [],
  evidence = [],
}: BookParts): Book {
  const whole = entries.map(({ id, trashed = false, ...parts }) => {
    const draft = draftWith(parts)
    const stamp = { id, now: '2026-05-01T10:00:00.000Z', local: '2026-05-01T10:00' }
    const row = { ...rowOf(draft, null, stamp), trashedAt: trashed ? stamp.now : null }
    return { row, text: draft.text }
  })
  return {
    ...emptyBook(),
    entries: Table.from(whole.map(({ row }) => [row.id, row])),
    texts: Table.from(whole.map(({ row, text }) => [row.id, heldText(text)])),
    issues: byId(issues),
    goals: byId(goals),
    checkIns: byId(checkIns),
    evidence: byId(evidence),
  }
}

export function byId<T extends { readonly id: string }>(records: readonly T[]): Table<T> {
  return Table.from(records.map((record) => [record.id, record]))
}
