import type { EntryRow } from '../journal/entry.schema.ts'
import { addMonths, dayOf } from '../kernel/time.ts'
import { type BackRules, mayComeBack } from './coming-back.ts'

/** Tried in this order; the first that has an entry is shown. */
const MONTHS_AGO = [12, 6, 3, 1] as const

export interface Recalled {
  readonly row: EntryRow
  readonly monthsAgo: number
}

/** One past entry for today, the same all day, of those that may come back. */
export function onThisDay(rows: readonly EntryRow[], rules: BackRules): Recalled | null {
  for (const monthsAgo of MONTHS_AGO) {
    const day = addMonths(rules.today, -monthsAgo)
    const [row] = rows
      .filter((each) => dayOf(each.at) === day && mayComeBack(each, rules))
      .toSorted(earliestFirst)
    if (row) return { row, monthsAgo }
  }
  return null
}

export function earliestFirst(a: EntryRow, b: EntryRow): number {
  return `${a.at} ${a.createdAt} ${a.id}` < `${b.at} ${b.createdAt} ${b.id}` ? -1 : 1
}
