import type { TalkNotes } from '../../../core/conversation/conversation.schema.ts'
import { makeSitting } from '../../bridge/sitting.ts'
import type { Left } from '../../bridge/use-unfinished.ts'

export const notesLeft = makeSitting<Left<TalkNotes>>({})
