import { titleOf } from '../journal/words.ts'
import { type Day, dayOf } from '../kernel/time.ts'
import type { Allowed } from './allowed.ts'
import { documentWords } from './document-words.ts'
import { sentence } from './prose.ts'
import type { Candidate } from './summary.contract.ts'
import { sectionsFor, type SummaryReader, type SummarySection } from './summary-kinds.ts'
import { when } from './when.ts'

/** Everything that could go in, for the ticks; dates in full, since only the person sees them. */
export function candidatesOf(all: Allowed, reader: SummaryReader): Candidate[] {
  const offered = sectionsFor(reader)
  const entries = all.entries.map((row) => {
    const label = dated(dayOf(row.at), titleOf(row) ?? documentWords.untitled)
    return one(row.id, row.starred ? 'starred' : 'journal', label)
  })
  const found = [
    ...all.issues.map(({ id, title, myPart }) => {
      return one(id, 'issues', title, all.hidesMyPart || myPart.trim() === '' ? null : myPart)
    }),
    ...all.goals.map(({ id, title }) => one(id, 'goals', title)),
    ...all.evidence.map(({ id, day, thisTimeI }) => {
      return one(id, 'evidence', dated(day, sentence(thisTimeI)), thisTimeI)
    }),
    ...all.contact.plans
      .filter(({ repair, consent }) => repair.trim() !== '' && consent !== 'declined')
      .map(({ id, repair }) => one(id, 'repair', sentence(repair), repair)),
    ...all.boundaries
      .filter(({ whose }) => whose === 'mine')
      .map(({ id, text }) => one(id, 'boundaries', sentence(text))),
    ...all.letters.map(({ id, writtenOn, text }) => one(id, 'letter', dated(writtenOn, sentence(text)))),
    ...entries,
  ]
  return found.filter(({ section }) => offered.includes(section))
}

function one(id: string, section: SummarySection, label: string, words: string | null = null): Candidate {
  return { id, section, label, words }
}

function dated(day: Day, text: string): string {
  return `${when(day, { dates: 'exact', from: day, to: day })}: ${text}`
}
