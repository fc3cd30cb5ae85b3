import type { PeriodName } from '../../../core/insights/periods.ts'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { makeLeft } from '../../bridge/left-forms.ts'

export interface HeldChoices extends SummaryChoices {
  /** A time that goes on with the days, such as the last three months; null, or none, for days of one's own. */
  readonly period?: PeriodName | null
}

/** Reader by reader what was chosen, and the words of the document that stand nowhere else; see `use-choices`. */
export const heldChoices = makeLeft<HeldChoices>('summary.choices')

/** Other words for a sentence, while they are not said; by the reader and the id of what the sentence is about. */
export const rewordsLeft = makeLeft<{ readonly text: string }>('summary.rewords')
