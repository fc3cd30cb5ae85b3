import { contactToTell } from '../book/own-contact.ts'
import { dayOf } from '../kernel/time.ts'
import { quietBetween, quietDays } from '../space/quiet-days.ts'
import { handled, relief, urgeFigures, urgesAWeek } from '../space/urge-figures.ts'
import type { Told } from './changes.ts'
import type { Changes } from './insights.contract.ts'
import { isWithin, spansOf } from './periods.ts'

/** Null where no day of the time lies in a quiet period. */
export function quietChanges({ book, span, now }: Told): Changes['quiet'] {
  const today = dayOf(now.local)
  const ever = quietDays(book.periods.values(), contactToTell(book, today), today)
  const { days, total, share } = quietBetween(ever, span.from, span.to)
  return days.length === 0 ? null : { days: [...days], total, share, everTotal: ever.total }
}

/** Null where no pull was noted; below five of them nothing but their number is told. */
export function urgeChanges({ book, span }: Told): Changes['urges'] {
  const urges = [...book.urges.values()].filter(({ at }) => isWithin(dayOf(at), span))
  if (urges.length === 0) return null
  const { unit, spans } = spansOf(span)
  const { count, before } = urgeFigures(urges)
  return {
    count,
    perWeek: urgesAWeek(urges, span.to),
    before,
    relief: relief(urges),
    handled: handled(urges),
    unit,
    spans: spans.map((each) => ({
      ...each,
      ...urgeFigures(urges.filter(({ at }) => isWithin(dayOf(at), each))),
    })),
  }
}
