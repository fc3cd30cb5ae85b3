import { CONTACT_STATUS_ID, settledAtOf } from '../boundaries/contact-status.ts'
import type { Message } from '../contact/contact.schema.ts'
import type { CopyCase } from '../contact/copy-rule.ts'
import { DESK_REST_ID, restsUntil } from '../contact/desk-rest.ts'
import { type Stamp, dayOf } from '../kernel/time.ts'
import type { Book } from './book.ts'
import { gateOf } from './gate-of.ts'

/** What the rule for Copy must know of one draft. */
export function copyCaseOf(
  book: Book,
  message: Message,
  { now, local }: Pick<Stamp, 'now' | 'local'>,
): CopyCase {
  const status = book.contactStatus.get(CONTACT_STATUS_ID)
  return {
    message,
    all: [...book.messages.values()],
    gate: gateOf(book, dayOf(local)),
    statusSettledAt: status ? settledAtOf(status) : null,
    restsUntil: restsUntil(book.deskRest.get(DESK_REST_ID), now),
    now,
    local,
    holdsAtTen: false,
  }
}
