import type { Output } from '../../../core/contract.ts'

export type SummaryPreview = Output<'summary.preview'>
/** Something that could go in, and can be left out or said differently by itself. */
export type SummaryCandidate = SummaryPreview['candidates'][number]
