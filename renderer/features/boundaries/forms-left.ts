import type { BoundaryDraft, SlipDraft } from '../../../core/boundaries/boundaries.schema.ts'
import { makeSitting } from '../../bridge/sitting.ts'
import type { Left } from '../../bridge/use-unfinished.ts'

export const linesLeft = makeSitting<Left<BoundaryDraft>>({})
export const slipsLeft = makeSitting<Left<SlipDraft>>({})
