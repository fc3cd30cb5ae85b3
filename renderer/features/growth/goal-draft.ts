import type { Goal, GoalDraft } from '../../../core/growth/growth.schema.ts'

/** As the contract allows. */
export const LONGEST = { title: 80, why: 200, ifCue: 120, thenAction: 120 } as const

export function goalDraftOf(goal: Goal): GoalDraft {
  const { id, createdAt, changedAt, status, pauses, ...draft } = goal
  void [id, createdAt, changedAt, status, pauses]
  return draft
}

export function isTitleFit(title: string): boolean {
  const length = title.trim().length
  return length > 0 && length <= LONGEST.title
}

export function isGoalFit(draft: GoalDraft): boolean {
  const { title, why, ifCue, thenAction } = draft
  const fits = why.length <= LONGEST.why && ifCue.length <= LONGEST.ifCue
  return isTitleFit(title) && fits && thenAction.length <= LONGEST.thenAction
}
