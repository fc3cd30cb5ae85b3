import type { Book } from '../../core/book/book.ts'
import type { MoodIndex } from '../../core/book/mood-index.ts'
import type { AskVersions, PlanVersion } from '../../core/book/plan-versions.ts'
import type { Handlers } from '../../core/contract.ts'
import type { Plan } from '../../core/conversation/conversation.schema.ts'
import { changes, plansInChanges } from '../../core/insights/changes.ts'
import type { insightsContract } from '../../core/insights/insights.contract.ts'
import { firstMoodDay } from '../../core/insights/mood-changes.ts'
import { whyNotPeriod } from '../../core/insights/periods.ts'
import type { EntryIndex } from '../../core/journal/entry-index.ts'
import { ok, refuse } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import type { Store } from '../store/store.ts'

export interface InsightsTools {
  readonly store: Pick<Store, 'isOpen'>
  readonly stamp: () => Stamp
  /** The book without what is sealed. */
  readonly shown: () => Book
  readonly entries: EntryIndex
  readonly moods: MoodIndex
  readonly askVersions: AskVersions
}

export function insights(tools: InsightsTools): Handlers<typeof insightsContract> {
  const { store, stamp, shown, entries, moods, askVersions } = tools
  return {
    'insights.changes': async (span) => {
      const now = stamp()
      const wrong = whyNotPeriod(span, dayOf(now.local))
      if (wrong !== null) return refuse({ code: 'input/invalid', fields: [wrong] })
      const book = shown()
      const versions = new Map<Plan, readonly PlanVersion[]>()
      for (const plan of plansInChanges({ book, span, now })) versions.set(plan, await askVersions(plan, now))
      if (!store.isOpen) return refuse({ code: 'vault/locked' })
      return ok(
        changes({
          book,
          span,
          now,
          versionsOf: (plan) => versions.get(plan) ?? [],
          moods: moods.days(book, firstMoodDay(span), span.to),
          entries: entries
            .rows(book.entries, {})
            .filter(({ at }) => dayOf(at) >= span.from && dayOf(at) <= span.to),
        }),
      )
    },
  }
}
