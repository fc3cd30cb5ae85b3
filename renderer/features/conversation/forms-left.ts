import type { TalkNotes } from '../../../core/conversation/conversation.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { makeLeft } from '../../bridge/left-forms.ts'

/** What they said to a talk. */
export interface Answer {
  readonly day: Day
  readonly said: string
}

export const consentsLeft = makeLeft<Answer>('conversation.consents')
export const notesLeft = makeLeft<TalkNotes>('conversation.notes')
