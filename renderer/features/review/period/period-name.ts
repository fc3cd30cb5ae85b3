import type { Period } from '../../../../core/review/periods.ts'
import type { PeriodKind } from '../../../../core/review/review-kinds.ts'
import { monthAndYearInWords } from '../../../words/dates.ts'
import { weekName } from '../timeline/week-name.ts'

/** "2 to 8 Mar 2026", or "March 2026". */
export function periodName(kind: PeriodKind, { from }: Period): string {
  return kind === 'week' ? weekName(from) : monthAndYearInWords(from)
}
