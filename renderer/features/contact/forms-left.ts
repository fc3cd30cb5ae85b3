import type { MessageDraft } from '../../../core/contact/contact.schema.ts'
import { makeLeft } from '../../bridge/left-forms.ts'

export const messagesLeft = makeLeft<MessageDraft>('contact.messages')
