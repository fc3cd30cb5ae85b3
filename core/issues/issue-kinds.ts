/** The columns of the board, in their order. Accepting a thing as it is ends it as well as settling it. */
export const ISSUE_STATUSES = [
  'noticed',
  'understood',
  'working',
  'talked_about',
  'settled',
  'accept_as_is',
] as const
export type IssueStatus = (typeof ISSUE_STATUSES)[number]

/** Both ends of the board are worth the same. */
export const ENDED: readonly IssueStatus[] = ['settled', 'accept_as_is']

export const ISSUE_CATEGORIES = [
  'communication',
  'conflict_style',
  'trust',
  'time_attention',
  'affection_intimacy',
  'money',
  'family_friends',
  'home_chores',
  'work_study',
  'values_future',
  'health_substances',
  'jealousy_control',
  'distance',
  'other',
] as const
export type IssueCategory = (typeof ISSUE_CATEGORIES)[number]

export const MY_PART_KINDS = [
  'criticism',
  'contempt',
  'defensiveness',
  'stonewalling',
  'broken_promise',
  'dishonesty',
  'avoidance',
  'control',
  'neglect',
  'other',
] as const

export const ISSUE_PATTERNS = ['once', 'repeated', 'constant'] as const
