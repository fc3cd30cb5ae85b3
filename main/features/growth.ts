import type { Book } from '../../core/book/book.ts'
import type { Handlers } from '../../core/contract.ts'
import { addEvidence, editEvidence, inEvidenceOrder } from '../../core/growth/evidence.ts'
import { allowedTie } from '../../core/growth/goal-from-issue.ts'
import { goalViews } from '../../core/growth/goal-view.ts'
import { addGoal, editGoal, setGoalStatus } from '../../core/growth/goals.ts'
import type { growthContract } from '../../core/growth/growth.contract.ts'
import type { Evidence, Goal } from '../../core/growth/growth.schema.ts'
import { withEvidenceBack, withoutEvidence } from '../../core/book/evidence.ts'
import { hardCardOf } from '../../core/book/hard-entries.ts'
import { goalWithTies, withGoalBack, withoutGoal, type RemovedGoal } from '../../core/book/goals.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import type { Changed, Store } from '../store/store.ts'
import { checkIns } from './growth-check-ins.ts'
import { removal, type ById } from '../removal.ts'

const NOT_FOUND = { code: 'record/not-found' } as const

type Part<Prefix extends string> = Pick<
  typeof growthContract,
  Extract<keyof typeof growthContract, `growth.${Prefix}`>
>

export function growth(store: Store, stamp: () => Stamp): Handlers<typeof growthContract> {
  return { ...goals(store, stamp), ...checkIns(store, stamp), ...evidence(store, stamp) }
}

function goals(
  store: Store,
  stamp: () => Stamp,
): Handlers<Part<'goals' | 'addGoal' | 'editGoal' | 'setStatus' | 'removeGoal' | 'putGoalBack'>> {
  const removed = removal<ById, RemovedGoal, Goal>(store, {
    keyOf: ({ id }) => id,
    take: (book, { id }) => {
      const going = goalWithTies(book, id)
      return going ? ok({ book: withoutGoal(book, id), gone: going, answer: going.goal }) : undefined
    },
    standing: (book, { id }) => book.goals.get(id),
    withBack: (book, going, { id }) => {
      const next = withGoalBack(book, going, stamp())
      return ok([next, next.goals.get(id)!] as const)
    },
  })
  return {
    'growth.goals': async () => {
      const book = store.read()
      const today = dayOf(stamp().local)
      return ok(goalViews(book.goals.values(), book.checkIns.values(), book.evidence.values(), today))
    },
    'growth.addGoal': (draft) => {
      const made = stamp()
      return store.change((book) => {
        const issueId = tieOf(book, draft.issueId)
        return withGoal(book, addGoal(book.goals.values(), { ...draft, issueId }, made))
      })
    },
    'growth.editGoal': ({ id, draft }) => {
      const { now } = stamp()
      return store.change((book) => {
        const goal = book.goals.get(id)
        if (!goal) return refuse(NOT_FOUND)
        const issueId = tieOf(book, draft.issueId, goal.issueId)
        return withGoal(book, ok(editGoal(goal, { ...draft, issueId }, now)))
      })
    },
    'growth.setStatus': async ({ id, status, from }) => {
      const { now, local } = stamp()
      const day = from ?? dayOf(local)
      if (day > dayOf(local)) return refuse({ code: 'input/invalid', fields: ['from'] })
      return store.change((book) => {
        const goal = book.goals.get(id)
        if (!goal) return refuse(NOT_FOUND)
        return withGoal(book, setGoalStatus(book.goals.values(), goal, status, day, now))
      })
    },
    'growth.removeGoal': removed.remove,
    'growth.putGoalBack': removed.putBack,
  }
}

function evidence(
  store: Store,
  stamp: () => Stamp,
): Handlers<Part<'evidence' | `${string}Evidence` | 'putEvidenceBack'>> {
  const removed = removal<ById, { readonly piece: Evidence; readonly heldBy: string | null }, Evidence>(
    store,
    {
      keyOf: ({ id }) => id,
      take: (book, { id }) => {
        const piece = book.evidence.get(id)
        if (!piece) return undefined
        const heldBy = piece.entryId === null ? null : hardCardOf(book)(piece.entryId)
        return ok({ book: withoutEvidence(book, piece), gone: { piece, heldBy }, answer: piece })
      },
      standing: (book, { id }) => book.evidence.get(id),
      withBack: (book, { piece, heldBy }, { id }) => {
        const next = withEvidenceBack(book, piece, heldBy)
        return ok([next, next.evidence.get(id)!] as const)
      },
    },
  )
  return {
    'growth.evidence': async () => ok(inEvidenceOrder(store.read().evidence.values())),
    'growth.addEvidence': (draft) => {
      const made = stamp()
      return store.change((book) =>
        withEvidence(book, addEvidence({ ...draft, issueId: tieOf(book, draft.issueId) }, made)),
      )
    },
    'growth.editEvidence': ({ id, draft }) => {
      const { now } = stamp()
      return store.change((book) => {
        const standing = book.evidence.get(id)
        if (!standing) return refuse(NOT_FOUND)
        const issueId = tieOf(book, draft.issueId, standing.issueId)
        return withEvidence(book, editEvidence(standing, { ...draft, issueId }, now))
      })
    },
    'growth.removeEvidence': removed.remove,
    'growth.putEvidenceBack': removed.putBack,
  }
}

/** A tie that stands outlives the card's being marked, and deleted then: it keeps those words out of every export. */
function tieOf(book: Book, issueId: string | null, standing: string | null = null): string | null {
  const isKnown = issueId !== null && (book.issues.has(issueId) || book.hardCards.has(issueId))
  if (isKnown && issueId === standing) return issueId
  return allowedTie(issueId, issueId === null ? undefined : book.issues.get(issueId))
}

function withGoal(book: Book, goal: Result<Goal>): Changed<Goal> {
  if (!goal.ok) return goal
  return ok([{ ...book, goals: book.goals.with(goal.value.id, goal.value) }, goal.value] as const)
}

function withEvidence(book: Book, standing: Evidence): Changed<Evidence> {
  return ok([{ ...book, evidence: book.evidence.with(standing.id, standing) }, standing] as const)
}
