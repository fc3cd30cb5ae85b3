import { makeSitting } from '../../bridge/sitting.ts'
import type { Left } from '../../bridge/use-unfinished.ts'

/** A line about a week, while it is not kept; by its Monday. */
export const digestsLeft = makeSitting<Left<{ readonly text: string }>>({})
/** Answers about a week or a month, by "week 2026-03-02". */
export interface ReviewAnswers {
  readonly first: string
  readonly second: string
}
export const reviewsLeft = makeSitting<Left<ReviewAnswers>>({})
