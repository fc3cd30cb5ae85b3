import { WAITING_ID, withoutGoalInWaiting } from '../boundaries/waiting.ts'
import type { Book } from './book.ts'
import { plansWithoutGoal } from './talks.ts'

/** The goal and its check-ins go; evidence, plans and what fills the waiting stay, for they tell of a life and not of a goal. */
export function withoutGoal(book: Book, goalId: string): Book {
  let { checkIns, evidence } = book
  for (const checkIn of book.checkIns.values()) {
    if (checkIn.goalId === goalId) checkIns = checkIns.without(checkIn.id)
  }
  for (const each of book.evidence.values()) {
    if (each.goalId === goalId) evidence = evidence.with(each.id, { ...each, goalId: null })
  }
  const waiting = book.waiting.get(WAITING_ID)
  const next = waiting && withoutGoalInWaiting(waiting, goalId)
  return {
    ...book,
    goals: book.goals.without(goalId),
    checkIns,
    evidence,
    plans: plansWithoutGoal(book, goalId),
    waiting: next && next !== waiting ? book.waiting.with(WAITING_ID, next) : book.waiting,
  }
}
