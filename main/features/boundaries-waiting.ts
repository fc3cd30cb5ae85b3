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

const NOT_FOUND = { code: 'record/not-found' } as const

type WaitingCalls = Pick<
  typeof boundariesContract,
  `boundaries.${'waiting' | 'setWaitingDays' | 'addMeanwhile' | 'changeMeanwhile' | 'removeMeanwhile' | 'putMeanwhileBack'}`
>

/** What fills the time. What is taken off is held here until the lock, and put back by its id. */
export function waiting(store: Store, stamp: () => Stamp): Handlers<WaitingCalls> {
  const removed = new Map<string, WaitingItem>()
  const onWaiting = (
    change: (standing: Waiting, made: Stamp) => Result<Waiting>,
  ): Promise<Result<Waiting>> => {
    const made = stamp()
    return store.change((book) => {
      const changed = change(waitingOf(book.waiting.get(WAITING_ID), made.now), made)
      if (!changed.ok) return changed
      return ok([{ ...book, waiting: book.waiting.with(WAITING_ID, changed.value) }, changed.value] as const)
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
    'boundaries.removeMeanwhile': ({ id }) =>
      onWaiting((standing, made) => {
        const gone = standing.meanwhile.find((item) => item.id === id)
        if (gone) removed.set(id, gone)
        return ok(removeMeanwhile(standing, id, made))
      }),
    'boundaries.putMeanwhileBack': async ({ id }) => {
      const gone = removed.get(id)
      if (!gone) return refuse(NOT_FOUND)
      const isUntied = gone.goalId !== null && !store.read().goals.has(gone.goalId)
      const item = isUntied ? { ...gone, goalId: null } : gone
      return onWaiting((standing, made) => putMeanwhileBack(standing, item, made))
    },
  }
}
