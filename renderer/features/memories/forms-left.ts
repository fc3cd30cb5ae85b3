import type { ActivityDraft, AfterNotes } from '../../../core/memories/memories.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { makeLeft } from '../../bridge/left-forms.ts'

export interface InviteDraft {
  readonly day: Day | null
  /** `HH:MM`. */
  readonly from: string | null
  readonly until: string | null
  readonly askedOn: Day
}

export type AfterDraft = AfterNotes & { readonly day: Day }

export const ideasLeft = makeLeft<ActivityDraft>('memories.ideas')
export const invitesLeft = makeLeft<InviteDraft>('memories.invites')
export const aftersLeft = makeLeft<AfterDraft>('memories.afters')
/** What is on a picture. */
export const altsLeft = makeLeft<{ readonly alt: string }>('memories.alts')
