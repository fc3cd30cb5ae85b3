import { dayInFull } from '../kernel/day-in-full.ts'
import type { Day, Instant } from '../kernel/time.ts'
import { HELPLINES_GATHERED } from './helplines.data.ts'
import { monthsOld, type ShownLine } from './helplines.ts'

/**
 * What stands with every list of numbers, on the screen and on paper, which grows old unseen (domain guide, section c).
 * `checked`: the day on which somebody checked the list for this version; null where nobody has.
 */
export function numbersChange(checked: Day | null): string {
  const list =
    checked === null
      ? `This list was put together on ${dayInFull(HELPLINES_GATHERED)} and has not been checked for this version yet.`
      : `List checked: ${dayInFull(checked)}.`
  return `Numbers change. ${list} If one doesn’t work, use the emergency number.`
}

/** When the person looked a number up, and how old it is once that is more than a year. */
export function lookedUp(
  line: Pick<ShownLine, 'checked' | 'own'>,
  today: Day,
  dayHere: (at: Instant) => Day,
): readonly string[] {
  const months = monthsOld(line, today, dayHere)
  return [
    ...(line.own?.checked ? [`looked up ${dayInFull(line.own.checked)}`] : []),
    ...(months === null ? [] : [ageInWords(line, months)]),
  ]
}

function ageInWords({ checked, own }: Pick<ShownLine, 'checked' | 'own'>, months: number): string {
  return checked === null && own === null
    ? `on the list for ${months} months without a check`
    : `not looked up for ${months} months`
}
