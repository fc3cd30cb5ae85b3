import { Star, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { EntryFilter } from '../../../../core/journal/journal.contract.ts'
import type { Day } from '../../../../core/kernel/time.ts'
import { STEPS, stepOf, type StepNoun } from '../../../../core/steps/steps.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChipButton } from '../../../ui/ChipButton.tsx'
import { reviewWords } from '../../../words/review.ts'
import { ChipMenu } from './ChipMenu.tsx'
import { DatesChip } from './DatesChip.tsx'
import { isNarrowed, moodBandOf, withMood, withStarred, withStep, withTag, type MoodBand } from './filters.ts'
import s from './FilterBar.module.css'

const words = reviewWords.filters
const BANDS: readonly { readonly value: MoodBand; readonly label: string }[] = [
  { value: 'low', label: words.lowOrBelow },
  { value: 'steady', label: words.steady },
  { value: 'good', label: words.goodOrAbove },
]
const STEP_CHOICES = STEPS.map(({ noun, number, title }) => ({ value: noun, label: `${number} ${title}` }))

interface FilterBarProps {
  readonly filter: EntryFilter
  readonly today: Day
  readonly onChange: (filter: EntryFilter) => void
}

export function FilterBar({ filter, today, onChange }: FilterBarProps): ReactNode {
  const tags = useFeature('journal.tags').value ?? []
  const tag = filter.tags?.[0] ?? null
  const band = moodBandOf(filter)
  const isStarred = filter.starred === true
  return (
    <div role="group" aria-label={words.label} className={s.bar}>
      <ChipButton
        isOn={isStarred}
        icon={<Star fill={isStarred ? 'currentColor' : 'none'} />}
        onPress={() => onChange(withStarred(filter, !isStarred))}
      >
        {words.starred}
      </ChipButton>
      <ChipMenu
        name={words.tag}
        anything={words.anyTag}
        choices={tags.map((one) => ({
          value: one.tag,
          label: one.tag,
          hint: reviewWords.entries(one.count),
        }))}
        value={tag}
        said={tag}
        whenEmpty={words.noTags}
        onChange={(next) => onChange(withTag(filter, next))}
      />
      <ChipMenu<StepNoun>
        name={words.step}
        anything={words.anyStep}
        choices={STEP_CHOICES}
        value={filter.step ?? null}
        said={filter.step === undefined ? null : stepOf(filter.step).title}
        onChange={(next) => onChange(withStep(filter, next))}
      />
      <ChipMenu<MoodBand>
        name={words.mood}
        anything={words.anyMood}
        choices={BANDS}
        value={band}
        said={BANDS.find((one) => one.value === band)?.label ?? null}
        onChange={(next) => onChange(withMood(filter, next))}
      />
      <DatesChip filter={filter} today={today} onChange={onChange} />
      {isNarrowed(filter) && (
        <Button kind="quiet" isSmall icon={<X />} onPress={() => onChange({})}>
          {words.clear}
        </Button>
      )}
    </div>
  )
}
