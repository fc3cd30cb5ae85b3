import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { makeSitting } from '../../bridge/sitting.ts'

/** The choices of this sitting, null until the first. They hold words the person typed: memory only. */
export const heldChoices = makeSitting<SummaryChoices | null>(null)
