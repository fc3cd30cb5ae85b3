import type { Table } from '../kernel/table.ts'
import { msOf, type Instant } from '../kernel/time.ts'
import type { EntryRow } from './entry.schema.ts'

/** How long the trash keeps an entry. */
export const TRASH_DAYS = 30
const MS_A_DAY = 86_400_000
const ROWS_A_STEP = 200

type Entries = Table<EntryRow>

/** Entries moved and how many they were; those already there are not counted. */
export interface Moved {
  readonly entries: Entries
  readonly ids: readonly string[]
}

export function trash(entries: Entries, ids: readonly string[], now: Instant): Moved {
  return moved(entries, ids, (row) => (row.trashedAt === null ? { ...row, trashedAt: now } : null))
}

export function restore(entries: Entries, ids: readonly string[]): Moved {
  return moved(entries, ids, (row) => (row.trashedAt === null ? null : { ...row, trashedAt: null }))
}

/** Of the named entries those that may be erased: only what is in the trash. */
export function erasable(entries: Entries, ids: readonly string[]): readonly EntryRow[] {
  return [...new Set(ids)].flatMap((id) => {
    const row = entries.get(id)
    return row && row.trashedAt !== null ? [row] : []
  })
}

/** Has lain in the trash longer than 30 days. */
export function isOverdue({ trashedAt }: EntryRow, now: Instant): boolean {
  return trashedAt !== null && msOf(trashedAt) < msOf(now) - TRASH_DAYS * MS_A_DAY
}

/** Entries of which that is true, some hundred rows a step. */
export function* overdue(entries: Entries, now: Instant): Generator<void, readonly string[]> {
  const ids: string[] = []
  let count = 0
  for (const row of entries.values()) {
    if (isOverdue(row, now)) ids.push(row.id)
    count += 1
    if (count % ROWS_A_STEP === 0) yield
  }
  return ids
}

function moved(entries: Entries, ids: readonly string[], move: (row: EntryRow) => EntryRow | null): Moved {
  let next = entries
  const done: string[] = []
  for (const id of new Set(ids)) {
    const row = next.get(id)
    const after = row ? move(row) : null
    if (!after) continue
    next = next.with(id, after)
    done.push(id)
  }
  return { entries: next, ids: done }
}
