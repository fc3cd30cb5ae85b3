import { type Day, addDays, weekOf } from '../kernel/time.ts'
import type { SummaryChoices } from './summary.contract.ts'
import { weekNumber, when } from './when.ts'

/** A century of weeks: no line is longer, whatever year was mistyped as an end of the period. */
const MOST_SPANS = 5218

/** A stretch of time that makes one point. */
export interface Span {
  readonly label: string
  readonly from: Day
  readonly to: Day
}

/** Weeks, or months where only months may be seen; cut at neither end of the period. */
export function spansOf(choices: SummaryChoices): Span[] {
  return choices.dates === 'month' ? months(choices) : weeks(choices)
}

function weeks(choices: SummaryChoices): Span[] {
  const found: Span[] = []
  for (
    let monday = weekOf(choices.from);
    monday <= choices.to && found.length < MOST_SPANS;
    monday = addDays(monday, 7)
  ) {
    const isFirst = monday < choices.from
    const label =
      choices.dates === 'week_number'
        ? `week ${weekNumber(monday, choices.from)}`
        : when(isFirst ? choices.from : monday, choices)
    found.push({ label, from: monday, to: addDays(monday, 6) })
  }
  return found
}

function months(choices: SummaryChoices): Span[] {
  const found: Span[] = []
  for (let from = `${choices.from.slice(0, 7)}-01`; from <= choices.to && found.length < MOST_SPANS;) {
    const next = `${addDays(from, 31).slice(0, 7)}-01`
    found.push({ label: when(from, choices), from, to: addDays(next, -1) })
    from = next
  }
  return found
}
