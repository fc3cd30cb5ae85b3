import type { Evidence } from '../growth/growth.schema.ts'
import type { EntryRow } from '../journal/entry.schema.ts'
import type { IssueStatus } from '../issues/issue-kinds.ts'
import type { Issue } from '../issues/issue.schema.ts'
import { titleOf } from '../journal/words.ts'
import { dayOf } from '../kernel/time.ts'
import type { Allowed } from './allowed.ts'
import { type Paragraph, facts, list, paragraph, plain, section, strong } from '../print/blocks.ts'
import type { PrintBlock } from '../print/print.schema.ts'
import { documentWords as words } from './document-words.ts'
import { doneWords, evidenceLabel, statementBlocks, stepBlocks } from './full-sections.ts'
import { inNumbers } from './in-numbers.ts'
import { moodBlocks } from './mood-blocks.ts'
import { sentence } from './prose.ts'
import { questionLines } from './support-sections.ts'
import type { SummaryChoices } from './summary.contract.ts'
import type { SummarySection } from './summary-kinds.ts'
import { when } from './when.ts'

/** Of everything at most this many (domain guide, section e: one page). */
const MOST = 3
/** What one wants to ask is why the page is brought along. */
const MOST_QUESTIONS = 6
/** What is being worked on has the first claim to the room there is. */
const WORKED_ON_FIRST: readonly IssueStatus[] = [
  'working',
  'talked_about',
  'understood',
  'settled',
  'accept_as_is',
  'noticed',
]
const STILL_WORKED_ON = WORKED_ON_FIRST.slice(0, 3)

/** What fits on one sheet: three of each, a sentence each. */
export function onePage(all: Allowed, choices: SummaryChoices): PrintBlock[] {
  const has = (name: SummarySection): boolean => choices.sections.includes(name)
  const evidence = has('evidence') ? all.evidence : []
  const starred = all.entries.filter((row) => row.starred)
  const others = has('starred') ? all.entries.filter((row) => !row.starred) : all.entries
  return [
    ...(has('statement') ? statementBlocks(choices) : []),
    ...(has('goals') ? lines(words.goals, goalLines(all, choices)) : []),
    ...(has('issues') ? lines(words.own, owned(all, choices)) : []),
    ...lines(
      words.differently,
      evidence.map((each) => evidenceLine(each, choices)),
    ),
    ...(has('issues') ? lines(words.stillWorking, stillWorking(all)) : []),
    ...(has('questions') ? lines(words.questions, questions(all, choices), MOST_QUESTIONS) : []),
    ...(has('mood') ? section(words.mood, moodBlocks(all.moods, choices)) : []),
    ...section(words.inNumbers, facts(inNumbers(all, choices))),
    ...(has('steps') ? section(words.steps, stepBlocks(all)) : []),
    ...(has('starred') ? lines(words.starred, entryLines(starred, choices)) : []),
    ...(has('journal') ? lines(words.journal, entryLines(others, choices)) : []),
  ]
}

function questions(all: Allowed, choices: SummaryChoices): Paragraph[] {
  return questionLines(all, choices).map((runs) => [plain(sentence(runs.map(({ text }) => text).join('')))])
}

function goalLines(all: Allowed, choices: SummaryChoices): Paragraph[] {
  return all.goals.slice(0, MOST).map((goal) => {
    const isTold = choices.sections.includes('evidence') && choices.freeText !== 'headings'
    const proof = isTold ? all.evidence.find((each) => each.goalId === goal.id) : undefined
    const example = proof ? ` ${words.thisTimeI}: ${sentence(proof.thisTimeI)}` : ''
    return [
      strong(goal.title),
      plain(` (${words.times(goal.targetPerWeek)}): ${doneWords(goal, all, choices)}.${example}`),
    ]
  })
}

function evidenceLine(each: Evidence, choices: SummaryChoices): Paragraph {
  if (choices.freeText === 'headings') return [strong(evidenceLabel(each, choices))]
  return dated(when(each.day, choices), sentence(each.thisTimeI))
}

function owned(all: Allowed, choices: SummaryChoices): Paragraph[] {
  if (choices.freeText === 'headings') return []
  return byWork(all.issues)
    .map((card) => sentence(card.myPart))
    .filter((text) => text !== '')
    .map((text) => [plain(text)])
}

function stillWorking(all: Allowed): Paragraph[] {
  return byWork(all.issues)
    .filter((card) => STILL_WORKED_ON.includes(card.status))
    .map((card) => [plain(card.title)])
}

function byWork(cards: readonly Issue[]): Issue[] {
  return cards.toSorted((a, b) => WORKED_ON_FIRST.indexOf(a.status) - WORKED_ON_FIRST.indexOf(b.status))
}

/** Newest first, since only three find room. */
function entryLines(rows: readonly EntryRow[], choices: SummaryChoices): Paragraph[] {
  const isBare = choices.freeText === 'headings'
  return rows.toReversed().map((row) => {
    const title = isBare ? row.title.trim() : titleOf(row)
    return dated(when(dayOf(row.at), choices), title || words.untitled)
  })
}

function lines(title: string, items: readonly Paragraph[], most = MOST): PrintBlock[] {
  return section(title, list(items.slice(0, most)))
}

function dated(day: string, text: string): Paragraph {
  return [strong(`${day}: `), plain(text)]
}

/** The person's own last word. */
export function closingBlocks(choices: SummaryChoices): PrintBlock[] {
  const text = choices.sections.includes('statement') ? choices.closing.trim() : ''
  return text === '' ? [] : section(words.closing, [paragraph(plain(text))])
}
