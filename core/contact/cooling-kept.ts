import { type Day, localDayOf, type Stamp } from '../kernel/time.ts'
import type { Message } from './contact.schema.ts'
import { isCooled } from './messages.ts'

export interface CoolingKept {
  readonly kept: number
  readonly of: number
}

type Waited = Pick<Message, 'status' | 'purpose' | 'coolingUntil' | 'sentOn' | 'waited'>

/**
 * Drafts that waited their full time / drafts made ready (domain guide, section d: cooling kept), as two counts. Made
 * ready is what has cooled, and what was sent before it had. Practical messages need not wait and are no part of it, nor
 * are drafts sent without ever cooling. A plain count; null where there is none. By the day it was sent, or cooled.
 */
export function coolingKept(
  messages: Iterable<Waited>,
  from: Day,
  to: Day,
  now: Pick<Stamp, 'now' | 'local'>,
): CoolingKept | null {
  let [kept, of] = [0, 0]
  for (const message of messages) {
    const cooled = message.coolingUntil === null ? null : localDayOf(message.coolingUntil, now)
    const day = message.sentOn ?? cooled
    if (message.purpose === 'practical' || day === null || day < from || day > to) continue
    const waited = message.status === 'sent_by_me' ? message.waited : isCooled(message, now.now) || null
    if (waited === null) continue
    of += 1
    if (waited) kept += 1
  }
  return of === 0 ? null : { kept, of }
}
