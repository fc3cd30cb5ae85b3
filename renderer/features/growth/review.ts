import type { Goal } from '../../../core/growth/growth.schema.ts'
import { addDays, type Day } from '../../../core/kernel/time.ts'

/** The four-week look back of the domain guide, step 6. */
export const FIRST_REVIEW_DAYS = 28

/** True from the day chosen on. It is a question, so nothing is ever late. */
export function isReviewDay(goal: Pick<Goal, 'status' | 'review'>, today: Day): boolean {
  return goal.status === 'active' && goal.review !== null && goal.review <= today
}

export function nextReview(today: Day): Day {
  return addDays(today, FIRST_REVIEW_DAYS)
}
