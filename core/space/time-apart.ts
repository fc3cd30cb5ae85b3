import type { Day } from '../kernel/time.ts'
import { isRunning, lastDay } from './periods.ts'
import type { Agreement, Allowed } from './space-kinds.ts'
import type { Period } from './space.schema.ts'

/** A quiet period that runs, as far as the steps about contact must know it. */
export interface TimeApart {
  readonly agreement: Agreement
  readonly allowed: Allowed
  /** Its last day; null for an open end. */
  readonly until: Day | null
}

/** The one that asks for most where several run: theirs or an agreed one before my own, no contact before practical matters. */
export function timeApart(periods: Iterable<Period>, today: Day): TimeApart | null {
  const running = [...periods].filter((period) => isRunning(period, today) && !isLeft(period, today))
  const [first] = running.toSorted((a, b) => weightOf(b) - weightOf(a))
  if (!first) return null
  return { agreement: first.agreement, allowed: first.allowed, until: lastDay(first) }
}

/** One of my own is over once I end it. Of theirs, or of one that both agreed on, the last day goes to its end. */
function isLeft({ agreement, endedOn }: Period, today: Day): boolean {
  return agreement === 'my_choice' && endedOn === today
}

function weightOf({ agreement, allowed }: Period): number {
  return (agreement === 'my_choice' ? 0 : 2) + (allowed === 'none' ? 1 : 0)
}
