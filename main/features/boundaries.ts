import type { Book } from '../../core/book/book.ts'
import { gateOf } from '../../core/book/gate-of.ts'
import { putBoundaryBack, tie, untie } from '../../core/book/links.ts'
import type { boundariesContract } from '../../core/boundaries/boundaries.contract.ts'
import type { Boundary, ContactStatus, Slip, Waiting } from '../../core/boundaries/boundaries.schema.ts'
import {
  addBoundary,
  editBoundary,
  inBoundaryOrder,
  liftBoundary,
  standAgain,
} from '../../core/boundaries/boundaries.ts'
import { changeStatus, CONTACT_STATUS_ID, noteWroteFirst } from '../../core/boundaries/contact-status.ts'
import { statusFromAnswers } from '../../core/boundaries/setup-answers.ts'
import { editSlip, inSlipOrder, noteSlip } from '../../core/boundaries/slips.ts'
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
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import type { Changed, Store } from '../store/store.ts'

const NOT_FOUND = { code: 'record/not-found' } as const

type Part<Prefix extends string> = Pick<
  typeof boundariesContract,
  Extract<keyof typeof boundariesContract, `boundaries.${Prefix}`>
>

export function boundaries(store: Store, stamp: () => Stamp): Handlers<typeof boundariesContract> {
  return {
    ...status(store, stamp),
    ...lines(store, stamp),
    ...ties(store),
    ...slips(store, stamp),
    ...waiting(store, stamp),
  }
}

function status(
  store: Store,
  stamp: () => Stamp,
): Handlers<Part<'gate' | 'status' | 'setStatus' | 'answerSetup' | 'wroteFirst'>> {
  return {
    'boundaries.gate': async () => ok(gateOf(store.read(), dayOf(stamp().local))),
    'boundaries.status': async () => ok(statusIn(store.read())),
    'boundaries.setStatus': (wish) => {
      const made = stamp()
      return store.change((book) => withStatus(book, changeStatus(statusIn(book), wish, made)))
    },
    'boundaries.answerSetup': (answers) => {
      const made = stamp()
      return store.change((book) => {
        const answered = statusFromAnswers(statusIn(book), answers, made)
        if (!answered.ok) return answered
        const { value } = answered
        return value === null ? ok([book, null] as const) : withStatus(book, ok(value))
      })
    },
    'boundaries.wroteFirst': ({ day }) => {
      const made = stamp()
      return store.change((book) => {
        const standing = statusIn(book)
        return standing ? withStatus(book, noteWroteFirst(standing, day, made)) : refuse(NOT_FOUND)
      })
    },
  }
}

function lines(
  store: Store,
  stamp: () => Stamp,
): Handlers<Part<'list' | 'add' | 'edit' | 'lift' | 'standAgain' | 'remove' | 'putBack'>> {
  const onLine = (id: string, change: (line: Boundary) => Result<Boundary>): Promise<Result<Boundary>> =>
    store.change((book) => {
      const line = book.boundaries.get(id)
      return line ? withLine(book, change(line)) : refuse(NOT_FOUND)
    })
  return {
    'boundaries.list': async () => ok(inBoundaryOrder(store.read().boundaries.values())),
    'boundaries.add': (draft) => {
      const made = stamp()
      return store.change((book) => withLine(book, addBoundary(draft, made)))
    },
    'boundaries.edit': ({ id, draft }) => {
      const made = stamp()
      return onLine(id, (line) => editBoundary(line, draft, made))
    },
    'boundaries.lift': ({ id, ...lifted }) => {
      const made = stamp()
      return onLine(id, (line) => liftBoundary(line, lifted, made))
    },
    'boundaries.standAgain': ({ id }) => {
      const made = stamp()
      return onLine(id, (line) => ok(standAgain(line, made)))
    },
    'boundaries.remove': ({ id }) =>
      store.change((book) => {
        const line = book.boundaries.get(id)
        if (!line) return refuse(NOT_FOUND)
        return ok([{ ...book, boundaries: book.boundaries.without(id) }, line] as const)
      }),
    'boundaries.putBack': ({ boundary }) =>
      store.change((book) => {
        const standing = book.boundaries.get(boundary.id)
        if (standing) return ok([book, standing] as const)
        const next = putBoundaryBack(book, boundary)
        return ok([next, next.boundaries.get(boundary.id)!] as const)
      }),
  }
}

function ties(store: Store): Handlers<Part<'link' | 'unlink'>> {
  return {
    'boundaries.link': ({ id, entryId }) =>
      store.change((book) => {
        if (!book.boundaries.has(id) || !book.entries.has(entryId)) return refuse(NOT_FOUND)
        return withLineOf(tie(book, entryId, id, 'boundary'), id)
      }),
    'boundaries.unlink': ({ id, entryId }) =>
      store.change((book) => {
        if (!book.boundaries.has(id)) return refuse(NOT_FOUND)
        return withLineOf(untie(book, entryId, id, 'boundary'), id)
      }),
  }
}

function slips(
  store: Store,
  stamp: () => Stamp,
): Handlers<Part<'slips' | 'noteSlip' | 'editSlip' | 'removeSlip'>> {
  return {
    'boundaries.slips': async () => ok(inSlipOrder(store.read().slips.values())),
    'boundaries.noteSlip': (draft) => {
      const made = stamp()
      return store.change((book) => {
        if (!book.boundaries.has(draft.boundaryId)) return refuse(NOT_FOUND)
        return withSlip(book, noteSlip(draft, made))
      })
    },
    'boundaries.editSlip': ({ id, draft }) => {
      const made = stamp()
      return store.change((book) => {
        const standing = book.slips.get(id)
        return standing ? withSlip(book, editSlip(standing, draft, made)) : refuse(NOT_FOUND)
      })
    },
    'boundaries.removeSlip': ({ id }) =>
      store.change((book) => {
        const standing = book.slips.get(id)
        if (!standing) return refuse(NOT_FOUND)
        return ok([{ ...book, slips: book.slips.without(id) }, standing] as const)
      }),
  }
}

function waiting(
  store: Store,
  stamp: () => Stamp,
): Handlers<Part<'waiting' | 'setWaitingDays' | `${string}Meanwhile` | 'putMeanwhileBack'>> {
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
      onWaiting((standing, made) => ok(removeMeanwhile(standing, id, made))),
    'boundaries.putMeanwhileBack': ({ item }) =>
      onWaiting((standing, made) => ok(putMeanwhileBack(standing, item, made))),
  }
}

function statusIn(book: Book): ContactStatus | null {
  return book.contactStatus.get(CONTACT_STATUS_ID) ?? null
}

function withStatus(book: Book, changed: Result<ContactStatus>): Changed<ContactStatus> {
  if (!changed.ok) return changed
  const contactStatus = book.contactStatus.with(CONTACT_STATUS_ID, changed.value)
  return ok([{ ...book, contactStatus }, changed.value] as const)
}

function withLine(book: Book, line: Result<Boundary>): Changed<Boundary> {
  if (!line.ok) return line
  return ok([{ ...book, boundaries: book.boundaries.with(line.value.id, line.value) }, line.value] as const)
}

function withLineOf(book: Book, id: string): Changed<Boundary> {
  return ok([book, book.boundaries.get(id)!] as const)
}

function withSlip(book: Book, slip: Result<Slip>): Changed<Slip> {
  if (!slip.ok) return slip
  return ok([{ ...book, slips: book.slips.with(slip.value.id, slip.value) }, slip.value] as const)
}
