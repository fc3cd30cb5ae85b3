import type { TalkNotes } from '../../../core/conversation/conversation.schema.ts'
import { makeLeft } from '../../bridge/left-forms.ts'

export const notesLeft = makeLeft<TalkNotes>('conversation.notes')
