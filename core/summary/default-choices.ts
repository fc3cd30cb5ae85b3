import { type Day, addDays, addMonths } from '../kernel/time.ts'
import type { SummaryChoices } from './summary.contract.ts'
import type { NameRule, SummaryReader, SummarySection } from './summary-kinds.ts'

/**
 * Never ticked to begin with: journal text, pulls, slips, sessions, money, health, and what is someone else's (domain
 * guide, section e: redaction). The person adds them one by one.
 */
export const NEVER_TICKED: readonly SummarySection[] = [
  'starred',
  'journal',
  'urges',
  'slips',
  'sessions',
  'money',
  'health',
  'theirs',
]

const TICKED: Readonly<Record<SummaryReader, readonly SummarySection[]>> = {
  self: [
    'statement',
    'wanted',
    'quiet',
    'issues',
    'goals',
    'evidence',
    'contact',
    'boundaries',
    'mood',
    'pulse',
    'support',
    'outcome',
    'areas',
    'letter',
    'steps',
    'numbers',
  ],
  // Concise and dated: patterns, and the questions to bring.
  therapist: [
    'statement',
    'quiet',
    'issues',
    'goals',
    'evidence',
    'mood',
    'pulse',
    'support',
    'questions',
    'numbers',
  ],
  ex: ['statement', 'issues', 'evidence', 'repair'],
}

const NAMES: Readonly<Record<SummaryReader, NameRule>> = { self: 'as_is', therapist: 'roles', ex: 'roles' }

const MONTHS = 3

/** The three months up to today; a therapist gets the concise and dated form, the other person no days. */
export function defaultChoices(reader: SummaryReader, today: Day): SummaryChoices {
  return {
    reader,
    length: reader === 'self' ? 'full' : 'one_page',
    from: addDays(addMonths(today, -MONTHS), 1),
    to: today,
    sections: [...TICKED[reader]],
    howItWas: '',
    howItIs: '',
    whatIsNext: '',
    closing: '',
    without: [],
    wording: [],
    dates: reader === 'ex' ? 'month' : 'exact',
    freeText: reader === 'self' ? 'whole' : 'first_line',
    names: { known: NAMES[reader], own: [] },
    theyAgreed: false,
    paper: 'a4',
  }
}
