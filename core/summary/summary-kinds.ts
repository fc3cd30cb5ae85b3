/** Who will read it. The third is the other person, for whom other rules hold. */
export const SUMMARY_READERS = ['self', 'therapist', 'ex'] as const
export type SummaryReader = (typeof SUMMARY_READERS)[number]

/** The sections of the document, in their order (domain guide, e). */
export const SUMMARY_SECTIONS = [
  'statement',
  'wanted',
  'quiet',
  'urges',
  'issues',
  'goals',
  'evidence',
  'repair',
  'contact',
  'boundaries',
  'slips',
  'mood',
  'pulse',
  'support',
  'sessions',
  'questions',
  'outcome',
  'areas',
  'letter',
  'steps',
  'starred',
  'journal',
  'money',
  'health',
  'theirs',
  'numbers',
] as const
export type SummarySection = (typeof SUMMARY_SECTIONS)[number]

/** No sections of their own: they let into the others what is about these. */
export const ALSO_ABOUT = ['money', 'health', 'theirs'] as const satisfies readonly SummarySection[]

/** For the other person: my own conduct, evidence, what I offer to repair. Nothing else can be ticked, but money among it. */
const FOR_EX: readonly SummarySection[] = ['statement', 'issues', 'evidence', 'repair', 'money']

export function sectionsFor(reader: SummaryReader): readonly SummarySection[] {
  return reader === 'ex' ? FOR_EX : SUMMARY_SECTIONS.filter((section) => section !== 'repair')
}

/** How names that are known are shown; others stay until the person says what to write instead. */
export const NAME_RULES = ['as_is', 'initials', 'roles'] as const
export type NameRule = (typeof NAME_RULES)[number]

/** Why a sentence stays out of what the other person reads. */
export const SENTENCE_REASONS = ['blame', 'not_mine', 'promise', 'diagnosis', 'feeling'] as const
export type SentenceReason = (typeof SENTENCE_REASONS)[number]

export const SUMMARY_FORMATS = ['pdf', 'html', 'md', 'txt'] as const
export type SummaryFormat = (typeof SUMMARY_FORMATS)[number]

/** Most characters of a line written for the document, and of a name. */
export const LONGEST = { line: 600, name: 60 } as const
