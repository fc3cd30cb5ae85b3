import type { Book } from '../../core/book/book.ts'
import type { MoodIndex } from '../../core/book/mood-index.ts'
import type { Handlers } from '../../core/contract.ts'
import { changes } from '../../core/insights/changes.ts'
import type { insightsContract } from '../../core/insights/insights.contract.ts'
import { firstMoodDay } from '../../core/insights/mood-changes.ts'
import { whyNotPeriod } from '../../core/insights/periods.ts'
import type { EntryIndex } from '../../core/journal/entry-index.ts'
import { ok, refuse } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import type { Store } from '../store/store.ts'

/** How far back is looked for earlier days of a plan. */
const LOOKED_AT = 400

export interface InsightsTools {
  readonly store: Store
  readonly stamp: () => Stamp
  /** The book without what is sealed. */
  readonly shown: () => Book
  readonly entries: EntryIndex
  readonly moods: MoodIndex
}

export function insights({
  store,
  stamp,
  shown,
  entries,
  moods,
}: InsightsTools): Handlers<typeof insightsContract> {
  return {
    'insights.changes': async (span) => {
      const now = stamp()
      const wrong = whyNotPeriod(span, dayOf(now.local))
      if (wrong !== null) return refuse({ code: 'input/invalid', fields: [wrong] })
      const book = shown()
      return ok(
        changes({
          book,
          span,
          now,
          history: (planId) => store.history('plans', planId, LOOKED_AT),
          moods: moods.days(book, firstMoodDay(span), span.to),
          entries: entries
            .rows(book.entries, {})
            .filter(({ at }) => dayOf(at) >= span.from && dayOf(at) <= span.to),
        }),
      )
    },
  }
}
