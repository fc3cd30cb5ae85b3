import type { BoundaryDraft, SlipDraft } from '../../../core/boundaries/boundaries.schema.ts'
import { makeLeft } from '../../bridge/left-forms.ts'

export const linesLeft = makeLeft<BoundaryDraft>('boundaries.lines')
export const slipsLeft = makeLeft<SlipDraft>('boundaries.slips')
