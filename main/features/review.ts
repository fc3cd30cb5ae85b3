import type { MoodIndex } from '../../core/book/mood-index.ts'
import type { Handlers } from '../../core/contract.ts'
import type { EntryIndex } from '../../core/journal/entry-index.ts'
import { ok, refuse } from '../../core/kernel/result.ts'
import { addDays, dayOf, type Stamp } from '../../core/kernel/time.ts'
import { calendarDays, yearsOf } from '../../core/review/calendar.ts'
import type { SearchDoor } from '../../core/review/entry-search.ts'
import { moodTrend, rollingMood } from '../../core/review/mood-trend.ts'
import { earliestFirst, onThisDay } from '../../core/review/on-this-day.ts'
import type { reviewContract } from '../../core/review/review.contract.ts'
import { entryWithoutWords } from '../../core/review/search/hits.ts'
import { journalSettingsOf, SETTINGS_ID } from '../../core/settings/settings.ts'
import type { Store } from '../store/store.ts'

export interface ReviewTools {
  readonly store: Store
  readonly stamp: () => Stamp
  readonly door: SearchDoor
  readonly entries: EntryIndex
  readonly moods: MoodIndex
}

const MOST_HIDDEN = 10_000

export function review(tools: ReviewTools): Handlers<typeof reviewContract> {
  const { store, stamp, entries, moods, door } = tools
  const rows = () => entries.rows(store.read().entries, {})
  const rowsOf = (from: string, to: string) =>
    rows().filter((row) => dayOf(row.at) >= from && dayOf(row.at) <= to)
  const settings = () => journalSettingsOf(store.read().settings.get(SETTINGS_ID))
  const today = () => dayOf(stamp().local)
  const metIn = (shown: readonly { readonly id: string }[]): string[] => {
    const met = new Set(store.twofold('entries'))
    return shown.flatMap(({ id }) => (met.has(id) ? [id] : []))
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
      const { total, rows: shown } = entries.page(book.entries, filter, offset, limit)
      return ok({ total, hits: shown.map(entryWithoutWords), twofold: metIn(shown), isComplete: true })
    },
    'review.year': async ({ year }) => {
      const [from, to] = [`${year}-01-01`, `${year}-12-31`]
      return ok(calendarDays(rowsOf(from, to), moods.days(store.read(), from, to)))
    },
    'review.years': async () => ok(yearsOf(rows(), today())),
    'review.onDay': async ({ day }) => ok(rowsOf(day, day).toSorted(earliestFirst)),
    'review.onThisDay': async () => {
      const { onThisDay: isOn, onThisDayHidden } = settings()
      return ok(isOn ? onThisDay(rows(), new Set(onThisDayHidden), today()) : null)
    },
    'review.neverAgain': ({ id }) =>
      store.change((book) => {
        if (!book.entries.has(id)) return refuse({ code: 'record/not-found' })
        const record = book.settings.get(SETTINGS_ID)
        const { onThisDayHidden: hidden, ...others } = { ...record, ...journalSettingsOf(record) }
        const next = { ...others, onThisDayHidden: [...new Set([...hidden, id])].slice(-MOST_HIDDEN) }
        return ok([{ ...book, settings: book.settings.with(SETTINGS_ID, next) }, null] as const)
      }),
    'review.mood': async ({ from, to }) => {
      // Six days more, so that the first rolling mean is as full as the others.
      const days = moods.days(store.read(), addDays(from, -6), to)
      const shown = days.filter((each) => each.day >= from)
      return ok({ days: shown, rolling: rollingMood(days, from, to), trend: moodTrend(shown) })
    },
  }
}
