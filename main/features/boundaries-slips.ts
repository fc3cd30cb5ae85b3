import type { Book } from '../../core/book/book.ts'
import type { Shelf } from '../../core/book/shelf.ts'
import type { boundariesContract } from '../../core/boundaries/boundaries.contract.ts'
import type { Slip } from '../../core/boundaries/boundaries.schema.ts'
import { editSlip, inSlipOrder, noteSlip } from '../../core/boundaries/slips.ts'
import type { Handlers } from '../../core/contract.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { Stamp } from '../../core/kernel/time.ts'
import type { Changed, Store } from '../store/store.ts'
import { recordRemoval } from '../removal.ts'

const NOT_FOUND = { code: 'record/not-found' } as const

type SlipCalls = Pick<
  typeof boundariesContract,
  `boundaries.${'slips' | 'noteSlip' | 'editSlip' | 'removeSlip' | 'putSlipBack'}`
>

const SLIPS: Shelf<Slip> = {
  of: (book) => book.slips,
  into: (book, table) => ({ ...book, slips: table }),
}

/** Facts with their day. */
export function slips(store: Store, stamp: () => Stamp): Handlers<SlipCalls> {
  const removed = recordRemoval(store, SLIPS)
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
    'boundaries.removeSlip': removed.remove,
    'boundaries.putSlipBack': removed.putBack,
  }
}

function withSlip(book: Book, slip: Result<Slip>): Changed<Slip> {
  if (!slip.ok) return slip
  return ok([{ ...book, slips: book.slips.with(slip.value.id, slip.value) }, slip.value] as const)
}
