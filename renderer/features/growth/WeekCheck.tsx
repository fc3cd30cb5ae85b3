import { useRef, useState, type ReactNode } from 'react'
import type { CheckIn, Goal } from '../../../core/growth/growth.schema.ts'
import { checkInsOfWeek, daysOf, type PickedDays, type WhichWeek } from '../../../core/growth/week-check.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { growthWords } from '../../words/growth.ts'
import { firstValue } from './check-in-value.ts'
import { weekLeft } from './forms-left.ts'
import { noteWeek } from './note-week.ts'
import { offerTakingBack } from './take-back.ts'
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
  const made = useRef<readonly CheckIn[]>([])
  const form = useKeptForm<Readonly<Record<string, PickedDays>>>({
    left: weekLeft,
    key: 'week',
    start: {},
    isFit: (days) => checkInsOfWeek(goals, days) !== null,
    write: async (days) => {
      const result = await noteWeek(checkInsOfWeek(goals, days) ?? [], made.current)
      if (result.ok) made.current = result.value
      return result
    },
    onClose,
  })
  const { draft: picked, change, showsErrors } = form
  const noted = checkInsOfWeek(goals, picked)
  async function submit(): Promise<void> {
    if (!(await form.submit()) || noted === null) return
    if (noted.length === 0) showToast({ text: words.quiet })
    else offerTakingBack(words.saved(noted.length), made.current)
    onClose()
  }
  return (
    <KeptDialog
      form={form}
      title={words.title}
      saveLabel={words.save}
      cancelLabel={words.cancel}
      onSave={() => void submit()}
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
    </KeptDialog>
  )
}

function nothingPicked({ measure }: Goal): PickedDays {
  return { days: [], value: firstValue(measure), hard: null }
}
