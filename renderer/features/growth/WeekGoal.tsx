import { Check } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import type { Goal } from '../../../core/growth/growth.schema.ts'
import type { PickedDays } from '../../../core/growth/week-check.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { ChipButton } from '../../ui/ChipButton.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { ScalePicker } from '../../ui/ScalePicker.tsx'
import { weekday } from '../../words/dates.ts'
import { HARD_WORDS } from '../../words/goal-kinds.ts'
import { growthWords } from '../../words/growth.ts'
import { MOST_VALUE } from './check-in-value.ts'
import s from './Week.module.css'

interface WeekGoalProps {
  readonly goal: Goal
  readonly days: readonly Day[]
  readonly picked: PickedDays
  readonly onChange: (part: Partial<PickedDays>) => void
}

const words = growthWords.week

/** One goal: the days it happened, and with them a number where it is noted by one. */
export function WeekGoal({ goal, days, picked, onChange }: WeekGoalProps): ReactNode {
  const title = useId()
  const { value: checkIns } = useFeature('growth.checkIns', { goalId: goal.id })
  const isNoted = (day: Day): boolean => checkIns?.some((each) => each.day === day && each.value > 0) ?? false
  const toggle = (day: Day): void =>
    onChange({
      days: picked.days.includes(day) ? picked.days.filter((each) => each !== day) : [...picked.days, day],
    })
  return (
    <section aria-labelledby={title} className={s.goal}>
      <h3 id={title} className={s.title}>
        {goal.title}
      </h3>
      <div role="group" aria-label={words.days(goal.title)} className={s.days}>
        {days.map((day) => (
          <ChipButton
            key={day}
            isOn={isNoted(day) || picked.days.includes(day)}
            isDisabled={isNoted(day)}
            icon={isNoted(day) || picked.days.includes(day) ? <Check /> : undefined}
            {...(isNoted(day) ? { 'aria-label': words.noted(weekday(day)) } : {})}
            onPress={() => toggle(day)}
          >
            {weekday(day)}
          </ChipButton>
        ))}
      </div>
      {picked.days.length > 0 && <WithThem goal={goal} picked={picked} onChange={onChange} />}
    </section>
  )
}

/** Asked only once there is a day. */
function WithThem({ goal: { measure }, picked, onChange }: Omit<WeekGoalProps, 'days'>): ReactNode {
  return (
    <div className={s.more}>
      {(measure === 'count' || measure === 'minutes') && (
        <NumberField
          label={words.value[measure]}
          value={picked.value}
          onChange={(value) => onChange({ value })}
          minValue={1}
          maxValue={MOST_VALUE}
          step={1}
        />
      )}
      {measure === 'rating' && (
        <ScalePicker
          label={words.value.rating}
          min={1}
          max={5}
          value={picked.value}
          onChange={(value) => onChange({ value })}
          ends={growthWords.checkIn.ratingEnds}
        />
      )}
      <ScalePicker
        label={words.hard}
        min={0}
        max={3}
        value={picked.hard}
        onChange={(hard) => onChange({ hard })}
        names={HARD_WORDS}
      />
    </div>
  )
}
