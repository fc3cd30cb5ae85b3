import { Star, X } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { EntryMode } from '../../../../core/journal/entry.schema.ts'
import type { Day } from '../../../../core/kernel/time.ts'
import { MODE_WORDS, type AskedFilter } from '../../../../core/review/search/asked-filter.ts'
import { isNarrowed } from '../../../../core/review/search/asked.ts'
import { sayKind, slug } from '../../../../core/review/search/filter-values.ts'
import type { SearchKind } from '../../../../core/search/search-kinds.ts'
import { stepOf, type StepNoun } from '../../../../core/steps/steps.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChipButton } from '../../../ui/ChipButton.tsx'
import { journalWords } from '../../../words/journal.ts'
import { reviewWords } from '../../../words/review.ts'
import { SEARCH_KIND_WORDS, searchWords } from '../../../words/search.ts'
import { ChipMenu } from './ChipMenu.tsx'
import { DatesChip } from './DatesChip.tsx'
import {
  moodBandOf,
  moodRange,
  withDates,
  withFilter,
  withMood,
  withoutFilters,
  type MoodBand,
} from './filters.ts'
import s from './FilterBar.module.css'
import { stepNameOf, useShown } from './use-shown.ts'

const words = reviewWords.filters
const BANDS: readonly { readonly value: MoodBand; readonly label: string }[] = [
  { value: 'low', label: words.lowOrBelow },
  { value: 'steady', label: words.steady },
  { value: 'good', label: words.goodOrAbove },
]
const MODES: readonly EntryMode[] = [
  'plain_day',
  'one_prompt',
  'from_a_distance',
  'deep_write',
  'unsent_letter',
]
const MODE_CHOICES = MODES.map((value) => ({ value, label: journalWords.modes[value].name }))

interface FilterBarProps {
  /** As it stands in what is typed. */
  readonly filter: AskedFilter
  readonly today: Day
  /** What is typed, as it is to be from now on. */
  readonly onChange: (change: (text: string) => string) => void
}

/**
 * What can be typed, as chips: each writes its filter into the text, and shows what stands there. Drawn again when a
 * filter is another, not with each letter typed.
 */
export const FilterBar = memo(function FilterBar({ filter, today, onChange }: FilterBarProps): ReactNode {
  const { isStarred, step, mode, kind } = filter
  const band = moodBandOf(filter)
  const { steps, kinds } = useShown()
  return (
    <div role="group" aria-label={words.label} className={s.bar}>
      <ChipMenu<SearchKind>
        name={searchWords.filters.kind}
        anything={searchWords.filters.anyKind}
        choices={kinds}
        value={kind}
        said={kind === null ? null : SEARCH_KIND_WORDS[kind]}
        groupOf={stepNameOf}
        onChange={(next) =>
          onChange((text) => withFilter(text, 'kind', next === null ? null : sayKind(next)))
        }
      />
      <ChipButton
        isOn={isStarred}
        icon={<Star fill={isStarred ? 'currentColor' : 'none'} />}
        onPress={() => onChange((text) => withFilter(text, 'is', isStarred ? null : 'starred'))}
      >
        {words.starred}
      </ChipButton>
      <TagChip tags={filter.tags} onChange={onChange} />
      <ChipMenu<StepNoun>
        name={words.step}
        anything={words.anyStep}
        choices={steps}
        value={step ?? null}
        said={step ? stepOf(step).title : null}
        onChange={(next) => onChange((text) => withFilter(text, 'step', next))}
      />
      <ChipMenu<MoodBand>
        name={words.mood}
        anything={words.anyMood}
        choices={BANDS}
        value={band}
        said={BANDS.find((one) => one.value === band)?.label ?? moodRange(filter)}
        onChange={(next) => onChange((text) => withMood(text, next))}
      />
      <ChipMenu<EntryMode>
        name={searchWords.filters.mode}
        anything={searchWords.filters.anyMode}
        choices={MODE_CHOICES}
        value={mode}
        said={mode === null ? null : journalWords.modes[mode].name}
        onChange={(next) =>
          onChange((text) => withFilter(text, 'mode', next === null ? null : MODE_WORDS[next]))
        }
      />
      <DatesChip
        filter={filter}
        today={today}
        onChange={(from, to) => onChange((text) => withDates(text, from, to))}
      />
      {isNarrowed(filter) && (
        <Button kind="quiet" isSmall icon={<X />} onPress={() => onChange(withoutFilters)}>
          {words.clear}
        </Button>
      )}
    </div>
  )
})

interface TagChipProps extends Pick<FilterBarProps, 'onChange'> {
  readonly tags: readonly string[]
}

function TagChip({ tags, onChange }: TagChipProps): ReactNode {
  const all = useFeature('journal.tags').value ?? []
  const asked = tags[0]
  const known = all.find(({ tag }) => slug(tag) === asked)?.tag ?? null
  return (
    <ChipMenu
      name={words.tag}
      anything={words.anyTag}
      choices={all.map(({ tag, count }) => ({ value: tag, label: tag, hint: reviewWords.entries(count) }))}
      value={known ?? asked ?? null}
      said={known ?? asked ?? null}
      whenEmpty={words.noTags}
      onChange={(next) => onChange((text) => withFilter(text, 'tag', next))}
    />
  )
}
