import type { EntryRow } from '../journal/entry.schema.ts'
import { addDays, dayOf, type Day } from '../kernel/time.ts'
import { type BackRules, mayComeBackByItsRow, mayComeBackByItsWords } from './coming-back.ts'

/** Younger than this is not a look back. A design choice. */
const DAYS_OLD = 30
/** Fewer words are a note, not a reflection. A design choice. */
const FEWEST_WORDS = 25

/**
 * One past entry for the day, drawn by chance that is the same all day: every entry draws a number from the day and
 * its id, and the smallest wins. So neither a new entry nor one that leaves changes what is shown, unless it is that one.
 */
export function reflectionOf(rows: readonly EntryRow[], rules: BackRules): EntryRow | null {
  const { today } = rules
  const newest = addDays(today, -DAYS_OLD)
  const drawn = rows
    .filter((row) => row.words >= FEWEST_WORDS && dayOf(row.at) <= newest && mayComeBackByItsRow(row, rules))
    .map((row) => ({ row, lot: lotOf(today, row.id) }))
    .toSorted((a, b) => a.lot - b.lot || (a.row.id < b.row.id ? -1 : 1))
  return drawn.find(({ row }) => mayComeBackByItsWords(row, rules))?.row ?? null
}

/** 32-bit FNV-1a (Fowler, Noll and Vo) with the finishing steps of MurmurHash3, so that days in a row draw apart. */
function lotOf(day: Day, id: string): number {
  let hash = 0x811c9dc5
  for (const char of `${day} ${id}`) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
