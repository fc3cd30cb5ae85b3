import { titleOf } from '../journal/words.ts'
import { type Day, dayOf } from '../kernel/time.ts'
import type { Allowed } from './allowed.ts'
import { documentWords } from './document-words.ts'
import { sentence } from './prose.ts'
import type { SummarySection } from './summary-kinds.ts'
import { when } from './when.ts'

export interface Candidate {
  id: string
  label: string
  section: SummarySection
}

/** Everything that could go in, for the ticks; dates in full, since only the person sees them. */
export function candidatesOf(all: Allowed): Candidate[] {
  const entries = all.entries.map((row) => {
    const section: SummarySection = row.starred ? 'starred' : 'journal'
    return { id: row.id, label: dated(dayOf(row.at), titleOf(row) ?? documentWords.untitled), section }
  })
  return [
    ...all.goals.map(({ id, title }): Candidate => ({ id, label: title, section: 'goals' })),
    ...all.evidence.map((each): Candidate => ({
      id: each.id,
      label: dated(each.day, sentence(each.thisTimeI)),
      section: 'evidence',
    })),
    ...all.issues.map(({ id, title }): Candidate => ({ id, label: title, section: 'issues' })),
    ...entries,
  ]
}

function dated(day: Day, text: string): string {
  return `${when(day, { dates: 'exact', from: day, to: day })}: ${text}`
}
