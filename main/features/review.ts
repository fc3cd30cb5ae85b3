import type { Book } from '../../core/book/book.ts'
import { backRulesOf } from '../../core/book/coming-back.ts'
import type { MoodIndex } from '../../core/book/mood-index.ts'
import { periodFacts } from '../../core/book/period-facts.ts'
import { put, type Shelf } from '../../core/book/shelf.ts'
import { timelinePage } from '../../core/book/timeline.ts'
import type { Handlers } from '../../core/contract.ts'
import type { EntryIndex } from '../../core/journal/entry-index.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import { calendarDays, yearsOf } from '../../core/review/calendar.ts'
import { keepDigest } from '../../core/review/digests.ts'
import type { SearchDoor } from '../../core/review/entry-search.ts'
import { bringBack, neverAgain, neverTag, restEntry } from '../../core/review/keep-away.ts'
import { earliestFirst, onThisDay } from '../../core/review/on-this-day.ts'
import { periodOf } from '../../core/review/periods.ts'
import { reflectionOf } from '../../core/review/reflection.ts'
import type { reviewContract } from '../../core/review/review.contract.ts'
import type { Digest } from '../../core/review/review.schema.ts'
import { entryWithoutWords } from '../../core/review/search/hits.ts'
import { themesOf } from '../../core/review/themes.ts'
import type { JournalSettings } from '../../core/settings/settings.contract.ts'
import { journalSettingsOf, SETTINGS_ID } from '../../core/settings/settings.ts'
import type { Changed, Store } from '../store/store.ts'
import { removal } from '../removal.ts'

export interface ReviewTools {
  readonly store: Store
  readonly stamp: () => Stamp
  /** The book without what is sealed. */
  readonly shown: () => Book
  readonly door: SearchDoor
  readonly entries: EntryIndex
  readonly moods: MoodIndex
}

/** Lines about whole weeks. */
const DIGESTS: Shelf<Digest> = {
  of: (book) => book.digests,
  into: (book, digests) => ({ ...book, digests }),
}

export function review(tools: ReviewTools): Handlers<typeof reviewContract> {
  const { store, stamp, shown, entries, moods, door } = tools
  const rows = () => entries.rows(shown().entries, {})
  const rowsOf = (from: string, to: string) =>
    rows().filter((row) => dayOf(row.at) >= from && dayOf(row.at) <= to)
  const today = () => dayOf(stamp().local)
  const metIn = (found: readonly { readonly id: string }[]): string[] => {
    const met = new Set(store.twofold('entries'))
    return found.flatMap(({ id }) => (met.has(id) ? [id] : []))
  }

  return {
    'review.search': async ({ text, filter, offset, limit }) => {
      const book = store.read()
      const found = door.search().find(book, text, filter, offset, limit)
      door.goOn()
      if (found) {
        const twofold = metIn(found.hits.map(({ row }) => row))
        return ok({ ...found, twofold, isComplete: door.search().isComplete })
      }
      const { total, rows: onPage } = entries.page(shown().entries, filter, offset, limit)
      return ok({ total, hits: onPage.map(entryWithoutWords), twofold: metIn(onPage), isComplete: true })
    },
    'review.year': async ({ year }) => {
      const [from, to] = [`${year}-01-01`, `${year}-12-31`]
      return ok(calendarDays(rowsOf(from, to), moods.days(shown(), from, to)))
    },
    'review.years': async () => ok(yearsOf(rows(), today())),
    'review.onDay': async ({ day }) => ok(rowsOf(day, day).toSorted(earliestFirst)),
    'review.onThisDay': async () => {
      const book = store.read()
      return ok(settingsIn(book).onThisDay ? onThisDay(rows(), backRulesOf(book, stamp())) : null)
    },
    'review.reflection': async () => {
      const book = store.read()
      return ok(settingsIn(book).reflection ? reflectionOf(rows(), backRulesOf(book, stamp())) : null)
    },
    'review.themes': async () => {
      const book = store.read()
      return ok(themesOf(rows(), book.issues.values(), backRulesOf(book, stamp())))
    },
    'review.timeline': async (wish) => ok(timelinePage(store.read(), rows(), stamp(), wish)),
    'review.period': async ({ kind, day }) => {
      const book = shown()
      const period = periodOf(kind, day)
      const { from, to } = period
      const facts = { kind, period, rows: rowsOf(from, to), moods: moods.days(book, from, to) }
      return ok(periodFacts(book, { ...facts, rules: backRulesOf(book, stamp()) }))
    },
    ...awayCalls(store, stamp),
    ...digestCalls(store, stamp),
  }
}

function settingsIn(book: Book): JournalSettings {
  return journalSettingsOf(book.settings.get(SETTINGS_ID))
}

type Calls<Name extends string> = Handlers<
  Pick<typeof reviewContract, Extract<keyof typeof reviewContract, `review.${Name}`>>
>

/** Of a newer version's settings all fields stay. */
function settle(book: Book, next: (standing: JournalSettings) => JournalSettings): Changed<null> {
  const record = { ...book.settings.get(SETTINGS_ID), ...settingsIn(book) }
  return ok([{ ...book, settings: book.settings.with(SETTINGS_ID, next(record)) }, null] as const)
}

/** What is sent away, for good or for a while, and brought back one by one. */
function awayCalls(
  store: Store,
  stamp: () => Stamp,
): Calls<'neverAgain' | 'restEntry' | 'neverTag' | 'bringBack'> {
  const onEntry = (id: string, next: (standing: JournalSettings) => JournalSettings): Promise<Result<null>> =>
    store.change((book) => (book.entries.has(id) ? settle(book, next) : refuse({ code: 'record/not-found' })))
  return {
    'review.neverAgain': ({ id }) => onEntry(id, (standing) => neverAgain(standing, id)),
    'review.restEntry': ({ id }) => {
      const today = dayOf(stamp().local)
      return onEntry(id, (standing) => restEntry(standing, id, today))
    },
    'review.neverTag': ({ tag }) =>
      store.change((book) => settle(book, (standing) => neverTag(standing, tag))),
    'review.bringBack': (kept) =>
      store.change((book) => settle(book, (standing) => bringBack(standing, kept))),
  }
}

function digestCalls(
  store: Store,
  stamp: () => Stamp,
): Calls<'keepDigest' | 'removeDigest' | 'putDigestBack'> {
  const removed = removal(store, DIGESTS)
  return {
    'review.keepDigest': (draft) => {
      const made = stamp()
      return store.change((book) => put(book, DIGESTS, draft.week, keepDigest(draft, made)))
    },
    'review.removeDigest': ({ week }) => removed.remove({ id: week }),
    'review.putDigestBack': ({ week }) => removed.putBack({ id: week }),
  }
}
