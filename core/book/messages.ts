import type { Message } from '../contact/contact.schema.ts'
import { withoutWords } from '../contact/messages.ts'
import type { Instant } from '../kernel/time.ts'
import type { Book } from './book.ts'

/**
 * A text that stayed here goes whole. Of one that was sent the words go, and the bare fact stays: the wait for an answer,
 * their answer, and where an invitation stands are worked out from it.
 */
export function withoutMessage(book: Book, message: Message, now: Instant): Book {
  const { messages } = book
  const isFact = message.status === 'sent_by_me'
  return {
    ...book,
    messages: isFact ? messages.with(message.id, withoutWords(message, now)) : messages.without(message.id),
  }
}
