import { checkSentence } from '../conversation/sentence-check.ts'
import type { BroughtPiece, PlanView } from '../conversation/conversation.contract.ts'
import type { Plan, PlanDraft } from '../conversation/conversation.schema.ts'
import { blankPlan, inPlanOrder } from '../conversation/plans.ts'
import { sheetOf } from '../conversation/sheet.ts'
import { MOST } from '../conversation/talk-kinds.ts'
import { inEvidenceOrder } from '../growth/evidence.ts'
import type { Book } from './book.ts'
import { hardEvidence } from './hard-entries.ts'
import { isHardCard } from './hard-ties.ts'
import type { Shelf } from './shelf.ts'
import { sheetToLeave, type SheetToLeave } from './sheet-to-leave.ts'
import type { ShutJudge } from './shut-words.ts'

export const PLANS: Shelf<Plan> = {
  of: (book) => book.plans,
  into: (book, plans) => ({ ...book, plans }),
}

/** Plans as they may be shown, newest first. */
export function planViews(book: Book): PlanView[] {
  return inPlanOrder(book.plans.values()).map((plan) => planView(book, plan))
}

export function planView(book: Book, plan: Plan): PlanView {
  return {
    plan: { ...plan, issueIds: plan.issueIds.filter((id) => mayNameIssue(book, id)) },
    closedIssues: plan.issueIds.filter((id) => isHardCard(book, id)).length,
  }
}

/** A card of fear or hurt is nothing to talk through: no plan names it (domain guide, step 5). */
export function mayNameIssue(book: Book, issueId: string): boolean {
  return book.issues.get(issueId)?.wasAfraidOrHurt === false
}

/**
 * Whether it names a card that was marked after that, deleted since or not. The tie stays, and keeps those words from
 * being rehearsed, asked for and printed.
 */
export function hasClosedIssue(book: Book, plan: Pick<Plan, 'issueIds'>): boolean {
  return plan.issueIds.some((id) => isHardCard(book, id))
}

/** Evidence that may be brought to a talk, newest first. */
export function evidenceForTalks(book: Book): BroughtPiece[] {
  const isHard = hardEvidence(book)
  return inEvidenceOrder(book.evidence.values())
    .filter((piece) => !isHard(piece))
    .map(({ id, day, thisTimeI }) => ({ id, day, thisTimeI }))
}

/** The draft with ties to nothing but what may be tied, beside those closed ones that stand. */
export function withKnownTies(book: Book, draft: PlanDraft, standing: Plan | null): PlanDraft {
  const closed = (standing?.issueIds ?? []).filter((id) => isHardCard(book, id))
  const named = draft.issueIds.filter((id) => mayNameIssue(book, id))
  return {
    ...draft,
    issueIds: [...new Set([...closed, ...named])].slice(0, MOST.issues),
    evidenceIds: [...new Set(draft.evidenceIds.filter((id) => book.evidence.has(id)))],
  }
}

export function withoutClosedIssues(book: Book, plan: Plan): Plan {
  return { ...plan, issueIds: plan.issueIds.filter((id) => !isHardCard(book, id)) }
}

/** Evidence that came of a card of fear or hurt stays out, as it does of every export. */
export function talkSheet(book: Book, plan: Plan, judge: ShutJudge): SheetToLeave {
  const isHard = hardEvidence(book)
  const doNow = plan.evidenceIds.flatMap((id) => {
    const piece = book.evidence.get(id)
    return piece === undefined || isHard(piece) ? [] : [piece.thisTimeI.trim()]
  })
  const free = doNow.filter((text) => judge(text) === null)
  const sheet = sheetOf(
    plan,
    free.map((text) => `This time I ${text}`),
    checkSentence,
  )
  const { document, keptOut } = sheetToLeave(sheet, judge)
  return { document, keptOut: keptOut + doNow.length - free.length }
}

/** Opened and left: no word was ever written in it, nobody was asked, and nothing is tied to it. */
export function wasNeverBegun(book: Book, plan: Plan): boolean {
  const isUntouched =
    plan.changedAt === plan.createdAt && plan.consent === 'not_asked' && plan.talkedOn === null
  const ties = plan.goalIds.length + plan.boundaryIds.length
  if (!isUntouched || !isBlank(plan) || ties > 0) return false
  for (const { links } of book.entries.values()) if (links.some(({ id }) => id === plan.id)) return false
  return true
}

function isBlank(plan: Plan): boolean {
  const fields: Readonly<Record<string, unknown>> = { ...plan }
  return Object.entries(blankPlan()).every(
    ([field, blank]) => JSON.stringify(fields[field]) === JSON.stringify(blank),
  )
}

/** Plans that name a goal, without it. */
export function plansWithoutGoal(book: Book, goalId: string): Book['plans'] {
  let { plans } = book
  for (const plan of book.plans.values()) {
    if (!plan.goalIds.includes(goalId)) continue
    plans = plans.with(plan.id, { ...plan, goalIds: plan.goalIds.filter((id) => id !== goalId) })
  }
  return plans
}

/** A plan without goals that went. */
export function withStandingGoals(book: Book, plan: Plan): Plan {
  return { ...plan, goalIds: plan.goalIds.filter((id) => book.goals.has(id)) }
}
