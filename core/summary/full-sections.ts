import { type GoalWeek, adherence, goalWeeksBetween, wholeWeeks } from '../growth/weeks.ts'
import type { Evidence, Goal } from '../growth/growth.schema.ts'
import type { Issue } from '../issues/issue.schema.ts'
import { ratedBetween } from '../issues/progress.ts'
import type { EntryRow } from '../journal/entry.schema.ts'
import { addDays, dayOf } from '../kernel/time.ts'
import type { Allowed } from './allowed.ts'
import { type Paragraph, facts, heading, list, paragraph, plain, strong } from '../print/blocks.ts'
import type { PrintBlock } from '../print/print.schema.ts'
import {
  GOAL_STATUS_WORDS,
  ISSUE_STATUS_WORDS,
  STEP_STATE_WORDS,
  WITH_WORDS,
  documentWords as words,
} from './document-words.ts'
import { entryBlocks, firstLineOf } from './entry-text.ts'
import { labelledProse, prose, seen } from './prose.ts'
import type { SummaryChoices } from './summary.contract.ts'
import { when } from './when.ts'

export function statementBlocks(choices: SummaryChoices): PrintBlock[] {
  const lines = [
    [words.howItWas, choices.howItWas],
    [words.howItIs, choices.howItIs],
    [words.whatIsNext, choices.whatIsNext],
  ] as const
  // Written for this document, so they are shown whole whatever is chosen for longer texts.
  return lines.flatMap(([label, text]) => labelledProse(label, text, 'whole'))
}

export function goalBlocks(goal: Goal, all: Allowed, choices: SummaryChoices): PrintBlock[] {
  const rows: [string, string][] = [
    [words.since, when(goal.start, choices)],
    [words.aim, words.times(goal.targetPerWeek)],
    [words.stands, GOAL_STATUS_WORDS[goal.status]],
    [words.done, doneWords(goal, all, choices)],
  ]
  const [cue, action] = [seen(goal.ifCue, choices.freeText), seen(goal.thenAction, choices.freeText)]
  if (cue !== '' && action !== '') rows.push([words.plan, words.ifThen(bare(cue), bare(action))])
  return [heading(3, goal.title), { kind: 'facts', rows }, ...prose(goal.why, choices.freeText)]
}

/** Weeks cut by either end of the period, or by the goal's first day, are left out, so that a Monday does not look like a lapse. */
export function doneWords(goal: Goal, all: Allowed, choices: SummaryChoices): string {
  const begun = goalWeeksBetween(goal, all.checkIns, choices.from, choices.to)
  const weeks = wholeWeeks(goal, begun).filter(
    (week) => week.monday >= choices.from && addDays(week.monday, 6) <= choices.to,
  )
  const share = adherence(weeks)
  return share === null ? words.noWeeks : words.adherence(Math.round(share * 100), counted(weeks))
}

/** Its day, and with whom. */
export function evidenceLabel(each: Evidence, choices: SummaryChoices): string {
  return `${when(each.day, choices)}, ${WITH_WORDS[each.with]}`
}

export function evidenceBlocks(each: Evidence, choices: SummaryChoices): PrintBlock[] {
  const parts = [
    [words.situation, seen(each.situation, choices.freeText)],
    [words.beforeIWould, seen(each.beforeIWould, choices.freeText)],
    [words.thisTimeI, seen(each.thisTimeI, choices.freeText)],
  ] as const
  const items = parts.filter(([, text]) => text !== '').map(([name, text]) => item(name, text))
  return [paragraph(strong(evidenceLabel(each, choices))), ...list(items)]
}

export function issueBlocks(issue: Issue, choices: SummaryChoices): PrintBlock[] {
  const rows: [string, string][] = [[words.stands, ISSUE_STATUS_WORDS[issue.status]]]
  const ratings = ratedBetween(issue.progress, choices.from, choices.to)
  const [first, latest] = [ratings[0], ratings.at(-1)]
  if (first && latest) rows.push([words.rating, words.rated(first.rating, latest.rating)])
  const part = (label: string, text: string): PrintBlock[] => labelledProse(label, text, choices.freeText)
  return [
    heading(3, issue.title),
    { kind: 'facts', rows },
    ...part(words.learned, issue.learned),
    ...part(words.myPart, issue.myPart),
    ...part(words.needBehind, issue.needBehind),
    ...part(words.willDo, issue.willDo),
  ]
}

export function stepBlocks(all: Allowed): PrintBlock[] {
  return facts(
    all.steps
      .filter(({ state }) => state !== 'not_started')
      .map(({ title, state }) => [title, STEP_STATE_WORDS[state]]),
  )
}

export function entryBlocksOf(row: EntryRow, text: string, choices: SummaryChoices): PrintBlock[] {
  const day = when(dayOf(row.at), choices)
  const title = row.title.trim()
  const head = heading(3, title === '' ? day : `${day}: ${title}`)
  if (choices.freeText === 'headings') return [head]
  if (choices.freeText === 'whole') return [head, ...entryBlocks(text)]
  const line = firstLineOf(text)
  return line === '' ? [head] : [head, paragraph(plain(line))]
}

function counted(weeks: readonly GoalWeek[]): number {
  return weeks.filter((week) => week.share !== null).length
}

function item(name: string, text: string): Paragraph {
  return [strong(`${name}: `), plain(text)]
}

/** Cue and action stand inside a sentence: no full stop of their own. */
function bare(text: string): string {
  return text.trim().replace(/[.\s]+$/, '')
}
