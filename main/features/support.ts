import { change, put } from '../../core/book/shelf.ts'
import { HELPLINES, SEARCHES } from '../../core/book/support-shelves.ts'
import type { Handlers } from '../../core/contract.ts'
import { ok, refuse } from '../../core/kernel/result.ts'
import { dayOf, weekOf, type Stamp } from '../../core/kernel/time.ts'
import { HARD_HOUR_ID } from '../../core/support/hard-hour.ts'
import { takesEmergencyOff } from '../../core/support/helplines.ts'
import { inOrder, made } from '../../core/support/people.ts'
import type { supportContract } from '../../core/support/support.contract.ts'
import type { Papers } from '../papers.ts'
import type { Book } from '../../core/book/book.ts'
import type { FollowShutWords } from '../store/shut-ground.ts'
import type { Store } from '../store/store.ts'
import { recordRemoval } from '../removal.ts'
import { people } from './support-people.ts'
import { supportSheets } from './support-sheets.ts'
import { sessions } from './support-sessions.ts'

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
    ...weeks(store, stamp),
    ...hardHour(store, stamp),
    ...supportSheets({ store, shown, stamp, papers, shut }),
    ...searches(store, stamp),
    ...helplines(store, stamp),
  }
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
  const removed = recordRemoval(store, SEARCHES)
  return {
    'support.searches': async () => ok(inOrder(store.read().searches.values())),
    'support.addSearch': (draft) => {
      const search = made(draft, stamp())
      return store.change((book) => put(book, SEARCHES, search.id, ok(search)))
    },
    'support.editSearch': ({ id, draft }) => {
      const { now } = stamp()
      return store.change((book) =>
        change(book, SEARCHES, id, (search) => ok({ ...search, ...draft, changedAt: now })),
      )
    },
    'support.removeSearch': removed.remove,
    'support.putSearchBack': removed.putBack,
  }
}

function helplines(
  store: Store,
  stamp: () => Stamp,
): Handlers<Part<'ownLines' | 'addLine' | 'editLine' | 'removeLine' | 'putLineBack'>> {
  const removed = recordRemoval(store, HELPLINES)
  return {
    'support.ownLines': async ({ country }) => {
      const all = inOrder(store.read().helplines.values())
      return ok(country === null ? all : all.filter((line) => line.country === country))
    },
    'support.addLine': async (draft) => {
      if (takesEmergencyOff(draft)) return refuse(EMERGENCY_STAYS)
      const line = made(draft, stamp())
      return store.change((book) => put(book, HELPLINES, line.id, ok(line)))
    },
    'support.editLine': ({ id, draft }) => {
      const { now } = stamp()
      return store.change((book) =>
        change(book, HELPLINES, id, (line) =>
          takesEmergencyOff(draft) ? refuse(EMERGENCY_STAYS) : ok({ ...line, ...draft, changedAt: now }),
        ),
      )
    },
    'support.removeLine': removed.remove,
    'support.putLineBack': removed.putBack,
  }
}
