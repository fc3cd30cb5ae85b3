import { ok, refuse, type Result } from '../kernel/result.ts'
import { type Day, type Stamp, weekOf } from '../kernel/time.ts'
import { GOAL_STATUSES, type GoalStatus } from './goal-kinds.ts'
import type { Goal, GoalDraft } from './growth.schema.ts'

/** More than three changes at once is a list, not a change. */
export const MOST_ACTIVE = 3

const MOST_PAUSES = 200

export function canStartGoal(goals: Iterable<Pick<Goal, 'status'>>): boolean {
  let active = 0
  for (const goal of goals) if (goal.status === 'active') active += 1
  return active < MOST_ACTIVE
}

export function addGoal(goals: Iterable<Goal>, draft: GoalDraft, stamp: Stamp): Result<Goal> {
  if (!canStartGoal(goals)) return refuse({ code: 'growth/three-active' })
  return ok({
    ...draft,
    id: stamp.id,
    createdAt: stamp.now,
    changedAt: stamp.now,
    status: 'active',
    pauses: [],
  })
}

export function editGoal(goal: Goal, draft: GoalDraft, now: string): Goal {
  return { ...goal, ...draft, changedAt: now }
}

/**
 * A goal that is paused, kept or let go rests from the Monday of `from` on; set active, it runs again
 * from the Monday of that day, so the week of the change counts.
 */
export function setGoalStatus(
  goals: Iterable<Goal>,
  goal: Goal,
  status: GoalStatus,
  from: Day,
  now: string,
): Result<Goal> {
  if (status === goal.status) return ok(goal)
  const others = [...goals].filter((other) => other.id !== goal.id)
  if (status === 'active' && !canStartGoal(others)) return refuse({ code: 'growth/three-active' })
  const monday = weekOf(from)
  const pauses = status === 'active' ? resumed(goal, monday) : rested(goal, monday)
  return ok({ ...goal, status, pauses, changedAt: now })
}

/** Active first, then paused, kept, let go; inside each the newest first. */
export function inGoalOrder(goals: Iterable<Goal>): Goal[] {
  return [...goals].toSorted(
    (a, b) =>
      GOAL_STATUSES.indexOf(a.status) - GOAL_STATUSES.indexOf(b.status) ||
      compare(b.createdAt, a.createdAt) ||
      compare(b.id, a.id),
  )
}

function rested(goal: Goal, monday: Day): Goal['pauses'] {
  if (goal.pauses.some((pause) => pause.to === null)) return goal.pauses
  return [...goal.pauses, { from: monday, to: null }].slice(-MOST_PAUSES)
}

function resumed(goal: Goal, monday: Day): Goal['pauses'] {
  return goal.pauses
    .map((pause) => (pause.to === null ? { from: pause.from, to: monday } : pause))
    .filter((pause) => pause.to === null || pause.from < pause.to)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
