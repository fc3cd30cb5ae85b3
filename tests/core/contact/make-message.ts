import type { Message, MessageDraft } from '../../../core/contact/contact.schema.ts'
import { READINESS } from '../../../core/contact/draft-kinds.ts'

export const HELLO: MessageDraft = {
  text: 'The choir is singing by the canal on Saturday. Thought you might like to know.',
  channel: 'text',
  purpose: 'shared_interest',
  whyNow: '',
  ifNoAnswer: '',
  readiness: READINESS.map((question) => ({ question, answer: 'yes' })),
}

/** Ready to be copied at 2026-03-10 10:00 UTC. */
export function makeMessage(part: Partial<Message> = {}): Message {
  return {
    ...HELLO,
    id: 'message1',
    createdAt: '2026-03-08T09:00:00.000Z',
    changedAt: '2026-03-09T09:00:00.000Z',
    status: 'ready',
    coolingUntil: '2026-03-09T09:00:00.000Z',
    copiedAt: null,
    sentOn: null,
    waited: null,
    reply: 'none_yet',
    repliedAt: null,
    theirWords: '',
    ...part,
  }
}
