import type { MessageDraft } from '../../../core/contact/contact.schema.ts'
import type { Reply } from '../../../core/contact/draft-kinds.ts'
import { makeLeft } from '../../bridge/left-forms.ts'

/** What came back. */
export interface ReplyDraft {
  readonly reply: Reply
  readonly theirWords: string
  readonly setsStatus: boolean
}

export const repliesLeft = makeLeft<ReplyDraft>('contact.replies')
export const messagesLeft = makeLeft<MessageDraft>('contact.messages')
