import type { Book } from '../../core/book/book.ts'
import type { MoodIndex } from '../../core/book/mood-index.ts'
import type { Handlers } from '../../core/contract.ts'
import { ok, refuse } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import type { moodsContract } from '../../core/moods/moods.contract.ts'
import { lastNoteOf, noteMood } from '../../core/moods/moods.ts'
import type { Store } from '../store/store.ts'

export interface MoodTools {
  readonly store: Store
  readonly stamp: () => Stamp
  /** The book without what is sealed. */
  readonly shown: () => Book
  readonly index: MoodIndex
}

export function moods({ store, stamp, shown, index }: MoodTools): Handlers<typeof moodsContract> {
  return {
    'moods.note': ({ mood }) => {
      const note = noteMood(mood, stamp())
      return store.change((book) => ok([{ ...book, moods: book.moods.with(note.id, note) }, note] as const))
    },
    'moods.takeBack': ({ id }) =>
      store.change((book) => {
        const note = book.moods.get(id)
        if (!note) return refuse({ code: 'record/not-found' })
        return ok([{ ...book, moods: book.moods.without(id) }, note] as const)
      }),
    'moods.today': async () => ok(lastNoteOf(dayOf(stamp().local), store.read().moods.values())),
    'moods.days': async ({ from, to }) => ok(index.days(shown(), from, to)),
  }
}
