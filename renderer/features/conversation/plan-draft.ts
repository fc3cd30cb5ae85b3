import type { Plan, PlanDraft } from '../../../core/conversation/conversation.schema.ts'
import { LONGEST, MOST } from '../../../core/conversation/talk-kinds.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { conversationWords } from '../../words/conversation.ts'
import { dayHere, shortDate } from '../../words/dates.ts'

const TEXTS = {
  aim: LONGEST.aim,
  about: LONGEST.about,
  wouldLike: LONGEST.wouldLike,
  seen: LONGEST.seen,
  request: LONGEST.request,
  responsibility: LONGEST.apology,
  repair: LONGEST.apology,
  regret: LONGEST.apology,
  change: LONGEST.apology,
  explanation: LONGEST.apology,
  forgiveness: LONGEST.apology,
  pauseSignal: LONGEST.pauseSignal,
  place: LONGEST.place,
} as const satisfies Partial<Record<keyof PlanDraft, number>>
export type PlanText = keyof typeof TEXTS

export function longestOf(field: PlanText): number {
  return TEXTS[field]
}

/** The draft as main would take it: no empty line, and of what is too long its beginning. */
export function savablePlan(draft: PlanDraft): PlanDraft {
  const fit = {
    ...draft,
    own: fitLines(draft.own, LONGEST.line, MOST.own),
    questions: fitLines(draft.questions, LONGEST.question, MOST.questions),
    willNotSay: fitLines(draft.willNotSay, LONGEST.question, MOST.willNotSay),
  }
  for (const field of Object.keys(TEXTS).filter(isText)) fit[field] = beginning(draft[field], TEXTS[field])
  return fit
}

export function samePlan(one: PlanDraft, other: PlanDraft): boolean {
  return one === other || sorted(savablePlan(one)) === sorted(savablePlan(other))
}

/** What it is called on the screen: what is hoped for, else its cards, else its day. */
export function planName(plan: Plan, issues: readonly Issue[]): string {
  const aim = plan.aim.trim().split('\n')[0] ?? ''
  if (aim !== '') return aim
  const titles = plan.issueIds.flatMap((id) => issues.find((issue) => issue.id === id)?.title ?? [])
  return titles.join(', ') || conversationWords.list.untitled(shortDate(dayHere(plan.createdAt)))
}

/** The need behind each of those cards, where one is written; none of a card of fear or hurt. */
export function needsOf(issues: readonly Issue[], ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const issue = issues.find((each) => each.id === id)
    const need = issue?.needBehind.trim() ?? ''
    return need === '' || issue?.wasAfraidOrHurt === true ? [] : [need]
  })
}

function fitLines(lines: readonly string[], longest: number, most: number): string[] {
  const filled = lines.filter((line) => line.trim() !== '').map((line) => beginning(line, longest))
  return [...new Set(filled)].slice(0, most)
}

function beginning(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}

function sorted(draft: PlanDraft): string {
  return JSON.stringify(Object.entries(draft).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function isText(field: string): field is PlanText {
  return Object.hasOwn(TEXTS, field)
}
