import { contactGate, type ContactGate } from '../boundaries/contact-gate.ts'
import { CONTACT_STATUS_ID } from '../boundaries/contact-status.ts'
import type { Day } from '../kernel/time.ts'
import { timeApart } from '../space/time-apart.ts'
import type { Book } from './book.ts'

/** What the journal allows in contact on that day. */
export function gateOf(book: Book, today: Day): ContactGate {
  const status = book.contactStatus.get(CONTACT_STATUS_ID) ?? null
  return contactGate(status, book.boundaries.values(), today, timeApart(book.periods.values(), today))
}
