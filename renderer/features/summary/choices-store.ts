import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { makeLeft } from '../../bridge/left-forms.ts'

/** Under `choices`: what was chosen, and the words of the document that stand nowhere else. */
export const heldChoices = makeLeft<SummaryChoices>('summary.choices')

/** Other words for a sentence, while they are not said; by the id of what the sentence is about. */
export const rewordsLeft = makeLeft<{ readonly text: string }>('summary.rewords')
