import { WAITING_ID, withoutGoalInWaiting } from '../boundaries/waiting.ts'
import { canStartGoal, setGoalStatus } from '../growth/goals.ts'
import type { CheckIn, Evidence, Goal } from '../growth/growth.schema.ts'
import { dayOf, type Stamp } from '../kernel/time.ts'
import { withoutGoalInSession } from '../support/sessions.ts'
import type { Book } from './book.ts'
import { isHardTie } from './hard-ties.ts'
import { plansWithoutGoal } from './talks.ts'

/**
 * The goal and its check-ins go. Evidence, plans, talks, what fills the waiting and what a session left to try stay, for
 * they tell of a life and not of a goal. What a goal that came of fear or hurt kept out of sight stays there.
 */
export function withoutGoal(book: Book, goalId: string): Book {
  let { checkIns, evidence, ifThens } = book
  for (const checkIn of book.checkIns.values()) {
    if (checkIn.goalId === goalId) checkIns = checkIns.without(checkIn.id)
  }
  for (const each of book.evidence.values()) {
    if (each.goalId !== goalId) continue
    evidence = evidence.with(each.id, { ...each, goalId: null, issueId: cardLeft(book, each) })
  }
  for (const plan of book.ifThens.values()) {
    if (plan.goalId === goalId) ifThens = ifThens.with(plan.id, { ...plan, goalId: null })
  }
  let { sessions } = book
  for (const session of book.sessions.values()) {
    const freed = withoutGoalInSession(session, goalId)
    if (freed !== session) sessions = sessions.with(session.id, freed)
  }
  const waiting = book.waiting.get(WAITING_ID)
  const next = waiting && withoutGoalInWaiting(waiting, goalId)
  const goal = book.goals.get(goalId)
  const { hardCards } = book
  const isHard = goal !== undefined && isHardTie(book, goal)
  return {
    ...book,
    goals: book.goals.without(goalId),
    hardCards: isHard
      ? hardCards.with(goalId, { id: goalId, entryIds: [], issueId: goal.issueId })
      : hardCards,
    checkIns,
    evidence,
    ifThens,
    plans: plansWithoutGoal(book, goalId),
    sessions,
    waiting: next && next !== waiting ? book.waiting.with(WAITING_ID, next) : book.waiting,
  }
}

/** The card that a piece of evidence has once its goal is gone: its own, save where only the goal's keeps it back. */
function cardLeft(book: Book, { goalId, issueId }: Evidence): string | null {
  const goal = goalId === null ? undefined : book.goals.get(goalId)
  return goal && isHardTie(book, goal) && !isHardTie(book, { issueId }) ? goal.issueId : issueId
}

/** What goes with a goal, and what was tied to it. */
export interface RemovedGoal {
  readonly goal: Goal
  readonly checkIns: readonly CheckIn[]
  /** As it stood: its card may be the goal's now. */
  readonly evidence: readonly Evidence[]
  readonly meanwhileIds: readonly string[]
  readonly ifThenIds: readonly string[]
  readonly planIds: readonly string[]
  /** Ids of what sessions left to try. */
  readonly tryIds: readonly string[]
}

/** To be asked before it goes; null where there is no such goal. */
export function goalWithTies(book: Book, goalId: string): RemovedGoal | null {
  const goal = book.goals.get(goalId)
  if (!goal) return null
  const isTied = (each: { readonly goalId: string | null }): boolean => each.goalId === goalId
  const { meanwhile } = book.waiting.get(WAITING_ID) ?? { meanwhile: [] }
  return {
    goal,
    checkIns: [...book.checkIns.values()].filter(isTied),
    evidence: [...book.evidence.values()].filter(isTied),
    meanwhileIds: meanwhile.filter(isTied).map(({ id }) => id),
    ifThenIds: [...book.ifThens.values()].filter(isTied).map(({ id }) => id),
    planIds: [...book.plans.values()].filter(({ goalIds }) => goalIds.includes(goalId)).map(({ id }) => id),
    tryIds: [...book.sessions.values()].flatMap(({ tryNext }) => tryNext.filter(isTied).map(({ id }) => id)),
  }
}

/**
 * The goal again, with its check-ins, and tied to what is still there and has no other goal by now. Where three others
 * are active, it rests from this week on.
 */
export function withGoalBack(book: Book, removed: RemovedGoal, { now, local }: Stamp): Book {
  const { goal } = removed
  if (book.goals.has(goal.id)) return book
  const isFull = goal.status === 'active' && !canStartGoal(book.goals.values())
  const resting = isFull ? setGoalStatus([], goal, 'paused', dayOf(local), now) : null
  let { checkIns, evidence, waiting, ifThens, plans, sessions } = book
  for (const checkIn of removed.checkIns) checkIns = checkIns.with(checkIn.id, checkIn)
  for (const { id, issueId: before } of removed.evidence) {
    const each = evidence.get(id)
    if (each?.goalId !== null) continue
    const issueId = each.issueId === goal.issueId ? before : each.issueId
    evidence = evidence.with(id, { ...each, goalId: goal.id, issueId })
  }
  for (const id of removed.ifThenIds) {
    const each = ifThens.get(id)
    if (each?.goalId === null) ifThens = ifThens.with(id, { ...each, goalId: goal.id })
  }
  for (const id of removed.planIds) {
    const plan = plans.get(id)
    if (plan) plans = plans.with(id, { ...plan, goalIds: [...plan.goalIds, goal.id] })
  }
  for (const session of sessions.values()) {
    const tryNext = tiedAgain(session.tryNext, removed.tryIds, goal.id)
    if (tryNext) sessions = sessions.with(session.id, { ...session, tryNext })
  }
  const stands = waiting.get(WAITING_ID)
  const meanwhile = stands && tiedAgain(stands.meanwhile, removed.meanwhileIds, goal.id)
  if (stands && meanwhile) waiting = waiting.with(WAITING_ID, { ...stands, meanwhile })
  const goals = book.goals.with(goal.id, resting?.ok ? resting.value : goal)
  const hardCards = book.hardCards.without(goal.id)
  return { ...book, goals, hardCards, checkIns, evidence, waiting, ifThens, plans, sessions }
}

/** The items with those tied again that have no other goal by now; null where there are none. */
function tiedAgain<T extends { readonly id: string; readonly goalId: string | null }>(
  items: readonly T[],
  ids: readonly string[],
  goalId: string,
): T[] | null {
  const isFree = ({ id, goalId: other }: T): boolean => other === null && ids.includes(id)
  if (!items.some(isFree)) return null
  return items.map((item) => (isFree(item) ? { ...item, goalId } : item))
}
