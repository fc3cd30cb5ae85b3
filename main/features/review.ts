import type { MoodIndex } from '../../core/book/mood-index.ts'
import type { Handlers } from '../../core/contract.ts'
import type { EntryIndex } from '../../core/journal/entry-index.ts'
import { ok, refuse } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import { calendarDays, yearsOf } from '../../core/review/calendar.ts'
import { EntrySearch, hitWithoutWords } from '../../core/review/entry-search.ts'
import { earliestFirst, onThisDay } from '../../core/review/on-this-day.ts'
import type { reviewContract } from '../../core/review/review.contract.ts'
import { journalSettingsOf, SETTINGS_ID } from '../../core/settings/settings.ts'
import type { Clock } from '../ports.ts'
import type { Store } from '../store/store.ts'
import { bufferUnits } from './review-units.ts'

export interface ReviewTools {
  readonly store: Store
  readonly stamp: () => Stamp
  readonly clock: Pick<Clock, 'after' | 'now'>
  readonly entries: EntryIndex
  readonly moods: MoodIndex
}

/** `close` ends the building of the index and empties it; nothing of it outlives the lock. */
export interface ReviewService {
  readonly handlers: Handlers<typeof reviewContract>
  readonly close: () => void
}

const MOST_HIDDEN = 10_000

export function review({ store, stamp, clock, entries, moods }: ReviewTools): ReviewService {
  const { search, goOn, close } = gathering(store, clock)
  const rows = () => entries.rows(store.read().entries, {})
  const rowsOf = (from: string, to: string) =>
    rows().filter((row) => dayOf(row.at) >= from && dayOf(row.at) <= to)
  const settings = () => journalSettingsOf(store.read().settings.get(SETTINGS_ID))
  const today = () => dayOf(stamp().local)
  const metIn = (shown: readonly { readonly id: string }[]): string[] => {
    const met = new Set(store.twofold('entries'))
    return shown.flatMap(({ id }) => (met.has(id) ? [id] : []))
  }

  const handlers: Handlers<typeof reviewContract> = {
    'review.search': async ({ text, filter, offset, limit }) => {
      const book = store.read()
      const found = search().find(book, text, filter, offset, limit)
      goOn()
      if (found) {
        const twofold = metIn(found.hits.map(({ row }) => row))
        return ok({ ...found, twofold, isComplete: search().isComplete })
      }
      const { total, rows: shown } = entries.page(book.entries, filter, offset, limit)
      return ok({ total, hits: shown.map(hitWithoutWords), twofold: metIn(shown), isComplete: true })
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
  }
  return { handlers, close }
}

interface Gathering {
  /** Made at the first question, or when every row is decoded. */
  readonly search: () => EntrySearch
  /** A query may find so much changed that it leaves it to be taken in by slices again. */
  readonly goOn: () => void
  readonly close: () => void
}

/** Builds the index a slice at a time once the rows are there, with everything else let in between. */
function gathering(store: Store, clock: ReviewTools['clock']): Gathering {
  let made: EntrySearch | null = null
  let undo: (() => void) | null = null
  let isClosed = false
  const search = (): EntrySearch => (made ??= new EntrySearch(store.read(), () => clock.now(), bufferUnits()))
  const goOn = (): void => {
    if (!isClosed && !search().isComplete) undo ??= clock.after(0, work)
  }
  const work = (): void => {
    undo = null
    search().work(store.read())
    goOn()
  }
  if (store.isWhole) goOn()
  // A row that cannot be read is told where someone asks for it.
  else void store.whole().then(goOn, goOn)
  const close = (): void => {
    isClosed = true
    undo?.()
    made?.close()
    made = null
  }
  return { search, goOn, close }
}
