import type { Book } from '../book/book.ts'
import type { EntryRow } from '../journal/entry.schema.ts'
import { type Allowed, allowed, chosen } from './allowed.ts'
import { paragraph, plain, section } from './blocks.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { documentWords as words } from './document-words.ts'
import {
  entryBlocksOf,
  evidenceBlocks,
  goalBlocks,
  issueBlocks,
  statementBlocks,
  stepBlocks,
} from './full-sections.ts'
import { moodBlocks } from './mood-blocks.ts'
import { closingBlocks, onePage } from './one-page.ts'
import type { SummaryBlock, SummaryChoices, SummaryDocument } from './summary.contract.ts'
import type { SummarySection } from './summary-kinds.ts'
import { periodOf, titleOf } from './when.ts'

export interface Summary {
  readonly document: SummaryDocument
  readonly candidates: Candidate[]
  readonly keptOut: Allowed['keptOut']
}

/** From the whole book and the person's choices to the very document; no blocks where nothing is chosen. */
export function summaryOf(book: Book, choices: SummaryChoices): Summary {
  const all = allowed(book, choices)
  const kept = chosen(all, choices.without)
  const read = (row: EntryRow): string => book.texts.get(row.id)?.read() ?? ''
  const said = choices.length === 'one_page' ? onePage(kept, choices) : full(kept, choices, read)
  const body = [...said, ...closingBlocks(choices)]
  return {
    document: {
      title: titleOf(choices),
      period: periodOf(choices),
      blocks: body.length === 0 ? [] : [...body, ...ending(choices)],
    },
    candidates: candidatesOf(all),
    keptOut: all.keptOut,
  }
}

export function isEmpty(document: SummaryDocument): boolean {
  return document.blocks.length === 0
}

function full(kept: Allowed, choices: SummaryChoices, read: (row: EntryRow) => string): SummaryBlock[] {
  const has = (name: SummarySection): boolean => choices.sections.includes(name)
  const entry = (row: EntryRow): SummaryBlock[] => entryBlocksOf(row, read(row), choices)
  const starred = kept.entries.filter((row) => row.starred)
  const others = has('starred') ? kept.entries.filter((row) => !row.starred) : kept.entries
  return [
    ...(has('statement') ? section(words.statement, statementBlocks(choices)) : []),
    ...(has('goals')
      ? section(
          words.goals,
          kept.goals.flatMap((goal) => goalBlocks(goal, kept, choices)),
        )
      : []),
    ...(has('evidence')
      ? section(
          words.evidence,
          kept.evidence.toReversed().flatMap((each) => evidenceBlocks(each, choices)),
        )
      : []),
    ...(has('issues')
      ? section(
          words.issues,
          kept.issues.flatMap((card) => issueBlocks(card, choices)),
        )
      : []),
    ...(has('mood') ? section(words.mood, moodBlocks(kept.moods, choices)) : []),
    ...(has('steps') ? section(words.steps, stepBlocks(kept)) : []),
    ...(has('starred') ? section(words.starred, starred.flatMap(entry)) : []),
    ...(has('journal') ? section(words.journal, others.flatMap(entry)) : []),
  ]
}

/** How the numbers came about, for what is in; and always what kind of paper this is. */
function ending(choices: SummaryChoices): SummaryBlock[] {
  const has = (name: SummarySection): boolean => choices.sections.includes(name)
  const selfReport = paragraph(plain(words.selfReport))
  if (!has('numbers')) return [selfReport]
  if (choices.length === 'one_page') {
    const short = [has('goals') ? words.shortGoals : '', has('mood') ? words.shortMood : '', words.selfReport]
    return [paragraph(plain(short.filter((line) => line !== '').join(' ')))]
  }
  const lines = [
    has('goals') ? [words.howGoals] : [],
    has('mood') ? [words.howMood, words.howTrend] : [],
    has('issues') ? [words.howRatings] : [],
  ].flat()
  const appendix = section(words.numbers, [...lines.map((line) => paragraph(plain(line))), selfReport])
  return [{ kind: 'page-break' }, ...appendix]
}
