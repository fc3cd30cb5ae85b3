import { PEOPLE, withoutPerson, withPersonBack, type RemovedPerson } from '../../core/book/people.ts'
import { change, put } from '../../core/book/shelf.ts'
import type { Handlers } from '../../core/contract.ts'
import { ok, refuse } from '../../core/kernel/result.ts'
import type { Stamp } from '../../core/kernel/time.ts'
import { inOrder, made } from '../../core/support/people.ts'
import type { supportContract } from '../../core/support/support.contract.ts'
import type { Store } from '../store/store.ts'

const NOT_FOUND = { code: 'record/not-found' } as const

type PeopleCalls = Pick<
  typeof supportContract,
  `support.${'people' | 'addPerson' | 'editPerson' | 'removePerson' | 'putPersonBack'}`
>

/** Who is on the map. Whoever was taken off is held here until the lock, and put back by the id. */
export function people(store: Store, stamp: () => Stamp): Handlers<PeopleCalls> {
  const removed = new Map<string, RemovedPerson>()
  return {
    'support.people': async () => ok(inOrder(store.read().people.values())),
    'support.addPerson': (draft) => {
      const person = made(draft, stamp())
      return store.change((book) => put(book, PEOPLE, person.id, ok(person)))
    },
    'support.editPerson': ({ id, draft }) => {
      const { now } = stamp()
      return store.change((book) =>
        change(book, PEOPLE, id, (person) => ok({ ...person, ...draft, changedAt: now })),
      )
    },
    'support.removePerson': ({ id }) =>
      store.change((book) => {
        const without = withoutPerson(book, id)
        if (!without) return refuse(NOT_FOUND)
        const [next, gone] = without
        removed.set(id, gone)
        return ok([next, gone.person] as const)
      }),
    'support.putPersonBack': ({ id }) =>
      store.change((book) => {
        const standing = book.people.get(id)
        if (standing) return ok([book, standing] as const)
        const gone = removed.get(id)
        return gone ? ok([withPersonBack(book, gone), gone.person] as const) : refuse(NOT_FOUND)
      }),
  }
}
