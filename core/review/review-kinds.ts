/** Characters of what is written about a whole week. */
export const LONGEST_DIGEST = 280

/** Days an entry stays away that was sent away for a while. */
export const DAYS_AWAY = 30

export const PERIOD_KINDS = ['week', 'month'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/** What a row of the timeline stands for. A card and a line each have two ways to come into it. */
export const TIMELINE_KINDS = [
  'entry',
  'evidence',
  'issue_settled',
  'issue_accepted',
  'talk',
  'session',
  'boundary_theirs',
  'boundary_mine',
  'boundary_lifted',
] as const
export type TimelineKind = (typeof TIMELINE_KINDS)[number]

/** The tag by which the review of a week or a month is found again. */
export const REVIEW_TAGS: Readonly<Record<PeriodKind, string>> = {
  week: 'weekly review',
  month: 'monthly review',
}
