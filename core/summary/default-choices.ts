import { type Day, addDays, addMonths } from '../kernel/time.ts'
import type { SummaryChoices } from './summary.contract.ts'
import type { SummarySection } from './summary-kinds.ts'

type Reader = SummaryChoices['reader']

/** Journal text is ticked for nobody: the person adds it (domain guide, section e: redaction). */
const TICKED: Readonly<Record<Reader, readonly SummarySection[]>> = {
  self: ['statement', 'goals', 'evidence', 'issues', 'mood', 'steps'],
  therapist: ['statement', 'goals', 'evidence', 'issues', 'mood', 'numbers'],
}

const MONTHS = 3

/** The three months up to today; a therapist gets the concise and dated form. */
export function defaultChoices(reader: Reader, today: Day): SummaryChoices {
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
    dates: 'exact',
    freeText: reader === 'self' ? 'whole' : 'first_line',
  }
}
