import type {
  ClarityDraft,
  ContactEventDraft,
  IfThenDraft,
  PeriodDraft,
  UrgeDraft,
} from '../../../core/space/space.schema.ts'
import type { CareKind, Deed, Trigger } from '../../../core/space/space-kinds.ts'
import type { Line } from '../../bridge/KeptLine.tsx'
import { makeLeft } from '../../bridge/left-forms.ts'
import type { Unadded } from '../../bridge/unadded.ts'

/** The first rating, while it is not begun. */
export interface PullStart {
  readonly before: number | null
  readonly trigger: Trigger | null
}

export interface CarePlan {
  readonly kind: CareKind
  readonly text: string
}

export const careLeft = makeLeft<CarePlan>('space.care')
export const careWordsLeft = makeLeft<Line>('space.careWords')
export const periodsLeft = makeLeft<PeriodDraft & Unadded<'practicalTopics'>>('space.periods')
export const contactLeft = makeLeft<ContactEventDraft>('space.contact')
export const pullsLeft = makeLeft<PullStart>('space.pulls')
/** The second rating, while it is not kept. */
export interface PullRating {
  readonly after: number | null
  readonly did: Deed | null
  readonly trigger: Trigger | null
}

export const ratingsLeft = makeLeft<PullRating>('space.ratings')
export const urgesLeft = makeLeft<UrgeDraft>('space.urges')
export const ifThensLeft = makeLeft<IfThenDraft>('space.ifThens')
export const clarityLeft = makeLeft<ClarityDraft & Unadded<'mustHave' | 'cannotAccept'>>('space.clarity')
