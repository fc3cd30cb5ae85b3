import type { Book } from '../../core/book/book.ts'
import { gateOf } from '../../core/book/gate-of.ts'
import type { boundariesContract } from '../../core/boundaries/boundaries.contract.ts'
import type { ContactStatus } from '../../core/boundaries/boundaries.schema.ts'
import { changeStatus, CONTACT_STATUS_ID, noteWroteFirst } from '../../core/boundaries/contact-status.ts'
import { statusFromAnswers } from '../../core/boundaries/setup-answers.ts'
import type { Handlers } from '../../core/contract.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import type { Changed, Store } from '../store/store.ts'
import { boundaryLines } from './boundaries-lines.ts'
import { slips } from './boundaries-slips.ts'
import { waiting } from './boundaries-waiting.ts'

const NOT_FOUND = { code: 'record/not-found' } as const

type StatusCalls = Pick<
  typeof boundariesContract,
  `boundaries.${'gate' | 'status' | 'setStatus' | 'answerSetup' | 'wroteFirst'}`
>

export function boundaries(store: Store, stamp: () => Stamp): Handlers<typeof boundariesContract> {
  return {
    ...status(store, stamp),
    ...boundaryLines(store, stamp),
    ...slips(store, stamp),
    ...waiting(store, stamp),
  }
}

function status(store: Store, stamp: () => Stamp): Handlers<StatusCalls> {
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

function statusIn(book: Book): ContactStatus | null {
  return book.contactStatus.get(CONTACT_STATUS_ID) ?? null
}

function withStatus(book: Book, changed: Result<ContactStatus>): Changed<ContactStatus> {
  if (!changed.ok) return changed
  const contactStatus = book.contactStatus.with(CONTACT_STATUS_ID, changed.value)
  return ok([{ ...book, contactStatus }, changed.value] as const)
}
