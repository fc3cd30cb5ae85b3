import type { EvidenceDraft, GoalDraft } from '../../../core/growth/growth.schema.ts'
import type { PickedDays } from '../../../core/growth/week-check.ts'
import { makeSitting } from '../../bridge/sitting.ts'
import type { Left } from '../../bridge/use-unfinished.ts'

export const goalsLeft = makeSitting<Left<GoalDraft>>({})
export const weekLeft = makeSitting<Left<Readonly<Record<string, PickedDays>>>>({})
export const evidenceLeft = makeSitting<Left<EvidenceDraft>>({})
