/** The sections of the document, in their order. */
export const SUMMARY_SECTIONS = [
  'statement',
  'goals',
  'evidence',
  'issues',
  'mood',
  'steps',
  'starred',
  'journal',
  'numbers',
] as const
export type SummarySection = (typeof SUMMARY_SECTIONS)[number]
