import type { MeetingDraft } from '../../../core/friendship/friendship.schema.ts'
import type { CareFor } from '../../../core/friendship/friendship-kinds.ts'
import type { Line } from '../../bridge/KeptLine.tsx'
import { makeLeft } from '../../bridge/left-forms.ts'
import type { MotiveForm } from './motive-form.ts'

/** An idea of care that is not on the list yet. */
export interface CareDraft {
  readonly text: string
  readonly for: CareFor
  readonly noStrings: boolean
}

export const careLeft = makeLeft<CareDraft>('friendship.care')
export const careWordsLeft = makeLeft<Line>('friendship.careWords')
export const meetingsLeft = makeLeft<MeetingDraft>('friendship.meetings')
export const motivesLeft = makeLeft<MotiveForm>('friendship.motives')
