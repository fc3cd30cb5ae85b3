import type { EntryFilter } from '../../../../core/journal/journal.contract.ts'
import { addDays, addMonths, type Day } from '../../../../core/kernel/time.ts'
import type { StepNoun } from '../../../../core/steps/steps.ts'

/** Three bands of mood are enough to find an entry by. */
export type MoodBand = 'low' | 'steady' | 'good'
export type TimeSpan = 'month' | 'quarter' | 'year'

const BANDS: Record<MoodBand, Pick<EntryFilter, 'moodAtLeast' | 'moodAtMost'>> = {
  low: { moodAtMost: 2 },
  steady: { moodAtLeast: 3, moodAtMost: 3 },
  good: { moodAtLeast: 4 },
}

export function isNarrowed(filter: EntryFilter): boolean {
  return Object.keys(filter).length > 0
}

export function withStarred(filter: EntryFilter, starred: boolean): EntryFilter {
  const { starred: _gone, ...rest } = filter
  return starred ? { ...rest, starred } : rest
}

export function withTag(filter: EntryFilter, tag: string | null): EntryFilter {
  const { tags: _gone, ...rest } = filter
  return tag === null ? rest : { ...rest, tags: [tag] }
}

export function withStep(filter: EntryFilter, step: StepNoun | null): EntryFilter {
  const { step: _gone, ...rest } = filter
  return step === null ? rest : { ...rest, step }
}

export function withMood(filter: EntryFilter, band: MoodBand | null): EntryFilter {
  const { moodAtLeast: _least, moodAtMost: _most, ...rest } = filter
  return band === null ? rest : { ...rest, ...BANDS[band] }
}

/** Null leaves that side open. */
export function withDates(filter: EntryFilter, from: Day | null, to: Day | null): EntryFilter {
  const { from: _from, to: _to, ...rest } = filter
  return { ...rest, ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) }
}

export function moodBandOf(filter: EntryFilter): MoodBand | null {
  if (filter.moodAtLeast === undefined) return filter.moodAtMost === undefined ? null : 'low'
  return filter.moodAtMost === undefined ? 'good' : 'steady'
}

/** The first day of a span that ends today. */
export function startOf(span: TimeSpan, today: Day): Day {
  if (span === 'month') return addDays(today, -27)
  return addDays(addMonths(today, span === 'quarter' ? -3 : -12), 1)
}
