import type { BoundaryDraft, SlipDraft } from '../../../core/boundaries/boundaries.schema.ts'
import type { Line } from '../../bridge/KeptLine.tsx'
import { makeLeft } from '../../bridge/left-forms.ts'
import type { Day } from '../../../core/kernel/time.ts'
import type { StatusDraft } from './status-draft.ts'

/** A line that its owner lifts. */
export interface Lift {
  readonly day: Day
  readonly said: string
}

export const meanwhileLeft = makeLeft<Line>('boundaries.meanwhile')
export const meanwhileWordsLeft = makeLeft<Line>('boundaries.meanwhileWords')
export const statusLeft = makeLeft<StatusDraft>('boundaries.status')
export const liftsLeft = makeLeft<Lift>('boundaries.lifts')
export const linesLeft = makeLeft<BoundaryDraft>('boundaries.lines')
export const slipsLeft = makeLeft<SlipDraft>('boundaries.slips')
