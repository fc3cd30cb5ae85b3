import type { Book } from '../book/book.ts'
import { copyCaseOf } from '../book/copy-case.ts'
import { deskReason } from '../contact/copy-rule.ts'
import { inMessageOrder, isCooled } from '../contact/messages.ts'
import { inGoalOrder } from '../growth/goals.ts'
import { isReviewDay } from '../growth/review-day.ts'
import { type Stamp, dayOf } from '../kernel/time.ts'
import { MOST_WAITING } from './most-waiting.ts'
import type { WaitingThing } from './today.contract.ts'

type Now = Pick<Stamp, 'now' | 'local'>

/** What is ready when the person is, the nearest first. Nothing about contact where anything speaks against it. */
export function waitingThings(book: Book, now: Now): WaitingThing[] {
  return [...cooledDrafts(book, now), ...goalReviews(book, now)].slice(0, MOST_WAITING)
}

function cooledDrafts(book: Book, now: Now): WaitingThing[] {
  return inMessageOrder(book.messages.values())
    .filter((message) => isCooled(message, now.now) && message.copiedAt === null)
    .filter((message) => deskReason(copyCaseOf(book, message, now)) === null)
    .map(({ id }) => ({ kind: 'draft_cooled', id }))
}

function goalReviews(book: Book, { local }: Now): WaitingThing[] {
  return inGoalOrder(book.goals.values())
    .filter((goal) => isReviewDay(goal, dayOf(local)))
    .map(({ id, title }) => ({ kind: 'goal_review', id, title }))
}
