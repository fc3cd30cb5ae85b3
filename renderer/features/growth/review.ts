import { addDays, type Day } from '../../../core/kernel/time.ts'

/** The four-week look back of the domain guide, step 6. */
export const FIRST_REVIEW_DAYS = 28

export function nextReview(today: Day): Day {
  return addDays(today, FIRST_REVIEW_DAYS)
}
