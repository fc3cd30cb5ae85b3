import type { MeetingDraft } from '../../../core/friendship/friendship.schema.ts'
import { makeLeft } from '../../bridge/left-forms.ts'
import type { MotiveForm } from './motive-form.ts'

export const meetingsLeft = makeLeft<MeetingDraft>('friendship.meetings')
export const motivesLeft = makeLeft<MotiveForm>('friendship.motives')
