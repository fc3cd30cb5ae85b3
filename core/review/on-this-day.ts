import type { EntryRow } from '../journal/entry.schema.ts'
import { addDays, addMonths, dayOf, type Day } from '../kernel/time.ts'
import { type BackRules, mayComeBack } from './coming-back.ts'

/** Within the last year, tried in this order once no whole year has an entry. */
const MONTHS_AGO = [6, 3, 1] as const
const MONTHS_A_YEAR = 12
/** No journal goes farther back, whatever day someone gave an entry. */
const MOST_YEARS = 100

export interface Recalled {
  readonly row: EntryRow
  readonly monthsAgo: number
}

/**
 * One past entry for today, the same all day, of those that may come back: of a year ago, else of two, and so on as far
 * as there are entries; else of half a year, three months or one month ago.
 */
export function onThisDay(rows: readonly EntryRow[], rules: BackRules): Recalled | null {
  const times = timesBefore(rules.today, oldestDay(rows))
  const wanted = new Set(times.flatMap(({ days }) => days))
  const found = rows.filter(({ at }) => wanted.has(dayOf(at))).toSorted(earliestFirst)
  for (const { monthsAgo, days } of times) {
    const row = found.find((each) => days.includes(dayOf(each.at)) && mayComeBack(each, rules))
    if (row) return { row, monthsAgo }
  }
  return null
}

export function earliestFirst(a: EntryRow, b: EntryRow): number {
  return `${a.at} ${a.createdAt} ${a.id}` < `${b.at} ${b.createdAt} ${b.id}` ? -1 : 1
}

interface TimeBefore {
  readonly monthsAgo: number
  readonly days: readonly Day[]
}

/** In the order in which they are tried. */
function timesBefore(today: Day, oldest: Day): TimeBefore[] {
  const times: TimeBefore[] = []
  for (let years = 1; years <= MOST_YEARS; years += 1) {
    const monthsAgo = years * MONTHS_A_YEAR
    const days = sameDays(today, monthsAgo)
    if (days.every((day) => day < oldest)) break
    times.push({ monthsAgo, days })
  }
  return [...times, ...MONTHS_AGO.map((monthsAgo) => ({ monthsAgo, days: sameDays(today, monthsAgo) }))]
}

/**
 * The same day of that month; where it has none, the last of a month is the last of that one, so that no day comes round
 * on each of the days it lacks. A 29th of February comes round with the 28th where a year has no 29th.
 */
function sameDays(today: Day, monthsAgo: number): Day[] {
  const day = addMonths(today, -monthsAgo)
  if (day.slice(8) !== today.slice(8) && !isLastOfMonth(today)) return []
  if (!today.endsWith('-02-28') || isLeap(today) || !isLeap(day)) return [day]
  return [day, `${day.slice(0, 4)}-02-29`]
}

function isLastOfMonth(day: Day): boolean {
  return addDays(day, 1).endsWith('-01')
}

function isLeap(day: Day): boolean {
  return addMonths(`${day.slice(0, 4)}-01-31`, 1).endsWith('-29')
}

function oldestDay(rows: readonly EntryRow[]): Day {
  return rows.reduce((oldest, { at }) => (at < oldest ? dayOf(at) : oldest), '9999-12-31')
}
