import type { Book } from '../../core/book/book.ts'
import { gateOf } from '../../core/book/gate-of.ts'
import type { Handlers } from '../../core/contract.ts'
import { addCare, editCare, inCareOrder } from '../../core/friendship/care.ts'
import type { friendshipContract } from '../../core/friendship/friendship.contract.ts'
import type { KeptKind } from '../../core/friendship/friendship-kinds.ts'
import { logRefusal } from '../../core/friendship/log-rule.ts'
import type { CareIdea, Meeting, Motive } from '../../core/friendship/friendship.schema.ts'
import { editMeeting, inMeetingOrder, noteMeeting } from '../../core/friendship/meetings.ts'
import { inMotiveOrder, motiveId, noteMotive } from '../../core/friendship/motives.ts'
import type { Table } from '../../core/kernel/table.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import type { Changed, Store } from '../store/store.ts'
import { removal } from '../removal.ts'

const NOT_FOUND = { code: 'record/not-found' } as const

interface Records {
  readonly meetings: Meeting
  readonly careIdeas: CareIdea
  readonly motives: Motive
}

type Part<Name extends string> = Pick<
  typeof friendshipContract,
  Extract<keyof typeof friendshipContract, `friendship.${Name}`>
>

export function friendship(store: Store, stamp: () => Stamp): Handlers<typeof friendshipContract> {
  return {
    'friendship.log': async () => {
      const book = store.read()
      if (gateOf(book, dayOf(stamp().local)).friendship === 'hidden') {
        return ok({ meetings: [], care: [], motives: [] })
      }
      return ok({
        meetings: inMeetingOrder(book.meetings.values()),
        care: inCareOrder(book.careIdeas.values()),
        motives: inMotiveOrder(book.motives.values()),
      })
    },
    ...writing(store, stamp),
    ...removing(store),
  }
}

function writing(
  store: Store,
  stamp: () => Stamp,
): Handlers<Part<'noteMeeting' | 'editMeeting' | 'addCare' | 'editCare' | 'noteMotive'>> {
  const whereOpen = <T>(change: (book: Book, made: Stamp) => Changed<T>): Promise<Result<T>> => {
    const made = stamp()
    return store.change((book) => {
      const reason = logRefusal(gateOf(book, dayOf(made.local)).friendship)
      return reason === null ? change(book, made) : refuse({ code: 'friendship/not-now', reason })
    })
  }
  return {
    'friendship.noteMeeting': (draft) =>
      whereOpen((book, made) => kept(book, 'meetings', noteMeeting(draft, made))),
    'friendship.editMeeting': ({ id, draft }) =>
      whereOpen((book, made) => {
        const standing = book.meetings.get(id)
        return standing ? kept(book, 'meetings', editMeeting(standing, draft, made)) : refuse(NOT_FOUND)
      }),
    'friendship.addCare': (draft) =>
      whereOpen((book, made) => kept(book, 'careIdeas', ok(addCare(draft, made)))),
    'friendship.editCare': ({ id, care }) =>
      whereOpen((book, made) => {
        const standing = book.careIdeas.get(id)
        return standing ? kept(book, 'careIdeas', ok(editCare(standing, care, made.now))) : refuse(NOT_FOUND)
      }),
    'friendship.noteMotive': (draft) =>
      whereOpen((book, made) => {
        const standing = book.motives.get(motiveId(draft.month))
        return kept(book, 'motives', noteMotive(standing, draft, made))
      }),
  }
}

function kept<Name extends keyof Records>(
  book: Book,
  name: Name,
  record: Result<Records[Name]>,
): Changed<Records[Name]> {
  if (!record.ok) return record
  const table: Table<object> = book[name]
  return ok([{ ...book, [name]: table.with(record.value.id, record.value) }, record.value] as const)
}

interface Kept {
  readonly kind: KeptKind
  readonly id: string
}

/** Deleting is never closed: the words are the person's own. */
function removing(store: Store): Handlers<Part<'remove' | 'putBack'>> {
  const removed = removal<Kept, object, Kept>(store, {
    keyOf: ({ kind, id }) => `${kind} ${id}`,
    take: (book, which) => {
      const gone = tableOf(book, which).get(which.id)
      if (!gone) return undefined
      const rest = tableOf(book, which).without(which.id)
      return ok({ book: { ...book, [TABLES[which.kind]]: rest }, gone, answer: which })
    },
    standing: (book, which) => (tableOf(book, which).has(which.id) ? which : undefined),
    withBack: (book, gone, which) => {
      const again = tableOf(book, which).with(which.id, gone)
      return ok([{ ...book, [TABLES[which.kind]]: again }, which] as const)
    },
  })
  return { 'friendship.remove': removed.remove, 'friendship.putBack': removed.putBack }
}

const TABLES = { meeting: 'meetings', care: 'careIdeas', motive: 'motives' } as const satisfies Readonly<
  Record<KeptKind, keyof Records>
>

function tableOf(book: Book, { kind }: Kept): Table<object> {
  return book[TABLES[kind]]
}
