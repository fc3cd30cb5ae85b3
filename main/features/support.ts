import type { Handlers } from '../../core/contract.ts'
import { ok, refuse } from '../../core/kernel/result.ts'
import { dayOf, weekOf, type Stamp } from '../../core/kernel/time.ts'
import { HARD_HOUR_ID } from '../../core/support/hard-hour.ts'
import { takesEmergencyOff } from '../../core/support/helplines.ts'
import { inOrder, made } from '../../core/support/people.ts'
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
import type { Papers } from '../papers.ts'
import type { Book } from '../../core/book/book.ts'
import type { FollowShutWords } from '../store/shut-ground.ts'
import type { Store } from '../store/store.ts'
import { people } from './support-people.ts'
import { supportSheets } from './support-sheets.ts'
import { shelf } from './support-shelf.ts'

const NOT_FOUND = { code: 'record/not-found' } as const
const EMERGENCY_STAYS = { code: 'support/emergency-stays' } as const

type All = typeof supportContract
type Part<Names extends string> = Pick<All, Extract<keyof All, `support.${Names}`>>

export interface SupportTools {
  readonly store: Store
  readonly stamp: () => Stamp
  /** The book without what is sealed. */
  readonly shown: () => Book
  readonly papers: Papers
  readonly shut: FollowShutWords
}

export function support({ store, stamp, shown, papers, shut }: SupportTools): Handlers<All> {
  return {
    ...people(store, stamp),
    ...sessions(store, stamp),
    ...sessionLists(store, stamp),
    ...sessionItems(store, stamp),
    ...weeks(store, stamp),
    ...hardHour(store, stamp),
    ...supportSheets({ store, shown, stamp, papers, shut }),
    ...searches(store, stamp),
    ...helplines(store, stamp),
  }
}

function sessions(
  store: Store,
  stamp: () => Stamp,
): Handlers<Part<'sessions' | 'addSession' | 'editSession' | 'removeSession' | 'putSessionBack'>> {
  const kept = sessionShelf(store)
  return {
    'support.sessions': async () => ok(inSessionOrder(store.read().sessions.values())),
    'support.addSession': async (draft) => {
      const session = addSession(draft, stamp)
      return session.ok ? kept.put(session.value) : session
    },
    'support.editSession': ({ id, draft }) => {
      const { now } = stamp()
      return kept.change(id, (session) => ok(editSession(session, draft, now)))
    },
    'support.removeSession': ({ id }) => kept.remove(id),
    'support.putSessionBack': ({ id }) => kept.putBack(id),
  }
}

function sessionLists(
  store: Store,
  stamp: () => Stamp,
): Handlers<Part<'bring' | 'changeBrought' | 'addTry' | 'changeTry'>> {
  const kept = sessionShelf(store)
  return {
    'support.bring': ({ id, items }) => kept.change(id, (session) => bringTo(session, items, stamp)),
    'support.changeBrought': ({ id, itemId, part }) => {
      const { now } = stamp()
      return kept.change(id, (session) => changeBrought(session, itemId, part, now))
    },
    'support.addTry': ({ id, text }) => {
      const given = stamp()
      return kept.change(id, (session) => addTry(session, text, given))
    },
    'support.changeTry': async ({ id, itemId, part }) => {
      const { now } = stamp()
      const { goalId } = part
      if (typeof goalId === 'string' && !store.read().goals.has(goalId)) return refuse(NOT_FOUND)
      return kept.change(id, (session) => changeTry(session, itemId, part, now))
    },
  }
}

/** What was taken off is held here until the lock, and put back by its id. */
function sessionItems(store: Store, stamp: () => Stamp): Handlers<Part<'removeItem' | 'putItemBack'>> {
  const kept = sessionShelf(store)
  const removed = new Map<string, TakenItem>()
  return {
    'support.removeItem': ({ id, itemId }) => {
      const { now } = stamp()
      return kept.change(id, (session) => {
        const without = takeItem(session, itemId, now)
        if (!without.ok) return without
        removed.set(`${id} ${itemId}`, without.value.taken)
        return ok(without.value.session)
      })
    },
    'support.putItemBack': async ({ id, itemId }) => {
      const { now } = stamp()
      const taken = removed.get(`${id} ${itemId}`)
      if (taken === undefined) return refuse(NOT_FOUND)
      const { goals } = store.read()
      const isUntied = taken.list === 'tryNext' && taken.item.goalId !== null && !goals.has(taken.item.goalId)
      const item = isUntied ? { ...taken, item: { ...taken.item, goalId: null } } : taken
      return kept.change(id, (session) => putItemBack(session, item, now))
    },
  }
}

function sessionShelf(store: Store) {
  return shelf(
    store,
    (book) => book.sessions,
    (table) => ({ sessions: table }),
  )
}

function weeks(store: Store, stamp: () => Stamp): Handlers<Part<'pulses' | 'notePulse' | 'removePulse'>> {
  return {
    'support.pulses': async () =>
      ok([...store.read().pulses.values()].toSorted((a, b) => (a.week < b.week ? -1 : 1))),
    'support.notePulse': async (draft) => {
      const { now, local } = stamp()
      const { week } = draft
      if (week !== weekOf(week) || week > dayOf(local)) {
        return refuse({ code: 'input/invalid', fields: ['week'] })
      }
      const noted = { ...draft, changedAt: now }
      return store.change((book) => ok([{ ...book, pulses: book.pulses.with(week, noted) }, noted] as const))
    },
    'support.removePulse': ({ week }) =>
      store.change((book) => {
        const standing = book.pulses.get(week)
        if (!standing) return refuse(NOT_FOUND)
        return ok([{ ...book, pulses: book.pulses.without(week) }, standing] as const)
      }),
  }
}

function hardHour(store: Store, stamp: () => Stamp): Handlers<Part<'hardHour' | 'setHardHour'>> {
  return {
    'support.hardHour': async () => ok(store.read().hardHour.get(HARD_HOUR_ID) ?? null),
    'support.setHardHour': (draft) => {
      const plan = { ...draft, changedAt: stamp().now }
      return store.change((book) =>
        ok([{ ...book, hardHour: book.hardHour.with(HARD_HOUR_ID, plan) }, plan] as const),
      )
    },
  }
}

function searches(
  store: Store,
  stamp: () => Stamp,
): Handlers<Part<'searches' | 'addSearch' | 'editSearch' | 'removeSearch' | 'putSearchBack'>> {
  const kept = shelf(
    store,
    (book) => book.searches,
    (table) => ({ searches: table }),
  )
  return {
    'support.searches': async () => ok(inOrder(store.read().searches.values())),
    'support.addSearch': (draft) => kept.put(made(draft, stamp())),
    'support.editSearch': ({ id, draft }) => {
      const { now } = stamp()
      return kept.change(id, (search) => ok({ ...search, ...draft, changedAt: now }))
    },
    'support.removeSearch': ({ id }) => kept.remove(id),
    'support.putSearchBack': ({ id }) => kept.putBack(id),
  }
}

function helplines(
  store: Store,
  stamp: () => Stamp,
): Handlers<Part<'ownLines' | 'addLine' | 'editLine' | 'removeLine' | 'putLineBack'>> {
  const kept = shelf(
    store,
    (book) => book.helplines,
    (table) => ({ helplines: table }),
  )
  return {
    'support.ownLines': async ({ country }) => {
      const all = inOrder(store.read().helplines.values())
      return ok(country === null ? all : all.filter((line) => line.country === country))
    },
    'support.addLine': async (draft) =>
      takesEmergencyOff(draft) ? refuse(EMERGENCY_STAYS) : kept.put(made(draft, stamp())),
    'support.editLine': ({ id, draft }) => {
      const { now } = stamp()
      return kept.change(id, (line) =>
        takesEmergencyOff(draft) ? refuse(EMERGENCY_STAYS) : ok({ ...line, ...draft, changedAt: now }),
      )
    },
    'support.removeLine': ({ id }) => kept.remove(id),
    'support.putLineBack': ({ id }) => kept.putBack(id),
  }
}
