import { CONTACT_STATUS_ID } from '../boundaries/contact-status.ts'
import { statusByAnswer, valueByAnswer } from '../boundaries/their-answer.ts'
import type { Message } from '../contact/contact.schema.ts'
import { hasOwnWords, withoutWords } from '../contact/messages.ts'
import { ok, type Result } from '../kernel/result.ts'
import { type Instant, type Stamp, dayOf } from '../kernel/time.ts'
import type { Book } from './book.ts'
import { gateOf } from './gate-of.ts'

/**
 * A text that stayed here goes whole. Of one that was sent the words go, and the bare fact stays: the wait for an answer,
 * their answer, and where an invitation stands are worked out from it.
 */
export function withoutMessage(book: Book, message: Message, now: Instant): Book {
  const { messages } = book
  const isFact = message.status === 'sent_by_me'
  if (isFact && !hasOwnWords(message) && message.theirWords === '') return book
  return {
    ...book,
    messages: isFact ? messages.with(message.id, withoutWords(message, now)) : messages.without(message.id),
  }
}

/**
 * As it was deleted. Of one that was sent only the words come back: what was noted of it since stays. Where it was never
 * sent after all, and is written anew by now, what stands wins.
 */
export function withMessageBack(book: Book, gone: Message): Book {
  const standing = book.messages.get(gone.id)
  if (!standing) return { ...book, messages: book.messages.with(gone.id, gone) }
  if (hasOwnWords(standing)) return book
  const { text, whyNow, ifNoAnswer, readiness } = gone
  const theirWords = standing.theirWords === '' ? gone.theirWords : standing.theirWords
  const message = { ...standing, text, whyNow, ifNoAnswer, readiness, theirWords }
  return { ...book, messages: book.messages.with(gone.id, message) }
}

/** An answer that asks for distance, as how contact stands. It never makes a wider distance smaller. */
export function withAnswerAsStatus(
  book: Book,
  { reply, theirWords }: Pick<Message, 'reply' | 'theirWords'>,
  stamp: Stamp,
): Result<Book> {
  const value = valueByAnswer(gateOf(book, dayOf(stamp.local)).value, reply)
  if (value === null) return ok(book)
  const standing = book.contactStatus.get(CONTACT_STATUS_ID) ?? null
  const status = statusByAnswer(standing, value, theirWords, stamp)
  if (!status.ok) return status
  return ok({ ...book, contactStatus: book.contactStatus.with(CONTACT_STATUS_ID, status.value) })
}
