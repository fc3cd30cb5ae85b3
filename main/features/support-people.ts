import { withoutPerson, withPersonBack, type RemovedPerson } from '../../core/book/people.ts'
import { change, put } from '../../core/book/shelf.ts'
import { PEOPLE } from '../../core/book/support-shelves.ts'
import type { Handlers } from '../../core/contract.ts'
import { ok } from '../../core/kernel/result.ts'
import type { Stamp } from '../../core/kernel/time.ts'
import { inOrder, made } from '../../core/support/people.ts'
import type { supportContract } from '../../core/support/support.contract.ts'
import type { Person } from '../../core/support/support.schema.ts'
import type { Store } from '../store/store.ts'
import { removal, type ById } from '../removal.ts'

type PeopleCalls = Pick<
  typeof supportContract,
  `support.${'people' | 'addPerson' | 'editPerson' | 'removePerson' | 'putPersonBack'}`
>

/** Who is on the map. Whoever was taken off is held here until the lock, and put back by the id. */
export function people(store: Store, stamp: () => Stamp): Handlers<PeopleCalls> {
  const removed = removal<ById, RemovedPerson, Person>(store, {
    keyOf: ({ id }) => id,
    take: (book, { id }) => {
      const without = withoutPerson(book, id)
      if (!without) return undefined
      const [next, gone] = without
      return ok({ book: next, gone, answer: gone.person })
    },
    standing: (book, { id }) => book.people.get(id),
    withBack: (book, gone) => ok([withPersonBack(book, gone), gone.person] as const),
  })
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
    'support.removePerson': removed.remove,
    'support.putPersonBack': removed.putBack,
  }
}
