export const GOAL_KINDS = [
  'communication',
  'calm',
  'reliability',
  'health',
  'independence',
  'people',
  'skill',
  'other',
] as const
export const GOAL_MEASURES = ['done', 'count', 'minutes', 'rating'] as const
export const GOAL_STATUSES = ['active', 'paused', 'kept', 'let_go'] as const
export type GoalStatus = (typeof GOAL_STATUSES)[number]

export const EVIDENCE_WITH = ['ex', 'friend', 'family', 'work', 'alone'] as const
export const EVIDENCE_SEEN_BY = ['nobody', 'friend', 'therapist', 'other'] as const
