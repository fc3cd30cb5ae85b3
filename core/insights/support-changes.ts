import { weekOf } from '../kernel/time.ts'
import { pulseWeeks } from '../support/pulses.ts'
import type { Told } from './changes.ts'
import type { Changes } from './insights.contract.ts'
import { isWithin } from './periods.ts'

/** More than the weeks of the longest time. */
const ALL_WEEKS = 600
/** Every week from the first one noted in the time to its end, gaps as gaps; empty where none was noted. */
export function pulseChanges({ book, span }: Told): Changes['pulse'] {
  const within = { from: weekOf(span.from), to: span.to }
  const pulses = [...book.pulses.values()].filter(({ week }) => isWithin(week, within))
  return [...pulseWeeks(pulses, span.to, ALL_WEEKS)]
}

export function sessionCount({ book, span }: Told): number {
  return [...book.sessions.values()].filter(({ day }) => isWithin(day, span)).length
}
