import type { ActivityDraft, AfterNotes } from '../../../core/memories/memories.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { makeSitting } from '../../bridge/sitting.ts'
import type { Left } from '../../bridge/use-unfinished.ts'

export interface InviteDraft {
  readonly day: Day | null
  /** `HH:MM`. */
  readonly from: string | null
  readonly until: string | null
  readonly askedOn: Day
}

export type AfterDraft = AfterNotes & { readonly day: Day }

export const ideasLeft = makeSitting<Left<ActivityDraft>>({})
export const invitesLeft = makeSitting<Left<InviteDraft>>({})
export const aftersLeft = makeSitting<Left<AfterDraft>>({})
/** What is on a picture. */
export const altsLeft = makeSitting<Left<{ readonly alt: string }>>({})
