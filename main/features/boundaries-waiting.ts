import type { Book } from '../../core/book/book.ts'
import type { boundariesContract } from '../../core/boundaries/boundaries.contract.ts'
import type { Waiting, WaitingItem } from '../../core/boundaries/boundaries.schema.ts'
import {
  addMeanwhile,
  changeMeanwhile,
  putMeanwhileBack,
  removeMeanwhile,
  setWaitingDays,
  waitingOf,
  WAITING_ID,
} from '../../core/boundaries/waiting.ts'
import type { Handlers } from '../../core/contract.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { Stamp } from '../../core/kernel/time.ts'
import type { Store } from '../store/store.ts'
import { removal, type ById, type Removal } from '../removal.ts'

const NOT_FOUND = { code: 'record/not-found' } as const

type WaitingCalls = Pick<
  typeof boundariesContract,
  `boundaries.${'waiting' | 'setWaitingDays' | 'addMeanwhile' | 'changeMeanwhile' | 'removeMeanwhile' | 'putMeanwhileBack'}`
>

/** How long, and what fills the time. */
export function waiting(store: Store, stamp: () => Stamp): Handlers<WaitingCalls> {
  const removed = items(store, stamp)
  const onWaiting = (
    change: (standing: Waiting, made: Stamp) => Result<Waiting>,
  ): Promise<Result<Waiting>> => {
    const made = stamp()
    return store.change((book) => {
      const changed = change(waitingOf(book.waiting.get(WAITING_ID), made.now), made)
      if (!changed.ok) return changed
      return ok([withWaiting(book, changed.value), changed.value] as const)
    })
  }
  return {
    'boundaries.waiting': async () => ok(waitingOf(store.read().waiting.get(WAITING_ID), stamp().now)),
    'boundaries.setWaitingDays': (days) =>
      onWaiting((standing, made) => setWaitingDays(standing, days, made)),
    'boundaries.addMeanwhile': ({ text }) =>
      onWaiting((standing, made) => addMeanwhile(standing, text, made)),
    'boundaries.changeMeanwhile': async ({ id, part }) => {
      const { goalId } = part
      if (typeof goalId === 'string' && !store.read().goals.has(goalId)) return refuse(NOT_FOUND)
      return onWaiting((standing, made) => changeMeanwhile(standing, id, part, made))
    },
    'boundaries.removeMeanwhile': removed.remove,
    'boundaries.putMeanwhileBack': removed.putBack,
  }
}

/** What is taken off the list comes back in its old place. */
function items(store: Store, stamp: () => Stamp): Removal<ById, Waiting> {
  const listOf = (book: Book): Waiting => waitingOf(book.waiting.get(WAITING_ID), stamp().now)
  return removal<ById, WaitingItem, Waiting>(store, {
    keyOf: ({ id }) => id,
    take: (book, which) => {
      const without = removeMeanwhile(listOf(book), which.id, stamp())
      return ok({ book: withWaiting(book, without), gone: itemOf(book, which) ?? null, answer: without })
    },
    standing: (book, which) => (itemOf(book, which) ? listOf(book) : undefined),
    withBack: (book, gone) => {
      const isUntied = gone.goalId !== null && !book.goals.has(gone.goalId)
      const item = isUntied ? { ...gone, goalId: null } : gone
      const again = putMeanwhileBack(listOf(book), item, stamp())
      return again.ok ? ok([withWaiting(book, again.value), again.value] as const) : again
    },
  })
}

function withWaiting(book: Book, standing: Waiting): Book {
  return { ...book, waiting: book.waiting.with(WAITING_ID, standing) }
}

function itemOf(book: Book, { id }: ById): WaitingItem | undefined {
  return book.waiting.get(WAITING_ID)?.meanwhile.find((item) => item.id === id)
}
