import type { Book } from '../book/book.ts'
import { copyCaseOf } from '../book/copy-case.ts'
import { gateOf } from '../book/gate-of.ts'
import { copyReason } from '../contact/copy-rule.ts'
import type { CopyReason } from '../contact/draft-kinds.ts'
import { inMessageOrder, isCooled } from '../contact/messages.ts'
import { inGoalOrder } from '../growth/goals.ts'
import { isReviewDay } from '../growth/review-day.ts'
import { addDays, dayOf, type Stamp } from '../kernel/time.ts'
import { AGREEMENT_ID } from '../outcome/agreement.ts'
import { CLOSING_ID, closingOf, fateOf } from '../outcome/closing.ts'
import type { Fate } from '../outcome/outcome-kinds.ts'
import { inSessionOrder, nextAppointment } from '../support/sessions.ts'
import { MOST_WAITING } from './most-waiting.ts'
import type { WaitingThing } from './today.contract.ts'

type Now = Pick<Stamp, 'now' | 'local'>

/** A letter that may be read again is told of for so long. A design choice. */
const DAYS_OF_A_LETTER = 7
/** What is still to be done by hand, and speaks against nothing. */
const LEFT_TO_DO: readonly (CopyReason | null)[] = [null, 'reread', 'night']

/** What is ready when the person is, the nearest first. Nothing about contact where anything speaks against it. */
export function waitingThings(book: Book, now: Now): WaitingThing[] {
  return [
    ...sessionsSoon(book, now),
    ...cooledDrafts(book, now),
    ...goalReviews(book, now),
    ...lettersOpening(book, now),
    ...agreementReview(book, now),
  ].slice(0, MOST_WAITING)
}

function cooledDrafts(book: Book, now: Now): WaitingThing[] {
  return inMessageOrder(book.messages.values())
    .filter((message) => isCooled(message, now.now) && message.copiedAt === null)
    .filter((message) => LEFT_TO_DO.includes(copyReason(copyCaseOf(book, message, now))))
    .map(({ id }) => ({ kind: 'draft_cooled', id }))
}

function goalReviews(book: Book, { local }: Now): WaitingThing[] {
  return inGoalOrder(book.goals.values())
    .filter((goal) => isReviewDay(goal, dayOf(local)))
    .map(({ id, title }) => ({ kind: 'goal_review', id, title }))
}

/** Today or tomorrow. */
function sessionsSoon(book: Book, { local }: Now): WaitingThing[] {
  const today = dayOf(local)
  const sessions = inSessionOrder(book.sessions.values())
  const next = nextAppointment(sessions, today)
  if (next === null || next > addDays(today, 1)) return []
  const session = sessions.find((each) => each.day === next || each.next === next)
  return session ? [{ kind: 'session_soon', id: session.id, isToday: next === today }] : []
}

/** In the week that begins with their day; one broken open has been read. */
function lettersOpening(book: Book, now: Now): WaitingThing[] {
  const today = dayOf(now.local)
  if (outcomeFate(book, now) === 'sealed') return []
  return [...book.letters.values()]
    .filter(({ sealedUntil, isBroken }) => sealedUntil !== null && sealedUntil <= today && !isBroken)
    .filter(({ sealedUntil }) => today < addDays(sealedUntil!, DAYS_OF_A_LETTER))
    .map(({ id }) => ({ kind: 'letter_opens', id }))
}

/** Only where contact is open: nothing speaks of being together while they asked for distance. */
function agreementReview(book: Book, now: Now): WaitingThing[] {
  const today = dayOf(now.local)
  if (outcomeFate(book, now) !== 'open') return []
  const review = book.agreements.get(AGREEMENT_ID)?.review ?? null
  const { value, hidesReunion } = gateOf(book, today)
  const isOpen = (value === 'open' || value === 'not_said') && !hidesReunion
  return isOpen && review !== null && review <= today ? [{ kind: 'agreement_review', id: AGREEMENT_ID }] : []
}

/** What was put away as a whole does not ask to be looked at. */
function outcomeFate(book: Book, { now, local }: Now): Fate {
  return fateOf(closingOf(book.closings.get(CLOSING_ID), now), dayOf(local))
}
