import type { Book } from '../../core/book/book.ts'
import { putBoundaryBack, tie, untie } from '../../core/book/links.ts'
import type { boundariesContract } from '../../core/boundaries/boundaries.contract.ts'
import type { Boundary } from '../../core/boundaries/boundaries.schema.ts'
import {
  addBoundary,
  editBoundary,
  inBoundaryOrder,
  liftBoundary,
  standAgain,
  whyNotRemove,
} from '../../core/boundaries/boundaries.ts'
import type { Handlers } from '../../core/contract.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { Stamp } from '../../core/kernel/time.ts'
import type { Changed, Store } from '../store/store.ts'
import { removal } from '../removal.ts'

const NOT_FOUND = { code: 'record/not-found' } as const

type Part<Names extends string> = Pick<
  typeof boundariesContract,
  Extract<keyof typeof boundariesContract, `boundaries.${Names}`>
>

type LineCalls = 'list' | 'add' | 'edit' | 'lift' | 'standAgain' | 'remove' | 'putBack' | 'link' | 'unlink'

/** The lines on the board. */
export function boundaryLines(store: Store, stamp: () => Stamp): Handlers<Part<LineCalls>> {
  return { ...lines(store, stamp), ...removing(store), ...ties(store) }
}

function lines(
  store: Store,
  stamp: () => Stamp,
): Handlers<Part<'list' | 'add' | 'edit' | 'lift' | 'standAgain'>> {
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
  }
}

interface Going {
  readonly id: string
  readonly isMistake?: boolean | undefined
}

function removing(store: Store): Handlers<Part<'remove' | 'putBack'>> {
  const removed = removal<Going, Boundary, Boundary>(store, {
    keyOf: ({ id }) => id,
    take: (book, { id, isMistake = false }) => {
      const gone = book.boundaries.get(id)
      if (!gone) return undefined
      const without = { ...book, boundaries: book.boundaries.without(id) }
      return whyNotRemove(gone, isMistake) ?? ok({ book: without, gone, answer: gone })
    },
    standing: (book, { id }) => book.boundaries.get(id),
    withBack: (book, gone, { id }) => {
      const next = putBoundaryBack(book, gone)
      return ok([next, next.boundaries.get(id)!] as const)
    },
  })
  return { 'boundaries.remove': removed.remove, 'boundaries.putBack': removed.putBack }
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

function withLine(book: Book, line: Result<Boundary>): Changed<Boundary> {
  if (!line.ok) return line
  return ok([{ ...book, boundaries: book.boundaries.with(line.value.id, line.value) }, line.value] as const)
}

function withLineOf(book: Book, id: string): Changed<Boundary> {
  return ok([book, book.boundaries.get(id)!] as const)
}
