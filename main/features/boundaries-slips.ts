import type { Book } from '../../core/book/book.ts'
import type { boundariesContract } from '../../core/boundaries/boundaries.contract.ts'
import type { Slip } from '../../core/boundaries/boundaries.schema.ts'
import { editSlip, inSlipOrder, noteSlip } from '../../core/boundaries/slips.ts'
import type { Handlers } from '../../core/contract.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { Stamp } from '../../core/kernel/time.ts'
import type { Changed, Store } from '../store/store.ts'

const NOT_FOUND = { code: 'record/not-found' } as const

type SlipCalls = Pick<
  typeof boundariesContract,
  `boundaries.${'slips' | 'noteSlip' | 'editSlip' | 'removeSlip' | 'putSlipBack'}`
>

/** Facts with their day. What was deleted is held here until the lock, and put back by its id. */
export function slips(store: Store, stamp: () => Stamp): Handlers<SlipCalls> {
  const removed = new Map<string, Slip>()
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
        removed.set(id, standing)
        return ok([{ ...book, slips: book.slips.without(id) }, standing] as const)
      }),
    'boundaries.putSlipBack': ({ id }) =>
      store.change((book) => {
        const slip = book.slips.get(id) ?? removed.get(id)
        return slip ? withSlip(book, ok(slip)) : refuse(NOT_FOUND)
      }),
  }
}

function withSlip(book: Book, slip: Result<Slip>): Changed<Slip> {
  if (!slip.ok) return slip
  return ok([{ ...book, slips: book.slips.with(slip.value.id, slip.value) }, slip.value] as const)
}
