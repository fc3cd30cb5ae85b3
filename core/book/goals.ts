import { WAITING_ID, withoutGoalInWaiting } from '../boundaries/waiting.ts'
import { withoutGoalInSession } from '../support/sessions.ts'
import type { Book } from './book.ts'

/** The goal and its check-ins go; evidence, what fills the waiting and what a session left to try stay, for they tell of a life and not of a goal. */
export function withoutGoal(book: Book, goalId: string): Book {
  let { checkIns, evidence } = book
  for (const checkIn of book.checkIns.values()) {
    if (checkIn.goalId === goalId) checkIns = checkIns.without(checkIn.id)
  }
  for (const each of book.evidence.values()) {
    if (each.goalId === goalId) evidence = evidence.with(each.id, { ...each, goalId: null })
  }
  let { sessions } = book
  for (const session of book.sessions.values()) {
    const freed = withoutGoalInSession(session, goalId)
    if (freed !== session) sessions = sessions.with(session.id, freed)
  }
  const waiting = book.waiting.get(WAITING_ID)
  const next = waiting && withoutGoalInWaiting(waiting, goalId)
  return {
    ...book,
    goals: book.goals.without(goalId),
    checkIns,
    evidence,
    sessions,
    waiting: next && next !== waiting ? book.waiting.with(WAITING_ID, next) : book.waiting,
  }
}
