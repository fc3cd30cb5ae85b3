import type { GoalStatus } from '../../../core/growth/goal-kinds.ts'
import type { Goal } from '../../../core/growth/growth.schema.ts'
import { useAction } from '../../bridge/use-action.ts'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { growthWords } from '../../words/growth.ts'

const words = growthWords.status

/** Pause, keep, let go, take up: each can be undone where it is said. */
export function useGoalStatus(): (goal: Goal, status: GoalStatus) => Promise<boolean> {
  const { run } = useAction('growth.setStatus')
  return async (goal, status) => {
    const result = await run({ id: goal.id, status })
    if (!result.ok) return false
    offerUndo(words[status](goal.title), () => run({ id: goal.id, status: goal.status }))
    return true
  }
}
