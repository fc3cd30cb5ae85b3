import type { Issue } from './issue.schema.ts'
import { hidesMyPart } from './sides.ts'

/** What one card on the board shows beside its title. */
export interface CardView {
  /** Percent that is mine to change, and the rest: theirs or nobody's. Null where unsaid or hidden. */
  readonly share: { readonly mine: number; readonly others: number } | null
  readonly firstRating: number | null
  readonly latestRating: number | null
  readonly linkedEntries: number
}

export function boardView(issue: Issue): CardView {
  const mine = hidesMyPart(issue) ? null : issue.myInfluence
  return {
    share: mine === null ? null : { mine, others: 100 - mine },
    firstRating: issue.progress[0]?.rating ?? null,
    latestRating: issue.progress.at(-1)?.rating ?? null,
    linkedEntries: issue.entryIds.length,
  }
}

export type Quadrant = 'start_here' | 'talk_about' | 'let_time_work' | 'let_go'

/** From these on a thing counts as heavy (scale 1 to 5), and as mine to change (percent). Design choices. */
const HEAVY = 3
const MINE = 50

export function scatterQuadrant(weight: number, influence: number): Quadrant {
  if (weight >= HEAVY) return influence >= MINE ? 'start_here' : 'talk_about'
  return influence >= MINE ? 'let_time_work' : 'let_go'
}
