import { useEffect, useRef, type ReactNode } from 'react'
import type { GoalView } from '../../../core/growth/growth.contract.ts'
import type { Goal } from '../../../core/growth/growth.schema.ts'
import { GOAL_STATUS_WORDS } from '../../words/goal-kinds.ts'
import { growthWords } from '../../words/growth.ts'
import { GoalMenu } from './GoalMenu.tsx'
import type { GoneTo } from './gone-to.ts'
import s from './Growth.module.css'

interface RestingGoalsProps {
  readonly views: readonly GoalView[]
  readonly gone: GoneTo | null
  readonly onEdit: (goal: Goal) => void
}

/** Paused, kept and let go: each an equal way for a goal to be. */
export function RestingGoals({ views, gone, onEdit }: RestingGoalsProps): ReactNode {
  return (
    <ul className={s.resting}>
      {views.map(({ goal, evidence }) => (
        <li key={goal.id} className={s.restingRow}>
          <RestingTitle title={goal.title} focusTurn={gone?.id === goal.id ? gone.turn : 0} />
          <span className={s.restingState}>
            {GOAL_STATUS_WORDS[goal.status]}. {growthWords.card.evidence(evidence)}.
          </span>
          <GoalMenu goal={goal} onEdit={onEdit} />
        </li>
      ))}
    </ul>
  )
}

interface RestingTitleProps {
  readonly title: string
  readonly focusTurn: number
}

function RestingTitle({ title, focusTurn }: RestingTitleProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focusTurn > 0) heading.current?.focus()
  }, [focusTurn])
  return (
    <h3 ref={heading} tabIndex={-1} className={s.restingTitle}>
      {title}
    </h3>
  )
}
