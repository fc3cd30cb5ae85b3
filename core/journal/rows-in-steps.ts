import type { Table } from '../kernel/table.ts'
import type { EntryRow } from './entry.schema.ts'
import { takenBack, touchedOf } from './marks.ts'
import type { Remembered } from './undos.ts'

/** Rows looked at in one step: a fraction of a millisecond. */
const ROWS_A_STEP = 200

/** Rows that a rule made otherwise than they stand, and what is needed to take that back. */
export interface RowsChanged {
  readonly rows: readonly EntryRow[]
  readonly touched: readonly Remembered[]
}

/** Applies a rule to rows, a step for each few hundred; a rule that has nothing to do answers the row it was given. */
export function* changedRows(
  rows: Iterable<EntryRow>,
  rule: (row: EntryRow) => EntryRow,
): Generator<void, RowsChanged> {
  const changed: EntryRow[] = []
  const touched: Remembered[] = []
  let count = 0
  for (const row of rows) {
    const next = rule(row)
    if (next !== row) {
      changed.push(next)
      touched.push({ ...touchedOf(row, next), changedAt: row.changedAt })
    }
    count += 1
    if (count % ROWS_A_STEP === 0) yield
  }
  return { rows: changed, touched }
}

/** A rule that leaves some rows as they stand, and counts how many of them it would have changed. */
export function sparing(
  isSpared: (row: EntryRow) => boolean,
  rule: (row: EntryRow) => EntryRow,
): { readonly rule: (row: EntryRow) => EntryRow; readonly count: () => number } {
  let count = 0
  return {
    rule: (row) => {
      const next = rule(row)
      if (next === row || !isSpared(row)) return next
      count += 1
      return row
    },
    count: () => count,
  }
}

/**
 * The rows without what an action did to them. An entry that was written in since, or in which two versions met, is left
 * whole, and counted; a mark that was changed since stays, and who is gone stays gone.
 */
export function* rowsTakenBack(
  entries: Table<EntryRow>,
  touched: readonly Remembered[],
  twofold: ReadonlySet<string>,
): Generator<void, { readonly rows: readonly EntryRow[]; readonly left: number }> {
  const byId = new Map(touched.map((each) => [each.id, each]))
  const { rule, count } = sparing(
    ({ id, changedAt }) => twofold.has(id) || byId.get(id)?.changedAt !== changedAt,
    (row) => {
      const each = byId.get(row.id)
      return each ? takenBack(row, each) : row
    },
  )
  const { rows } = yield* changedRows(named(entries, [...byId.keys()]), rule)
  return { rows, left: count() }
}

/** Those of them that are there, each once. */
export function* named(entries: Table<EntryRow>, ids: readonly string[]): Generator<EntryRow> {
  for (const id of new Set(ids)) {
    const row = entries.get(id)
    if (row) yield row
  }
}
