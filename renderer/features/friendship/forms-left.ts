import type { MeetingDraft } from '../../../core/friendship/friendship.schema.ts'
import { makeSitting } from '../../bridge/sitting.ts'
import type { Left } from '../../bridge/use-unfinished.ts'
import type { MotiveForm } from './motive-form.ts'

export const meetingsLeft = makeSitting<Left<MeetingDraft>>({})
export const motivesLeft = makeSitting<Left<MotiveForm>>({})
