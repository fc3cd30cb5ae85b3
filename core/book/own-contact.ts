import { stepGate } from '../boundaries/gated-steps.ts'
import type { Day } from '../kernel/time.ts'
import { notedByMe, type OwnContact } from '../space/own-contact.ts'
import type { StepNoun } from '../steps/steps.ts'
import type { Book } from './book.ts'
import { gateOf } from './gate-of.ts'

/**
 * All contact that I began, whichever step it is noted in: as a fact in step 1, a message that was sent, a meeting or
 * call begun by me, a talk they said yes to. Step 1, "What changed" and the growth summary all ask here.
 * `isTold`: of a step that how contact stands hides, nothing is told, in numbers neither.
 */
export function ownContact(book: Book, isTold: (step: StepNoun) => boolean = () => true): OwnContact[] {
  const told = <T>(step: StepNoun, records: Iterable<T>): T[] => (isTold(step) ? [...records] : [])
  const sent = told('contact', book.messages.values()).flatMap(({ status, sentOn, purpose }) =>
    status === 'sent_by_me' && sentOn !== null ? [{ day: sentOn, isPractical: purpose === 'practical' }] : [],
  )
  const met = told('friendship', book.meetings.values())
    .filter(({ startedBy }) => startedBy === 'me')
    .map(({ day }) => ({ day, isPractical: false }))
  const talked = told('conversation', book.plans.values()).flatMap(({ talkedOn }) =>
    talkedOn === null ? [] : [{ day: talkedOn, isPractical: false }],
  )
  return [...notedByMe(book.contactEvents.values()), ...sent, ...met, ...talked]
}

/** What of it is told on that day, in words and in numbers: nothing of a step that how contact stands hides. */
export function contactToTell(book: Book, today: Day): OwnContact[] {
  const gate = gateOf(book, today)
  return ownContact(book, (step) => stepGate(gate, step) !== 'hidden')
}
