import type { ReactNode } from 'react'
import type { GoalView } from '../../../core/growth/growth.contract.ts'
import type { Goal } from '../../../core/growth/growth.schema.ts'
import { GOAL_STATUS_WORDS } from '../../words/goal-kinds.ts'
import { growthWords } from '../../words/growth.ts'
import { GoalMenu } from './GoalMenu.tsx'
import s from './Growth.module.css'

interface RestingGoalsProps {
  readonly views: readonly GoalView[]
  readonly onEdit: (goal: Goal) => void
}

/** Paused, kept and let go: each an equal way for a goal to be. */
export function RestingGoals({ views, onEdit }: RestingGoalsProps): ReactNode {
  return (
    <ul className={s.resting}>
      {views.map(({ goal, evidence }) => (
        <li key={goal.id} className={s.restingRow}>
          <h3 className={s.restingTitle}>{goal.title}</h3>
          <span className={s.restingState}>
            {GOAL_STATUS_WORDS[goal.status]}. {growthWords.card.evidence(evidence)}.
          </span>
          <GoalMenu goal={goal} onEdit={onEdit} />
        </li>
      ))}
    </ul>
  )
}
