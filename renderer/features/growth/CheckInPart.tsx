import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import type { GoalView } from '../../../core/growth/growth.contract.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { useUnfinished } from '../../bridge/use-unfinished.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { ScalePicker } from '../../ui/ScalePicker.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { growthWords } from '../../words/growth.ts'
import { CheckInNote } from './CheckInNote.tsx'
import s from './GoalCard.module.css'
import { firstValue, MOST_VALUE, sayCheckIn } from './check-in-value.ts'
import { checkInsLeft, type CheckInDraft } from './forms-left.ts'
import { takeBack } from './take-back.ts'

interface CheckInPartProps {
  readonly view: GoalView
  readonly today: Day
}

const words = growthWords.checkIn
const LONGEST_NOTE = 300

/**
 * One press notes it. How hard it was and a note are folded away: before it they go with the press, after it they are kept by a
 * button of their own, so that nothing counts twice.
 */
export function CheckInPart({ view, today }: CheckInPartProps): ReactNode {
  const { goal } = view
  const start: CheckInDraft = { value: firstValue(goal.measure), hard: null, note: '' }
  const { draft, change, isUnfinished, drop } = useUnfinished(checkInsLeft, goal.id, start)
  const { value, hard, note } = draft
  const add = useAction('growth.checkIn', { onDone: drop })
  const isTooLong = note.length > LONGEST_NOTE
  const label = pressLabel(view, value)
  const last = view.today.at(-1)

  return (
    <div className={s.check}>
      <div className={s.entry}>
        <ValueField view={view} value={value} onChange={(next) => change({ value: next })} />
        <div className={s.big}>
          <Button
            aria-describedby={`goal-${goal.id}`}
            isDisabled={value === null || isTooLong}
            isPending={add.isBusy}
            icon={<Check />}
            onPress={() => void add.run({ goalId: goal.id, day: today, value: value ?? 1, hard, note })}
          >
            {label}
          </Button>
        </div>
      </div>
      <Today view={view} />
      {last && <CheckInNote key={last.id} checkIn={last} />}
      {!last && (
        <Disclosure title={words.more} level={4} isOpenAtFirst={isUnfinished}>
          <div className={s.more}>
            <ScalePicker
              label={words.hard}
              min={0}
              max={3}
              value={hard}
              onChange={(next) => change({ hard: next })}
              ends={words.hardEnds}
            />
            <TextField
              label={words.note}
              value={note}
              onChange={(next) => change({ note: next })}
              {...(isTooLong ? { error: growthWords.form.tooLong(LONGEST_NOTE) } : {})}
            />
          </div>
        </Disclosure>
      )}
    </div>
  )
}

function pressLabel({ goal, today }: GoalView, value: number | null): string {
  if (goal.measure === 'done') return today.length > 0 ? words.again : words.done
  return value === null ? words.log : words.logValue(words.value[goal.measure](value))
}

interface ValueFieldProps {
  readonly view: GoalView
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

function ValueField({ view, value, onChange }: ValueFieldProps): ReactNode {
  const { measure } = view.goal
  if (measure === 'done') return null
  if (measure === 'rating') {
    return (
      <ScalePicker
        label={words.rating}
        min={1}
        max={5}
        value={value}
        onChange={onChange}
        ends={words.ratingEnds}
      />
    )
  }
  return (
    <NumberField
      label={words[measure]}
      value={value}
      onChange={onChange}
      minValue={1}
      maxValue={MOST_VALUE}
      step={1}
    />
  )
}

/** What was noted today; the last of it can be taken back within the day. */
function Today({ view }: { readonly view: GoalView }): ReactNode {
  const { goal, today } = view
  const last = today.at(-1)
  return (
    <div role="status" className={s.today}>
      {last && (
        <>
          <span className={s.todaySaid}>
            <Check aria-hidden="true" />
            {words.today(today.map((each) => sayCheckIn(each, goal.measure)).join('; '))}
          </span>
          <Button
            kind="quiet"
            isSmall
            aria-label={words.takeBackFor(goal.title)}
            onPress={() => void takeBack(last)}
          >
            {words.takeBack}
          </Button>
        </>
      )}
    </div>
  )
}
