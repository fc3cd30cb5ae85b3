import type { Day } from '../kernel/time.ts'
import { checkInsOn } from './check-ins.ts'
import { inGoalOrder } from './goals.ts'
import type { GoalView } from './growth.contract.ts'
import type { CheckIn, Evidence, Goal } from './growth.schema.ts'
import { adherence, goalWeeks, wholeWeeks } from './weeks.ts'

export function goalViews(
  goals: Iterable<Goal>,
  checkIns: Iterable<CheckIn>,
  evidence: Iterable<Evidence>,
  today: Day,
): GoalView[] {
  const byGoal = Map.groupBy(checkIns, (checkIn) => checkIn.goalId)
  const proofs = Map.groupBy(evidence, (each) => each.goalId)
  return inGoalOrder(goals).map((goal) => {
    const own = byGoal.get(goal.id) ?? []
    const weeks = goalWeeks(goal, own, today)
    return {
      goal,
      weeks,
      adherence: adherence(wholeWeeks(goal, weeks)),
      evidence: proofs.get(goal.id)?.length ?? 0,
      today: checkInsOn(today, own),
    }
  })
}
