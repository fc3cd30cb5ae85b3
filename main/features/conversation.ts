import type { SheetToLeave } from '../../core/book/sheet-to-leave.ts'
import type { Book } from '../../core/book/book.ts'
import type { AskVersions } from '../../core/book/plan-versions.ts'
import { gateOf } from '../../core/book/gate-of.ts'
import {
  evidenceForTalks,
  hasClosedIssue,
  PLANS,
  planViews,
  talkSheet,
  wasNeverBegun,
  withKnownTies,
  withoutClosedIssues,
  withStandingGoals,
} from '../../core/book/talks.ts'
import type { Handlers } from '../../core/contract.ts'
import type { conversationContract } from '../../core/conversation/conversation.contract.ts'
import type { Plan } from '../../core/conversation/conversation.schema.ts'
import {
  addPlan,
  blankPlan,
  draftOfPlan,
  editPlan,
  noteConsent,
  noteTalk,
  planAgain,
  tiePlan,
  untiePlan,
} from '../../core/conversation/plans.ts'
import { sheetFileName } from '../../core/conversation/sheet.ts'
import {
  whyNotAgain,
  whyNotChange,
  whyNotConsent,
  whyNotNote,
  whyNotSpeak,
  whyNotWrite,
  type TalkAllowed,
} from '../../core/conversation/talk-gate.ts'
import type { TiedKind } from '../../core/conversation/talk-kinds.ts'
import type { TalkRefusal } from '../../core/kernel/errors.ts'
import { ok, refuse, type Refusal, type Result } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import type { Papers } from '../papers.ts'
import type { FollowShutWords } from '../store/shut-ground.ts'
import type { Changed, Store } from '../store/store.ts'
import { recordRemoval } from '../removal.ts'

const NOT_FOUND = { code: 'record/not-found' } as const

type Part<Names extends string> = Pick<
  typeof conversationContract,
  Extract<keyof typeof conversationContract, `conversation.${Names}`>
>

export interface ConversationParts {
  readonly store: Store
  readonly stamp: () => Stamp
  readonly papers: Papers
  readonly askVersions: AskVersions
  readonly shut: FollowShutWords
}

export function conversation(parts: ConversationParts): Handlers<typeof conversationContract> {
  return { ...writing(parts), ...talking(parts), ...ties(parts), ...removing(parts), ...sheet(parts) }
}

function writing(
  parts: ConversationParts,
): Handlers<Part<'plans' | 'evidence' | 'add' | 'edit' | 'versions'>> {
  const { store, stamp, askVersions } = parts
  return {
    'conversation.plans': async () => {
      const book = store.read()
      return ok(talkIn(book, stamp()) === 'hidden' ? [] : planViews(book))
    },
    'conversation.evidence': async () => {
      const book = store.read()
      return ok(talkIn(book, stamp()) === 'hidden' ? [] : evidenceForTalks(book))
    },
    'conversation.add': (draft) => {
      const made = stamp()
      return store.change((book) => {
        const reason = whyNotChange(talkIn(book, made), blankPlan(), draft)
        if (reason !== null) return notNow(reason)
        return withPlan(book, ok(addPlan(withKnownTies(book, draft, null), made)))
      })
    },
    'conversation.edit': ({ id, draft }) =>
      onPlan({ store, stamp }, id, (plan, made, book) => {
        const next = withKnownTies(book, draft, plan)
        const reason = whyNotChange(talkIn(book, made), draftOfPlan(plan), next)
        return reason === null ? editPlan(plan, next, made.now) : notNow(reason)
      }),
    'conversation.versions': async ({ id }) => {
      const book = store.read()
      const plan = book.plans.get(id)
      if (!plan || talkIn(book, stamp()) === 'hidden') return refuse(NOT_FOUND)
      return ok([...(await askVersions(plan, stamp()))])
    },
  }
}

function talking(parts: ConversationParts): Handlers<Part<'noteConsent' | 'noteTalk' | 'again'>> {
  return {
    'conversation.noteConsent': ({ id, ...said }) =>
      onPlan(parts, id, (plan, made, book) => {
        const reason = whyNotConsent(talkIn(book, made), said.consent, hasClosedIssue(book, plan))
        return reason === null ? noteConsent(plan, said, made) : notNow(reason)
      }),
    'conversation.noteTalk': ({ id, notes }) =>
      onPlan(parts, id, (plan, made, book) => {
        const reason = whyNotNote(talkIn(book, made))
        return reason === null ? noteTalk(plan, notes, made) : notNow(reason)
      }),
    'conversation.again': ({ id }) =>
      onPlan(parts, id, (plan, made, book) => {
        const reason = whyNotAgain(talkIn(book, made))
        return reason === null ? planAgain(withoutClosedIssues(book, plan), made) : notNow(reason)
      }),
  }
}

function ties(parts: ConversationParts): Handlers<Part<'link' | 'unlink' | 'leaveClosedIssues'>> {
  return {
    'conversation.link': ({ id, kind, to }) =>
      onPlan(parts, id, (plan, made, book) => {
        if (!isThere(book, kind, to)) return refuse(NOT_FOUND)
        return unlessClosed(book, made) ?? ok(tiePlan(plan, kind, to))
      }),
    'conversation.unlink': ({ id, kind, to }) => onPlan(parts, id, (plan) => ok(untiePlan(plan, kind, to))),
    'conversation.leaveClosedIssues': ({ id }) =>
      onPlan(parts, id, (plan, made, book) => {
        return unlessClosed(book, made) ?? ok(withoutClosedIssues(book, plan))
      }),
  }
}

function removing({ store }: ConversationParts): Handlers<Part<'remove' | 'leave' | 'putBack'>> {
  // What comes back is what was there: a record from the page could bring a yes that nobody gave.
  const removed = recordRemoval(store, PLANS, withStandingGoals)
  return {
    'conversation.remove': removed.remove,
    'conversation.leave': ({ id }) =>
      store.change((book) => {
        const plan = book.plans.get(id)
        if (!plan || !wasNeverBegun(book, plan)) return ok([book, false] as const)
        return ok([{ ...book, plans: book.plans.without(id) }, true] as const)
      }),
    'conversation.putBack': removed.putBack,
  }
}

function sheet(parts: ConversationParts): Handlers<Part<'sheet' | 'saveSheet'>> {
  const { store, stamp, papers, shut } = parts
  const made = async (id: string): Promise<Result<SheetToLeave>> => {
    const { judge } = await shut()
    if (!store.isOpen) return refuse({ code: 'vault/locked' })
    const book = store.read()
    const plan = book.plans.get(id)
    if (!plan) return refuse(NOT_FOUND)
    const reason = whyNotSpeak(talkIn(book, stamp()), plan, hasClosedIssue(book, plan))
    return reason === null ? ok(talkSheet(book, plan, judge)) : notNow(reason)
  }
  return {
    'conversation.sheet': async ({ id }) => made(id),
    'conversation.saveSheet': async ({ id, paper, password }) => {
      const found = await made(id)
      if (!found.ok) return found
      const name = sheetFileName(dayOf(stamp().local))
      return papers.save(found.value.document, { format: 'pdf', paper, name, password })
    },
  }
}

type Rule = (plan: Plan, made: Stamp, book: Book) => Result<Plan>

function onPlan(
  { store, stamp }: Pick<ConversationParts, 'store' | 'stamp'>,
  id: string,
  rule: Rule,
): Promise<Result<Plan>> {
  const made = stamp()
  return store.change((book) => {
    const plan = book.plans.get(id)
    return plan ? withPlan(book, rule(plan, made, book)) : refuse(NOT_FOUND)
  })
}

function talkIn(book: Book, { local }: Stamp): TalkAllowed {
  return gateOf(book, dayOf(local)).talk
}

function unlessClosed(book: Book, made: Stamp): Refusal | null {
  const reason = whyNotWrite(talkIn(book, made))
  return reason === null ? null : notNow(reason)
}

function notNow(reason: TalkRefusal): Refusal {
  return refuse({ code: 'conversation/not-now', reason })
}

function isThere(book: Book, kind: TiedKind, id: string): boolean {
  return kind === 'goal' ? book.goals.has(id) : book.boundaries.has(id)
}

function withPlan(book: Book, plan: Result<Plan>): Changed<Plan> {
  if (!plan.ok) return plan
  return ok([{ ...book, plans: book.plans.with(plan.value.id, plan.value) }, plan.value] as const)
}
