import { makeLeft } from '../../bridge/left-forms.ts'

/** A line about a week, while it is not kept; by its Monday. */
export const digestsLeft = makeLeft<{ readonly text: string }>('review.digests')
/** Answers about a week or a month, by "week 2026-03-02". */
export interface ReviewAnswers {
  readonly first: string
  readonly second: string
}
export const reviewsLeft = makeLeft<ReviewAnswers>('review.reviews')
