import type { Book } from '../../core/book/book.ts'
import { copyCaseOf } from '../../core/book/copy-case.ts'
import { gateOf } from '../../core/book/gate-of.ts'
import { withAnswerAsStatus, withMessageBack, withoutMessage } from '../../core/book/messages.ts'
import type { contactContract } from '../../core/contact/contact.contract.ts'
import type { Message } from '../../core/contact/contact.schema.ts'
import { coolReason, copyReason, deskReason, type CopyCase } from '../../core/contact/copy-rule.ts'
import {
  addMessage,
  backToDraft,
  coolMessage,
  editMessage,
  hasOwnWords,
  inMessageOrder,
  keepUnsent,
  noteReply,
  noteSent,
  notSent,
  rereadMessage,
  unnoteSent,
} from '../../core/contact/messages.ts'
import type { Handlers } from '../../core/contract.ts'
import { DESK_REST_ID, restFrom, restsUntil } from '../../core/contact/desk-rest.ts'
import { ok, refuse, type Refusal, type Result } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import type { Clipboard, Clock } from '../ports.ts'
import type { Changed, Store } from '../store/store.ts'
import { briefClipboard } from './contact-clipboard.ts'
import { removal, type ById } from '../removal.ts'

const NOT_FOUND = { code: 'record/not-found' } as const
const CLOSED = { code: 'contact/not-now', reason: 'closed' } as const

export interface ContactParts {
  readonly store: Store
  readonly stamp: () => Stamp
  readonly clock: Clock
  readonly clipboard: Clipboard
}

export interface ContactService {
  readonly handlers: Handlers<typeof contactContract>
  /** Takes back at once what was copied, before the journal locks. */
  readonly close: () => void
}

export function contact({ store, stamp, clock, clipboard }: ContactParts): ContactService {
  const brief = briefClipboard(clipboard, clock)
  const onMessage = (
    id: string,
    change: (message: Message, made: Stamp, book: Book) => Result<Message>,
  ): Promise<Result<Message>> => {
    const made = stamp()
    return store.change((book) => {
      const message = book.messages.get(id)
      return message ? withMessage(book, change(message, made, book)) : refuse(NOT_FOUND)
    })
  }
  return {
    close: brief.clearNow,
    handlers: {
      ...reading(store, stamp),
      'contact.edit': ({ id, draft }) =>
        onMessage(id, (message, made, book) => {
          const edited = editMessage(message, draft, made.now)
          return edited.ok && isClosed(book, made) ? keepUnsent(edited.value, made.now) : edited
        }),
      'contact.cool': ({ id, hours }) =>
        onMessage(id, (message, made, book) => {
          return whyNotCool(book, message, made) ?? coolMessage(message, hours, made)
        }),
      'contact.reread': ({ id }) =>
        onMessage(
          id,
          (message, made, book) => whyNotCool(book, message, made) ?? rereadMessage(message, made.now),
        ),
      'contact.backToDraft': ({ id }) =>
        onMessage(id, (message, made, book) => {
          const draft = backToDraft(message, made.now)
          return draft.ok && isClosed(book, made) ? keepUnsent(draft.value, made.now) : draft
        }),
      'contact.copy': async ({ id, holdsAtTen }) => {
        let before: string | null = null
        const copied = await onMessage(id, (message, made, book) => {
          const reason = copyReason({ ...copyCaseOf(book, message, made), holdsAtTen })
          if (reason !== null) return refuse({ code: 'contact/not-now', reason })
          before = message.copiedAt
          return ok({ ...message, copiedAt: made.now })
        })
        if (!copied.ok || (await brief.put(copied.value.text))) return copied
        // Nothing was copied, so nothing can have been sent.
        await onMessage(id, (message) => ok({ ...message, copiedAt: before }))
        return refuse({ code: 'contact/not-copied' })
      },
      'contact.notSent': ({ id }) => onMessage(id, (message, { now }) => notSent(message, now)),
      'contact.keepUnsent': ({ id }) => onMessage(id, (message, { now }) => keepUnsent(message, now)),
      'contact.noteSent': ({ id, day }) => onMessage(id, (message, made) => noteSent(message, day, made)),
      'contact.unnoteSent': ({ id }) =>
        onMessage(id, (message, made, book) => {
          const draft = unnoteSent(message, made.now)
          return draft.ok && isClosed(book, made) ? keepUnsent(draft.value, made.now) : draft
        }),
      'contact.noteReply': ({ id, reply, setsStatus, theirWords }) => {
        const made = stamp()
        return store.change((book) => {
          const message = book.messages.get(id)
          if (!message) return refuse(NOT_FOUND)
          const noted = withMessage(book, noteReply(message, { reply, theirWords }, made.now))
          return noted.ok && setsStatus ? answered(noted.value, made) : noted
        })
      },
      ...removing(store, stamp),
    },
  }
}

function reading(
  store: Store,
  stamp: () => Stamp,
): Handlers<Pick<typeof contactContract, 'contact.desk' | 'contact.rest' | 'contact.add'>> {
  return {
    'contact.desk': async () => {
      const made = stamp()
      const book = store.read()
      const shown = gateOf(book, dayOf(made.local)).drafts === 'hidden' ? [] : book.messages.values()
      const messages = inMessageOrder(shown).map((message) => {
        return { message, reason: shownReason(copyCaseOf(book, message, made)) }
      })
      return ok({ now: made.now, restsUntil: restOf(book, made), messages })
    },
    'contact.rest': () => {
      const { now } = stamp()
      return store.change((book) => {
        const rest = restFrom(book.deskRest.get(DESK_REST_ID), now)
        const next = { ...book, deskRest: book.deskRest.with(DESK_REST_ID, rest) }
        return ok([next, { restsUntil: rest.until }] as const)
      })
    },
    'contact.add': (draft) => {
      const made = stamp()
      return store.change((book) =>
        isClosed(book, made) ? refuse(CLOSED) : withMessage(book, ok(addMessage(draft, made))),
      )
    },
  }
}

function removing(
  store: Store,
  stamp: () => Stamp,
): Handlers<Pick<typeof contactContract, 'contact.remove' | 'contact.putBack'>> {
  const removed = removal<ById, Message, Message>(store, {
    keyOf: ({ id }) => id,
    take: (book, { id }) => {
      const message = book.messages.get(id)
      if (!message) return undefined
      const without = withoutMessage(book, message, stamp().now)
      // Of a bare fact nothing goes: the words that were deleted before are the ones that can come back.
      const gone = without === book ? null : message
      return ok({ book: without, gone, answer: message })
    },
    standing: (book, { id }) => {
      const message = book.messages.get(id)
      return message && hasOwnWords(message) ? message : undefined
    },
    withBack: (book, gone, { id }) => {
      const next = withMessageBack(book, gone)
      return ok([next, next.messages.get(id)!] as const)
    },
  })
  return { 'contact.remove': removed.remove, 'contact.putBack': removed.putBack }
}

/** The words are checked for those that might be copied alone; of others nobody asks. */
function shownReason(given: CopyCase): ReturnType<typeof copyReason> {
  const { status } = given.message
  return status === 'cooling' || status === 'ready' ? copyReason(given) : deskReason(given)
}

/** Where contact is closed nothing new begins: no draft, no cooling, no way to Copy. */
function isClosed(book: Book, { local }: Stamp): boolean {
  const { drafts } = gateOf(book, dayOf(local))
  return drafts === 'closed' || drafts === 'hidden'
}

function whyNotCool(book: Book, message: Message, { local }: Stamp): Refusal | null {
  const reason = coolReason({ message, gate: gateOf(book, dayOf(local)) })
  return reason === null ? null : refuse({ code: 'contact/not-now', reason })
}

function restOf(book: Book, { now }: Stamp): string | null {
  return restsUntil(book.deskRest.get(DESK_REST_ID), now)
}

function answered([book, message]: readonly [Book, Message], made: Stamp): Changed<Message> {
  const next = withAnswerAsStatus(book, message, made)
  return next.ok ? ok([next.value, message] as const) : next
}

function withMessage(book: Book, message: Result<Message>): Changed<Message> {
  if (!message.ok) return message
  return ok([
    { ...book, messages: book.messages.with(message.value.id, message.value) },
    message.value,
  ] as const)
}
