import type { EntryRow } from '../journal/entry.schema.ts'
import { type Day, addMonths, dayOf } from '../kernel/time.ts'

/** Tried in this order; the first that has an entry is shown. */
const MONTHS_AGO = [12, 6, 3, 1] as const

export interface Recalled {
  readonly row: EntryRow
  readonly monthsAgo: number
}

/**
 * One past entry for today, the same all day. Never a letter that was not sent, never one from the trash,
 * one that someone asked not to see again, or one whose words were heavy enough for a support card.
 */
export function onThisDay(
  rows: readonly EntryRow[],
  hidden: ReadonlySet<string>,
  today: Day,
): Recalled | null {
  const fit = rows.filter((row) => mayComeBack(row) && !hidden.has(row.id))
  for (const monthsAgo of MONTHS_AGO) {
    const day = addMonths(today, -monthsAgo)
    const [row] = fit.filter((each) => dayOf(each.at) === day).toSorted(earliestFirst)
    if (row) return { row, monthsAgo }
  }
  return null
}

function mayComeBack(row: EntryRow): boolean {
  return row.trashedAt === null && row.mode !== 'unsent_letter' && !row.noCard
}

export function earliestFirst(a: EntryRow, b: EntryRow): number {
  return `${a.at} ${a.createdAt} ${a.id}` < `${b.at} ${b.createdAt} ${b.id}` ? -1 : 1
}
