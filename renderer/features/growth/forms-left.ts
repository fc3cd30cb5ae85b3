import type { EvidenceDraft, GoalDraft } from '../../../core/growth/growth.schema.ts'
import type { PickedDays } from '../../../core/growth/week-check.ts'
import type { GoalOrigin } from '../../bridge/commands.ts'
import { makeLeft } from '../../bridge/left-forms.ts'

/** A check-in that is not pressed yet. */
export interface CheckInDraft {
  readonly value: number | null
  readonly hard: number | null
  readonly note: string
}

export const checkInsLeft = makeLeft<CheckInDraft>('growth.checkIns')
/** What goes with a check-in that was pressed already. */
export const checkInNotesLeft = makeLeft<Pick<CheckInDraft, 'hard' | 'note'>>('growth.checkInNotes')
/** A goal in its form, with what a new one comes from. */
export interface GoalTyped extends GoalDraft {
  readonly origin: GoalOrigin
}

export const goalsLeft = makeLeft<GoalTyped>('growth.goals')
export const weekLeft = makeLeft<Readonly<Record<string, PickedDays>>>('growth.week')
export const evidenceLeft = makeLeft<EvidenceDraft>('growth.evidence')
