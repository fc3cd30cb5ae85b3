import type { EntryFilter } from '../../../../core/journal/journal.contract.ts'
import { journalWords } from '../../../words/journal.ts'

const words = journalWords.filters.moods

interface MoodBand {
  readonly id: string
  readonly label: string
  readonly filter: EntryFilter
}

/** Three bands, since five would be more exact than a mood is. */
export const MOOD_BANDS: readonly MoodBand[] = [
  { id: 'low', label: words.low, filter: { moodAtMost: 2 } },
  { id: 'steady', label: words.steady, filter: { moodAtLeast: 3, moodAtMost: 3 } },
  { id: 'good', label: words.good, filter: { moodAtLeast: 4 } },
]

export function bandOf(filter: EntryFilter): MoodBand | null {
  const { moodAtLeast, moodAtMost } = filter
  return (
    MOOD_BANDS.find(
      (band) => band.filter.moodAtLeast === moodAtLeast && band.filter.moodAtMost === moodAtMost,
    ) ?? null
  )
}

export function without(filter: EntryFilter, field: keyof EntryFilter): EntryFilter {
  const { [field]: _gone, ...rest } = filter
  return rest
}

/** A filter once a tag has another name, or is gone. */
export function refiltered(filter: EntryFilter, from: string, to: string | null): EntryFilter {
  if (!filter.tags?.includes(from)) return filter
  const tags = filter.tags.flatMap((tag) => (tag === from ? (to ?? []) : tag))
  return tags.length > 0 ? { ...filter, tags: [...new Set(tags)] } : without(filter, 'tags')
}
