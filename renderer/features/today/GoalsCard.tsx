import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import type { GoalView } from '../../../core/growth/growth.contract.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { send } from '../../bridge/commands.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Quarters } from '../../ui/charts/Quarters.tsx'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { todayWords as words } from '../../words/today.ts'
import s from './TodayPage.module.css'

export function GoalsCard({ today }: { readonly today: Day }): ReactNode {
  const { value: goals } = useFeature('growth.goals')
  if (goals === undefined) return null
  const active = goals.filter(({ goal }) => goal.status === 'active')
  return (
    <Card title={words.goals}>
      {active.length === 0 ? (
        <>
          <p className={s.note}>{words.noGoals}</p>
          <div>
            <Button isSmall onPress={() => send('add-goal', {})}>
              {words.startGoal}
            </Button>
          </div>
        </>
      ) : (
        <ul className={s.goals}>
          {active.map((view) => (
            <Goal key={view.goal.id} view={view} today={today} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function Goal({ view, today }: { readonly view: GoalView; readonly today: Day }): ReactNode {
  const { goal, weeks } = view
  const percents = weeks.map(({ share }) => (share === null ? null : Math.round(share * 100)))
  return (
    <li className={s.goal}>
      <Quarters shares={weeks.map(({ share }) => share)} sentence={words.quarters(percents)} size={2.5} />
      <div>
        <p className={s.goalTitle}>{goal.title}</p>
        <p className={s.goalLine}>{words.thisWeek(weeks.at(-1)?.done ?? 0, goal.targetPerWeek)}</p>
      </div>
      <div className={s.goalAct}>
        <CheckIn view={view} today={today} />
      </div>
    </li>
  )
}

/** One press where "done" is all there is to say; a number is asked for on the goal's own page. */
function CheckIn({
  view: { goal, today: checkIns },
  today,
}: {
  readonly view: GoalView
  readonly today: Day
}): ReactNode {
  const checkIn = useAction('growth.checkIn')
  const putBack = useAction('growth.putCheckInBack')
  const takeBack = useAction('growth.takeBack', {
    onDone: ({ id }) => offerUndo(words.takenBack, () => putBack.run({ checkInId: id })),
  })
  const last = checkIns.at(-1)
  if (goal.measure !== 'done') {
    return (
      <Button isSmall onPress={() => send('open-goal', { id: goal.id })}>
        {words.openGoal}
      </Button>
    )
  }
  if (last) {
    return (
      <>
        <span className={s.checked}>
          <Check aria-hidden="true" />
          {words.checkedIn}
        </span>
        <Button
          kind="quiet"
          isSmall
          aria-label={words.takeBackFor(goal.title)}
          onPress={() => void takeBack.run({ checkInId: last.id })}
        >
          {words.takeBack}
        </Button>
      </>
    )
  }
  return (
    <Button
      isSmall
      aria-label={words.checkInFor(goal.title)}
      isPending={checkIn.isBusy}
      onPress={() => void checkIn.run({ goalId: goal.id, day: today, value: 1, hard: null, note: '' })}
    >
      {words.checkIn}
    </Button>
  )
}
