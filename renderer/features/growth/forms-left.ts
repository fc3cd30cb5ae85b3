import type { EvidenceDraft, GoalDraft } from '../../../core/growth/growth.schema.ts'
import { makeSitting } from '../../bridge/sitting.ts'
import type { Left } from '../../bridge/use-unfinished.ts'

export const goalsLeft = makeSitting<Left<GoalDraft>>({})
export const evidenceLeft = makeSitting<Left<EvidenceDraft>>({})
