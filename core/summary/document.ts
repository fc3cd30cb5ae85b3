import type { Book } from '../book/book.ts'
import { shutWordsOf, type ShutWords } from '../book/shut-words.ts'
import type { EntryRow } from '../journal/entry.schema.ts'
import { dayOf, type Stamp } from '../kernel/time.ts'
import { list, section } from '../print/blocks.ts'
import type { PrintBlock, PrintDocument } from '../print/print.schema.ts'
import { journalSettingsOf, SETTINGS_ID } from '../settings/settings.ts'
import { type Allowed, allowed } from './allowed.ts'
import { boundaryBlocks, slipBlocks } from './boundary-sections.ts'
import { candidatesOf } from './candidates.ts'
import { chosen } from './chosen.ts'
import { documentWords as words } from './document-words.ts'
import { ending } from './ending.ts'
import { exVersion } from './ex-version.ts'
import {
  entryBlocksOf,
  evidenceBlocks,
  goalBlocks,
  issueBlocks,
  statementBlocks,
  stepBlocks,
} from './full-sections.ts'
import { moodBlocks } from './mood-blocks.ts'
import { findNames } from './find-names.ts'
import { knownNames, stoodFor, withoutNames } from './names.ts'
import { closingBlocks, onePage } from './one-page.ts'
import { areaBlocks, letterBlocks, outcomeBlocks } from './outcome-sections.ts'
import { contactBlocks, quietBlocks, urgeBlocks, wantedBlocks } from './space-sections.ts'
import type {
  Candidate,
  FoundDate,
  FoundName,
  HeldBack,
  LeftOut,
  SummaryChoices,
} from './summary.contract.ts'
import { sectionsFor, type SummarySection } from './summary-kinds.ts'
import { pulseBlocks, questionLines, sessionBlocks, supportBlocks } from './support-sections.ts'
import { periodOf, titleOf } from './when.ts'
import { findDates, withoutDates } from './without-dates.ts'
import { withoutShut, type Read } from './without-shut.ts'

export interface Summary {
  readonly document: PrintDocument
  readonly candidates: Candidate[]
  readonly names: FoundName[]
  readonly typedDates: FoundDate[]
  readonly leftOut: LeftOut[]
  readonly heldBack: HeldBack[]
  readonly keptOut: Allowed['keptOut']
}

/**
 * From the whole book and the person's choices to the very document; no blocks where nothing is chosen. `shut`: what must
 * not leave, where it has been read before.
 */
export function summaryOf(
  book: Book,
  asked: SummaryChoices,
  now: Pick<Stamp, 'now' | 'local'>,
  shut: ShutWords = shutWordsOf(book, dayOf(now.local)),
): Summary {
  const choices = {
    ...asked,
    sections: asked.sections.filter((name) => sectionsFor(asked.reader).includes(name)),
  }
  const all = allowed(book, choices, now)
  const { kept, said, read, heldBack } = withoutShut(book, chosen(all, choices), choices, shut)
  const { blocks, leftOut } = bodyOf(kept, said, read)
  const dated: PrintDocument = {
    title: titleOf(choices),
    period: periodOf(choices),
    form: choices.length === 'one_page' ? 'page' : 'paper',
    blocks: blocks.length === 0 ? [] : [...blocks, ...ending(choices, blocks)],
  }
  const document = withoutDates(dated, choices)
  const known = knownNames(
    all.people,
    all.sessions,
    // In a paper for the other person their name is how they are spoken to.
    choices.reader === 'ex' ? [] : journalSettingsOf(book.settings.get(SETTINGS_ID)).backNames,
  )
  const names = findNames(document, known, choices.names.own)
  return {
    document: withoutNames(document, choices.names, known),
    candidates: candidatesOf(all, choices.reader),
    names: names.map((found) => ({ ...found, as: stoodFor(found.name, choices.names, known) })),
    typedDates: findDates(dated, choices),
    leftOut: [...leftOut],
    heldBack,
    keptOut: all.keptOut,
  }
}

export function isEmpty(document: Pick<PrintDocument, 'blocks'>): boolean {
  return document.blocks.length === 0
}

function bodyOf(
  kept: Allowed,
  choices: SummaryChoices,
  read: Read,
): { readonly blocks: readonly PrintBlock[]; readonly leftOut: readonly LeftOut[] } {
  if (choices.reader === 'ex') return exVersion(kept, choices)
  const said = choices.length === 'one_page' ? onePage(kept, choices) : full(kept, choices, read)
  return { blocks: [...said, ...closingBlocks(choices)], leftOut: [] }
}

type Make = (kept: Allowed, choices: SummaryChoices) => readonly PrintBlock[]

/** Each section with its heading and what is in it, in the order of the guide. */
const SECTIONS: readonly (readonly [readonly SummarySection[], string, Make])[] = [
  [['statement'], words.statement, (_, choices) => statementBlocks(choices)],
  [['wanted'], words.wanted, wantedBlocks],
  [['quiet', 'urges'], words.quiet, both(['quiet', quietBlocks], ['urges', urgeBlocks])],
  [['issues'], words.issues, ({ issues }, choices) => issues.flatMap((card) => issueBlocks(card, choices))],
  [['goals'], words.goals, (kept, choices) => kept.goals.flatMap((goal) => goalBlocks(goal, kept, choices))],
  [
    ['evidence'],
    words.evidence,
    ({ evidence }, choices) => evidence.toReversed().flatMap((each) => evidenceBlocks(each, choices)),
  ],
  [['contact'], words.contact, contactBlocks],
  [['boundaries', 'slips'], words.boundaries, both(['boundaries', boundaryBlocks], ['slips', slipBlocks])],
  [['mood'], words.mood, ({ moods }, choices) => moodBlocks(moods, choices)],
  [['pulse'], words.pulse, pulseBlocks],
  [['support'], words.support, supportBlocks],
  [['sessions'], words.sessions, sessionBlocks],
  [['questions'], words.questions, (kept, choices) => list(questionLines(kept, choices))],
  [['outcome'], words.outcome, outcomeBlocks],
  [['areas'], words.areas, areaBlocks],
  [['letter'], words.letter, letterBlocks],
  [['steps'], words.steps, stepBlocks],
]

/** Two parts under one heading, each with a tick of its own. */
function both(...parts: readonly (readonly [SummarySection, Make])[]): Make {
  return (kept, choices) =>
    parts.flatMap(([name, make]) => (choices.sections.includes(name) ? make(kept, choices) : []))
}

function full(kept: Allowed, choices: SummaryChoices, read: Read): PrintBlock[] {
  const has = (name: SummarySection): boolean => choices.sections.includes(name)
  const entry = (row: EntryRow): PrintBlock[] => entryBlocksOf(row, read(row), choices)
  const starred = kept.entries.filter((row) => row.starred)
  const others = has('starred') ? kept.entries.filter((row) => !row.starred) : kept.entries
  return [
    ...SECTIONS.flatMap(([names, title, make]) => {
      return names.some(has) ? section(title, make(kept, choices)) : []
    }),
    ...(has('starred') ? section(words.starred, starred.flatMap(entry)) : []),
    ...(has('journal') ? section(words.journal, others.flatMap(entry)) : []),
  ]
}
