import type { Book } from '../../core/book/book.ts'
import {
  sessionBack,
  sessionWithName,
  withStandingGoal,
  type RemovedSession,
} from '../../core/book/sessions.ts'
import { change, put } from '../../core/book/shelf.ts'
import { SESSIONS } from '../../core/book/support-shelves.ts'
import type { Handlers } from '../../core/contract.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { Stamp } from '../../core/kernel/time.ts'
import {
  addSession,
  addTry,
  bringTo,
  changeBrought,
  changeTry,
  editSession,
  inSessionOrder,
} from '../../core/support/sessions.ts'
import { putItemBack, takeItem, type TakenItem } from '../../core/support/session-items.ts'
import type { supportContract } from '../../core/support/support.contract.ts'
import type { Session } from '../../core/support/support.schema.ts'
import type { Store } from '../store/store.ts'
import { removal, type ById, type Removal } from '../removal.ts'

type All = typeof supportContract
type Part<Names extends string> = Pick<All, Extract<keyof All, `support.${Names}`>>
type Lists = 'bring' | 'changeBrought' | 'addTry' | 'changeTry' | 'removeItem' | 'putItemBack'
type Sessions = 'sessions' | 'addSession' | 'editSession' | 'removeSession' | 'putSessionBack'

/** Sessions, and what is on their lists. */
export function sessions(store: Store, stamp: () => Stamp): Handlers<Part<Sessions | Lists>> {
  const removed = removedSessions(store)
  return {
    'support.sessions': async () => ok(inSessionOrder(store.read().sessions.values())),
    'support.addSession': (draft) => {
      const session = addSession(draft, stamp)
      return store.change((book) => (session.ok ? put(book, SESSIONS, session.value.id, session) : session))
    },
    'support.editSession': ({ id, draft }) => {
      const { now } = stamp()
      return onSession(store, id, (session) => ok(editSession(session, draft, now)))
    },
    'support.removeSession': removed.remove,
    'support.putSessionBack': removed.putBack,
    ...lists(store, stamp),
  }
}

function lists(store: Store, stamp: () => Stamp): Handlers<Part<Lists>> {
  const removed = removedItems(store, stamp)
  return {
    'support.bring': ({ id, items }) => onSession(store, id, (session) => bringTo(session, items, stamp)),
    'support.changeBrought': ({ id, itemId, part }) => {
      const { now } = stamp()
      return onSession(store, id, (session) => changeBrought(session, itemId, part, now))
    },
    'support.addTry': ({ id, text }) => {
      const given = stamp()
      return onSession(store, id, (session) => addTry(session, text, given))
    },
    'support.changeTry': async ({ id, itemId, part }) => {
      const { now } = stamp()
      const { goalId } = part
      if (typeof goalId === 'string' && !store.read().goals.has(goalId)) {
        return refuse({ code: 'record/not-found' })
      }
      return onSession(store, id, (session) => changeTry(session, itemId, part, now))
    },
    'support.removeItem': removed.remove,
    'support.putItemBack': removed.putBack,
  }
}

function onSession(
  store: Store,
  id: string,
  rule: (session: Session) => Result<Session>,
): Promise<Result<Session>> {
  return store.change((book) => change(book, SESSIONS, id, rule))
}

function removedSessions(store: Store): Removal<ById, Session> {
  return removal<ById, RemovedSession, Session>(store, {
    keyOf: ({ id }) => id,
    take: (book, { id }) => {
      const session = book.sessions.get(id)
      if (!session) return undefined
      const next = SESSIONS.into(book, book.sessions.without(id))
      return ok({ book: next, gone: sessionWithName(book, session), answer: session })
    },
    standing: (book, { id }) => book.sessions.get(id),
    withBack: (book, gone, { id }) => put(book, SESSIONS, id, ok(sessionBack(book, gone))),
  })
}

interface ItemOf extends ById {
  readonly itemId: string
}

/** What is taken off a list of a session comes back in its old place. */
function removedItems(store: Store, stamp: () => Stamp): Removal<ItemOf, Session> {
  return removal<ItemOf, TakenItem, Session>(store, {
    keyOf: ({ id, itemId }) => `${id} ${itemId}`,
    take: (book, { id, itemId }) => {
      const session = book.sessions.get(id)
      const without = session && takeItem(session, itemId, stamp().now)
      if (!without?.ok) return without
      const { session: next, taken } = without.value
      return ok({ book: SESSIONS.into(book, book.sessions.with(id, next)), gone: taken, answer: next })
    },
    standing: (book, which) => (holds(book, which) ? book.sessions.get(which.id) : undefined),
    withBack: (book, taken, { id }) => {
      const mended: TakenItem =
        taken.list === 'tryNext' ? { ...taken, item: withStandingGoal(book, taken.item) } : taken
      return change(book, SESSIONS, id, (session) => putItemBack(session, mended, stamp().now))
    },
  })
}

function holds(book: Book, { id, itemId }: ItemOf): boolean {
  const session = book.sessions.get(id)
  return [...(session?.bring ?? []), ...(session?.tryNext ?? [])].some((item) => item.id === itemId)
}
