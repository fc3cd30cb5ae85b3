import type { AskedFilter } from '../../../../core/review/search/asked-filter.ts'
import { sayMood } from '../../../../core/review/search/filter-values.ts'
import { piecesOf, withFilters, type FilterName } from '../../../../core/review/search/pieces.ts'
import { addDays, addMonths, type Day } from '../../../../core/kernel/time.ts'

/** Three bands of mood are enough to find an entry by. */
export type MoodBand = 'low' | 'steady' | 'good'
export type TimeSpan = 'month' | 'quarter' | 'year'

const BANDS: Readonly<Record<MoodBand, { readonly least: number; readonly most: number }>> = {
  low: { least: 1, most: 2 },
  steady: { least: 3, most: 3 },
  good: { least: 4, most: 5 },
}

/** The chips write into the text what a person could type: both are the same search. */
export function withFilter(text: string, name: FilterName, value: string | null): string {
  return withFilters(text, [{ name, value }])
}

export function withMood(text: string, band: MoodBand | null): string {
  return withFilter(text, 'mood', band === null ? null : sayMood(BANDS[band]))
}

/** null leaves that side open; what says the same in another way goes. */
export function withDates(text: string, from: Day | null, until: Day | null): string {
  return withFilters(text, [
    { name: 'after', value: null },
    { name: 'before', value: null },
    { name: 'from', value: from },
    { name: 'until', value: until },
  ])
}

export function withoutFilters(text: string): string {
  return piecesOf(text)
    .flatMap((piece) => (piece.kind === 'words' ? [piece.text.trim()] : []))
    .filter((words) => words !== '')
    .join(' ')
}

/** The band that is asked for; null where none or another range is. */
export function moodBandOf({ least, most }: AskedFilter): MoodBand | null {
  const bands: readonly MoodBand[] = ['low', 'steady', 'good']
  return bands.find((band) => BANDS[band].least === least && BANDS[band].most === most) ?? null
}

/** A range of mood in the words of a filter; null where none is asked for. */
export function moodRange({ least, most }: AskedFilter): string | null {
  return least === null || most === null ? null : sayMood({ least, most })
}

/** The first day of a span that ends today. */
export function startOf(span: TimeSpan, today: Day): Day {
  if (span === 'month') return addDays(today, -27)
  return addDays(addMonths(today, span === 'quarter' ? -3 : -12), 1)
}
