import type { CheckIn, GoalDraft } from '../../../core/growth/growth.schema.ts'
import { HARD_WORDS } from '../../words/goal-kinds.ts'
import { growthWords } from '../../words/growth.ts'

type Measure = GoalDraft['measure']

/** What a check-in begins with, so that one press is enough. A rating has no fair beginning. */
export function firstValue(measure: Measure): number | null {
  if (measure === 'rating') return null
  return measure === 'minutes' ? 10 : 1
}

/** The largest number the contract takes. */
export const MOST_VALUE = 1000

/** "20 minutes, hard". */
export function sayCheckIn(checkIn: Pick<CheckIn, 'value' | 'hard'>, measure: Measure): string {
  const value = growthWords.checkIn.value[measure](checkIn.value)
  return checkIn.hard === null ? value : `${value}, ${(HARD_WORDS[checkIn.hard] ?? '').toLowerCase()}`
}
