import { useState, type ReactNode } from 'react'
import type { Goal } from '../../../core/growth/growth.schema.ts'
import { checkInsOfWeek, daysOf, type PickedDays, type WhichWeek } from '../../../core/growth/week-check.ts'
import { ok } from '../../../core/kernel/result.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { call } from '../../bridge/bridge.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { growthWords } from '../../words/growth.ts'
import { firstValue } from './check-in-value.ts'
import { weekLeft } from './forms-left.ts'
import s from './Week.module.css'
import { WeekGoal } from './WeekGoal.tsx'

interface WeekCheckProps {
  /** The active ones. */
  readonly goals: readonly Goal[]
  readonly today: Day
  readonly onClose: () => void
}

const words = growthWords.week
const WEEKS = (['this', 'last'] as const).map((value) => ({ value, label: words.weeks[value] }))

/** All active goals of a week in one small form. */
export function WeekCheck({ goals, today, onClose }: WeekCheckProps): ReactNode {
  const [week, setWeek] = useState<WhichWeek>('this')
  const form = useKeptForm<Readonly<Record<string, PickedDays>>>({
    left: weekLeft,
    key: 'week',
    start: {},
    isFit: (days) => checkInsOfWeek(goals, days) !== null,
    write: async (days) => {
      const checkIns = checkInsOfWeek(goals, days) ?? []
      return checkIns.length === 0 ? ok([]) : call('growth.checkInWeek', { checkIns })
    },
  })
  const { draft: picked, change, error, showsErrors } = form
  const noted = checkInsOfWeek(goals, picked)
  const close = (): void => {
    form.drop()
    onClose()
  }

  async function submit(): Promise<void> {
    if (!(await form.submit()) || noted === null) return
    showToast({ text: noted.length === 0 ? words.quiet : words.saved(noted.length) })
    onClose()
  }
  return (
    <FormDialog
      title={words.title}
      saveLabel={words.save}
      cancelLabel={words.cancel}
      refusal={error && sayError(error)}
      onSave={() => void submit()}
      onClose={close}
    >
      <p>{words.lead}</p>
      <SegmentedControl label={words.which} isLabelHidden choices={WEEKS} value={week} onChange={setWeek} />
      {goals.map((goal) => (
        <WeekGoal
          key={goal.id}
          goal={goal}
          days={daysOf(week, today)}
          picked={picked[goal.id] ?? nothingPicked(goal)}
          onChange={(part) => change({ [goal.id]: { ...(picked[goal.id] ?? nothingPicked(goal)), ...part } })}
        />
      ))}
      <p role="status" className={s.needed}>
        {showsErrors && noted === null ? words.needsValue : ''}
      </p>
    </FormDialog>
  )
}

function nothingPicked({ measure }: Goal): PickedDays {
  return { days: [], value: firstValue(measure), hard: null }
}
