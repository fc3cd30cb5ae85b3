import { ownContact } from '../../core/book/own-contact.ts'
import { change, put, takeOut } from '../../core/book/shelf.ts'
import { CARE, CLARITY, CONTACT_EVENTS, IF_THENS, PERIODS, URGES } from '../../core/book/space-shelves.ts'
import type { Handlers } from '../../core/contract.ts'
import { ok, refuse } from '../../core/kernel/result.ts'
import type { Stamp } from '../../core/kernel/time.ts'
import { addCare, editCare, inCareOrder } from '../../core/space/care.ts'
import { inClarityOrder, saveClarity } from '../../core/space/clarity.ts'
import { editContact, noteContact } from '../../core/space/contact-events.ts'
import { addIfThen, editIfThen, inIfThenOrder, tieGoal } from '../../core/space/if-thens.ts'
import { newestFirst } from '../../core/space/newest-first.ts'
import { addPeriod, editPeriod, inPeriodOrder } from '../../core/space/periods.ts'
import type { spaceContract } from '../../core/space/space.contract.ts'
import {
  editUrge,
  endUrge,
  endWait,
  extendWait,
  minutesLeft,
  noteUrge,
  openUrge,
  startUrge,
} from '../../core/space/urges.ts'
import type { Store } from '../store/store.ts'
import { removal } from '../removal.ts'

type Part<Name extends string> = Handlers<
  Pick<typeof spaceContract, Extract<keyof typeof spaceContract, `space.${Name}`>>
>

export function space(store: Store, stamp: () => Stamp): Handlers<typeof spaceContract> {
  return {
    ...periods(store, stamp),
    ...contact(store, stamp),
    ...pulls(store, stamp),
    ...urges(store, stamp),
    ...ifThens(store, stamp),
    ...clarity(store, stamp),
    ...care(store, stamp),
  }
}

function periods(
  store: Store,
  stamp: () => Stamp,
): Part<'periods' | 'addPeriod' | 'editPeriod' | 'removePeriod' | 'putPeriodBack'> {
  const removed = removal(store, PERIODS)
  return {
    'space.periods': async () => ok(inPeriodOrder(store.read().periods.values())),
    'space.addPeriod': (draft) => {
      const made = stamp()
      return store.change((book) => put(book, PERIODS, made.id, addPeriod(draft, made)))
    },
    'space.editPeriod': ({ id, draft }) => {
      const made = stamp()
      return store.change((book) => change(book, PERIODS, id, (period) => editPeriod(period, draft, made)))
    },
    'space.removePeriod': removed.remove,
    'space.putPeriodBack': removed.putBack,
  }
}

function contact(
  store: Store,
  stamp: () => Stamp,
): Part<'contactEvents' | 'ownContact' | 'noteContact' | 'editContact' | 'removeContact' | 'putContactBack'> {
  const removed = removal(store, CONTACT_EVENTS)
  return {
    'space.contactEvents': async () => ok(newestFirst(store.read().contactEvents.values())),
    'space.ownContact': async () => ok(ownContact(store.read())),
    'space.noteContact': (draft) => {
      const made = stamp()
      return store.change((book) => put(book, CONTACT_EVENTS, made.id, noteContact(draft, made)))
    },
    'space.editContact': ({ id, draft }) => {
      const made = stamp()
      return store.change((book) =>
        change(book, CONTACT_EVENTS, id, (event) => editContact(event, draft, made)),
      )
    },
    'space.removeContact': removed.remove,
    'space.putContactBack': removed.putBack,
  }
}

/** The one that is going on. */
function pulls(
  store: Store,
  stamp: () => Stamp,
): Part<'pull' | 'startUrge' | 'extendWait' | 'endWait' | 'endUrge'> {
  return {
    'space.pull': async () => {
      const urge = openUrge(store.read().urges.values())
      return ok(urge && { urge, minutesLeft: minutesLeft(urge, stamp().now) })
    },
    'space.startUrge': (rated) => {
      const made = stamp()
      return store.change((book) => {
        const open = openUrge(book.urges.values())
        return open ? ok([book, open] as const) : put(book, URGES, made.id, ok(startUrge(rated, made)))
      })
    },
    'space.extendWait': ({ id }) => {
      const made = stamp()
      return store.change((book) => change(book, URGES, id, (urge) => extendWait(urge, made)))
    },
    'space.endWait': ({ id }) => {
      const made = stamp()
      return store.change((book) => change(book, URGES, id, (urge) => endWait(urge, made)))
    },
    'space.endUrge': ({ id, ...end }) => {
      const made = stamp()
      return store.change((book) => change(book, URGES, id, (urge) => endUrge(urge, end, made)))
    },
  }
}

function urges(
  store: Store,
  stamp: () => Stamp,
): Part<'urges' | 'noteUrge' | 'editUrge' | 'removeUrge' | 'putUrgeBack'> {
  const removed = removal(store, URGES)
  return {
    'space.urges': async () => ok(newestFirst(store.read().urges.values())),
    'space.noteUrge': (draft) => {
      const made = stamp()
      return store.change((book) => put(book, URGES, made.id, noteUrge(draft, made)))
    },
    'space.editUrge': ({ id, draft }) => {
      const made = stamp()
      return store.change((book) => change(book, URGES, id, (urge) => editUrge(urge, draft, made)))
    },
    'space.removeUrge': removed.remove,
    'space.putUrgeBack': removed.putBack,
  }
}

function ifThens(
  store: Store,
  stamp: () => Stamp,
): Part<'ifThens' | 'addIfThen' | 'editIfThen' | 'tieGoal' | 'removeIfThen' | 'putIfThenBack'> {
  const removed = removal(store, IF_THENS, (book, plan) => {
    return plan.goalId === null || book.goals.has(plan.goalId) ? plan : { ...plan, goalId: null }
  })
  return {
    'space.ifThens': async () => ok(inIfThenOrder(store.read().ifThens.values())),
    'space.addIfThen': (draft) => {
      const made = stamp()
      return store.change((book) => put(book, IF_THENS, made.id, ok(addIfThen(draft, made))))
    },
    'space.editIfThen': ({ id, draft }) => {
      const made = stamp()
      return store.change((book) => change(book, IF_THENS, id, (plan) => ok(editIfThen(plan, draft, made))))
    },
    'space.tieGoal': ({ id, goalId }) => {
      const made = stamp()
      return store.change((book) => {
        if (goalId !== null && !book.goals.has(goalId)) return refuse({ code: 'record/not-found' })
        return change(book, IF_THENS, id, (plan) => ok(tieGoal(plan, goalId, made)))
      })
    },
    'space.removeIfThen': removed.remove,
    'space.putIfThenBack': removed.putBack,
  }
}

function clarity(store: Store, stamp: () => Stamp): Part<'clarity' | 'saveClarity' | 'removeClarity'> {
  return {
    'space.clarity': async () => ok(inClarityOrder(store.read().clarity.values())),
    'space.saveClarity': (draft) => {
      const made = stamp()
      return store.change((book) => put(book, CLARITY, draft.week, saveClarity(draft, made)))
    },
    'space.removeClarity': ({ week }) => store.change((book) => takeOut(book, CLARITY, week)),
  }
}

function care(
  store: Store,
  stamp: () => Stamp,
): Part<'care' | 'addCare' | 'editCare' | 'removeCare' | 'putCareBack'> {
  const removed = removal(store, CARE)
  return {
    'space.care': async () => ok(inCareOrder(store.read().care.values())),
    'space.addCare': (draft) => {
      const made = stamp()
      return store.change((book) => put(book, CARE, made.id, addCare(draft, made)))
    },
    'space.editCare': ({ id, draft }) => {
      const made = stamp()
      return store.change((book) => change(book, CARE, id, (item) => editCare(item, draft, made)))
    },
    'space.removeCare': removed.remove,
    'space.putCareBack': removed.putBack,
  }
}
