import type { Day } from '../kernel/time.ts'
import type { Goal } from './growth.schema.ts'

/** True from the day chosen on. It is a question, so nothing is ever late. */
export function isReviewDay(goal: Pick<Goal, 'status' | 'review'>, today: Day): boolean {
  return goal.status === 'active' && goal.review !== null && goal.review <= today
}
