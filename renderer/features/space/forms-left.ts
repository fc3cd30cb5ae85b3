import type {
  ClarityDraft,
  ContactEventDraft,
  IfThenDraft,
  PeriodDraft,
  UrgeDraft,
} from '../../../core/space/space.schema.ts'
import type { Deed, Trigger } from '../../../core/space/space-kinds.ts'
import { makeSitting } from '../../bridge/sitting.ts'
import type { Left } from '../../bridge/use-unfinished.ts'

/** The first rating, while it is not begun. */
export interface PullStart {
  readonly before: number | null
  readonly trigger: Trigger | null
}

export const periodsLeft = makeSitting<Left<PeriodDraft>>({})
export const contactLeft = makeSitting<Left<ContactEventDraft>>({})
export const pullsLeft = makeSitting<Left<PullStart>>({})
/** The second rating, while it is not kept. */
export interface PullRating {
  readonly after: number | null
  readonly did: Deed | null
  readonly trigger: Trigger | null
}

export const ratingsLeft = makeSitting<Left<PullRating>>({})
export const urgesLeft = makeSitting<Left<UrgeDraft>>({})
export const ifThensLeft = makeSitting<Left<IfThenDraft>>({})
export const clarityLeft = makeSitting<Left<ClarityDraft>>({})
