import type { Day } from '../../../core/kernel/time.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'

/**
 * A reader brings its own defaults for what goes in and how; words and period stay as chosen. But what was written or put
 * differently for oneself or a therapist is not handed to the other person by a change of reader, nor the other way round.
 */
export function forReader(
  choices: SummaryChoices,
  reader: SummaryChoices['reader'],
  today: Day,
): Partial<SummaryChoices> {
  const { sections, length, dates, freeText, names } = defaultChoices(reader, today)
  const isBetween = (reader === 'ex') !== (choices.reader === 'ex')
  return {
    reader,
    sections,
    length,
    dates,
    freeText,
    names: { known: names.known, own: isBetween ? [] : choices.names.own },
    ...(isBetween && { wording: [] }),
    ...(reader === 'ex' && isBetween && { howItWas: '', howItIs: '', whatIsNext: '', closing: '' }),
    theyAgreed: false,
  }
}
