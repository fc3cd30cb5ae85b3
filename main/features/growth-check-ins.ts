import { CHECK_INS } from '../../core/book/growth-shelves.ts'
import { put, takeOut } from '../../core/book/shelf.ts'
import type { Handlers } from '../../core/contract.ts'
import { checkIn, checkInsOf, withNote } from '../../core/growth/check-ins.ts'
import type { growthContract } from '../../core/growth/growth.contract.ts'
import type { CheckIn } from '../../core/growth/growth.schema.ts'
import { ok, refuse } from '../../core/kernel/result.ts'
import type { Stamp } from '../../core/kernel/time.ts'
import type { Store } from '../store/store.ts'
import { removal } from '../removal.ts'

const NOT_FOUND = { code: 'record/not-found' } as const

type CheckInCalls = Pick<
  typeof growthContract,
  `growth.${'checkIn' | 'checkInWeek' | 'noteCheckIn' | 'takeBack' | 'putCheckInBack' | 'checkIns'}`
>

interface ByCheckIn {
  readonly checkInId: string
}

/** One taken back comes again as long as its goal stands. */
export function checkIns(store: Store, stamp: () => Stamp): Handlers<CheckInCalls> {
  const taken = removal<ByCheckIn, CheckIn, CheckIn>(store, {
    keyOf: ({ checkInId }) => checkInId,
    take: (book, { checkInId }) => {
      const without = takeOut(book, CHECK_INS, checkInId)
      if (!without.ok) return without
      const [next, gone] = without.value
      return ok({ book: next, gone, answer: gone })
    },
    standing: (book, { checkInId }) => book.checkIns.get(checkInId),
    withBack: (book, gone, { checkInId }) =>
      book.goals.has(gone.goalId) ? put(book, CHECK_INS, checkInId, ok(gone)) : refuse(NOT_FOUND),
  })
  return {
    'growth.checkIn': (draft) => {
      const made = stamp()
      return store.change((book) => {
        if (!book.goals.has(draft.goalId)) return refuse(NOT_FOUND)
        const done = checkIn(draft, made)
        if (!done.ok) return done
        return ok([{ ...book, checkIns: book.checkIns.with(made.id, done.value) }, done.value] as const)
      })
    },
    'growth.checkInWeek': ({ checkIns: drafts }) => {
      const made = drafts.map((draft) => ({ draft, stamp: stamp() }))
      return store.change((book) => {
        const noted: CheckIn[] = []
        let table = book.checkIns
        for (const { draft, stamp: own } of made) {
          if (!book.goals.has(draft.goalId)) return refuse(NOT_FOUND)
          const done = checkIn(draft, own)
          if (!done.ok) return done
          noted.push(done.value)
          table = table.with(done.value.id, done.value)
        }
        return ok([{ ...book, checkIns: table }, noted] as const)
      })
    },
    'growth.noteCheckIn': ({ checkInId, ...said }) =>
      store.change((book) => {
        const standing = book.checkIns.get(checkInId)
        if (!standing) return refuse(NOT_FOUND)
        const noted = withNote(standing, said)
        return ok([{ ...book, checkIns: book.checkIns.with(checkInId, noted) }, noted] as const)
      }),
    'growth.takeBack': taken.remove,
    'growth.putCheckInBack': taken.putBack,
    'growth.checkIns': async ({ goalId }) => {
      const book = store.read()
      if (!book.goals.has(goalId)) return refuse(NOT_FOUND)
      return ok(checkInsOf(goalId, book.checkIns.values()))
    },
  }
}
