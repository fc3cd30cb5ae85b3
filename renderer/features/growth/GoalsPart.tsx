import { Plus, Sprout } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { GoalView } from '../../../core/growth/growth.contract.ts'
import type { Evidence, Goal } from '../../../core/growth/growth.schema.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { useCommand, type GoalOrigin } from '../../bridge/commands.ts'
import { useAboutSafety } from '../../bridge/use-gate.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Part } from '../../ui/Part.tsx'
import { growthWords } from '../../words/growth.ts'
import { BegunGoals } from './BegunGoals.tsx'
import { GoalCard } from './GoalCard.tsx'
import type { GoneTo } from './gone-to.ts'
import s from './Growth.module.css'
import { RestingGoals } from './RestingGoals.tsx'
import { WeekCheck } from './WeekCheck.tsx'

interface GoalsPartProps {
  readonly goals: readonly GoalView[]
  readonly issues: readonly Issue[]
  readonly evidence: readonly Evidence[]
  readonly today: Day
  readonly gone: GoneTo | null
  readonly onAdd: () => void
  readonly onGoOn: (origin: GoalOrigin) => void
  readonly onEdit: (goal: Goal) => void
}

const words = growthWords.goals

export function GoalsPart(props: GoalsPartProps): ReactNode {
  const { goals, issues, evidence, today, gone, onAdd, onGoOn, onEdit } = props
  const [isWeekOpen, setWeekOpen] = useState(false)
  const active = goals.filter((view) => view.goal.status === 'active')
  const resting = goals.filter((view) => view.goal.status !== 'active')
  useCommand('check-week', () => setWeekOpen(active.length > 0))
  const isFound = resting.some((view) => view.goal.id === gone?.id)
  return (
    <Part
      title={words.title}
      hint={words.most}
      action={
        goals.length > 0 && (
          <div className={s.headActions}>
            {active.length > 0 && <Button onPress={() => setWeekOpen(true)}>{growthWords.week.open}</Button>}
            <Button kind="primary" icon={<Plus />} onPress={onAdd}>
              {words.add}
            </Button>
          </div>
        )
      }
    >
      <BegunGoals onGoOn={onGoOn} />
      {goals.length === 0 && <NoGoal onAdd={onAdd} />}
      {goals.length > 0 && active.length === 0 && <p className={s.quiet}>{words.allResting}</p>}
      {active.length > 0 && (
        <ul className={s.goals}>
          {active.map((view) => (
            <GoalCard
              key={view.goal.id}
              view={view}
              today={today}
              issue={issues.find((issue) => issue.id === view.goal.issueId) ?? null}
              evidence={evidence.filter((each) => each.goalId === view.goal.id)}
              focusTurn={gone?.id === view.goal.id ? gone.turn : 0}
              onEdit={onEdit}
            />
          ))}
        </ul>
      )}
      {resting.length > 0 && (
        <Disclosure
          key={isFound ? `found ${gone?.turn}` : 'folded'}
          isOpenAtFirst={isFound}
          title={words.resting(resting.length)}
        >
          <RestingGoals views={resting} gone={gone} onEdit={onEdit} />
        </Disclosure>
      )}
      {isWeekOpen && (
        <WeekCheck goals={active.map((view) => view.goal)} today={today} onClose={() => setWeekOpen(false)} />
      )}
    </Part>
  )
}

function NoGoal({ onAdd }: { readonly onAdd: () => void }): ReactNode {
  const isSafety = useAboutSafety()
  return (
    <EmptyState
      icon={<Sprout />}
      title={words.emptyTitle}
      actions={
        <Button kind="primary" onPress={onAdd}>
          {words.emptyAction}
        </Button>
      }
    >
      {isSafety ? words.emptyText : `${words.emptyText} ${words.emptyFromIssue}`}
    </EmptyState>
  )
}
