import type { Book } from '../book/book.ts'
import { inEvidenceOrder } from '../growth/evidence.ts'
import { inGoalOrder } from '../growth/goals.ts'
import type { CheckIn, Evidence, Goal } from '../growth/growth.schema.ts'
import { inBoardOrder } from '../issues/board.ts'
import type { Issue } from '../issues/issue.schema.ts'
import { mayLeaveTheBoard } from '../issues/sides.ts'
import type { EntryRow } from '../journal/entry.schema.ts'
import { newestFirst } from '../journal/filter.ts'
import { dayOf } from '../kernel/time.ts'
import type { MoodDay } from '../moods/moods.contract.ts'
import { moodDays } from '../moods/moods.ts'
import { stateOf, stepId } from '../steps/step-states.ts'
import { STEPS, type StepState } from '../steps/steps.ts'
import type { SummaryChoices } from './summary.contract.ts'

/** All that a document may ever hold for this period: what is kept private is not in here at all. */
export interface Allowed {
  readonly goals: readonly Goal[]
  readonly checkIns: readonly CheckIn[]
  /** Newest first. */
  readonly evidence: readonly Evidence[]
  readonly issues: readonly Issue[]
  /** Oldest first. */
  readonly entries: readonly EntryRow[]
  readonly moods: readonly MoodDay[]
  readonly steps: readonly { readonly title: string; readonly state: StepState }[]
  readonly keptOut: { readonly privateEntries: number; readonly afraidOrHurtCards: number }
}

type Period = Pick<SummaryChoices, 'from' | 'to'>

/**
 * The one gate of every export: no private entry, nothing from the trash, no card of fear or hurt and
 * nothing that was made from one. What the person unticked is taken out later, by `chosen`.
 */
export function allowed(book: Book, period: Period): Allowed {
  const within = (day: string): boolean => day >= period.from && day <= period.to
  const cards = inBoardOrder(book.issues.values())
  const afraid = new Set(cards.filter((card) => !mayLeaveTheBoard(card)).map((card) => card.id))
  const isFree = (tied: { readonly issueId: string | null }): boolean => !afraid.has(tied.issueId ?? '')
  const goals = inGoalOrder(book.goals.values())
  const inner = new Set(goals.filter((goal) => !isFree(goal)).map((goal) => goal.id))
  const mayTell = (each: Evidence): boolean => isFree(each) && !inner.has(each.goalId ?? '')
  const written = [...book.entries.values()].filter((row) => row.trashedAt === null && within(dayOf(row.at)))
  return {
    goals: goals.filter((goal) => isFree(goal) && goal.start <= period.to),
    checkIns: [...book.checkIns.values()],
    evidence: inEvidenceOrder(book.evidence.values()).filter((each) => mayTell(each) && within(each.day)),
    issues: cards.filter((card) => mayLeaveTheBoard(card) && saysSomething(card)),
    entries: written.filter((row) => !row.keepPrivate).toSorted((a, b) => newestFirst(b, a)),
    moods: moodDays(book.entries.values(), book.moods.values(), period.from, period.to),
    steps: STEPS.map(({ noun, title }) => ({ title, state: stateOf(book.steps.get(stepId(noun))) })),
    keptOut: {
      privateEntries: written.filter((row) => row.keepPrivate).length,
      afraidOrHurtCards: afraid.size,
    },
  }
}

/** Without what the person took out by hand. */
export function chosen(all: Allowed, without: readonly string[]): Allowed {
  const out = new Set(without)
  const isIn = (record: { readonly id: string }): boolean => !out.has(record.id)
  return {
    ...all,
    goals: all.goals.filter(isIn),
    evidence: all.evidence.filter(isIn),
    issues: all.issues.filter(isIn),
    entries: all.entries.filter(isIn),
  }
}

/** A title caught in passing is not yet something looked at. */
function saysSomething(card: Issue): boolean {
  const words = [card.learned, card.myPart, card.willDo, card.needBehind]
  return card.status !== 'noticed' || card.progress.length > 0 || words.some((text) => text.trim() !== '')
}
