import { withoutCard } from '../../core/book/hard-ties.ts'
import { putBack, tie, untie } from '../../core/book/links.ts'
import type { Handlers } from '../../core/contract.ts'
import { inBoardOrder, moveIssue } from '../../core/issues/board.ts'
import type { Issue } from '../../core/issues/issue.schema.ts'
import type { issuesContract } from '../../core/issues/issues.contract.ts'
import { captureIssue, editIssue, rateIssue } from '../../core/issues/issues.ts'
import type { Book } from '../../core/book/book.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import type { Changed, Store } from '../store/store.ts'
import { removal, type ById } from '../removal.ts'

export function issues(store: Store, stamp: () => Stamp): Handlers<typeof issuesContract> {
  const onCard = (id: string, change: (issue: Issue) => Issue): Promise<Result<Issue>> =>
    store.change((book) => {
      const issue = book.issues.get(id)
      return issue ? withCard(book, change(issue)) : refuse({ code: 'record/not-found' })
    })
  // What comes back is what was there, its mark of fear or hurt too, whatever the page says.
  const removed = removal<ById, Issue, Issue>(store, {
    keyOf: ({ id }) => id,
    take: (book, { id }) => {
      const gone = book.issues.get(id)
      return gone && ok({ book: withoutCard(book, gone), gone, answer: gone })
    },
    standing: (book, { id }) => book.issues.get(id),
    withBack: (book, gone, { id }) => {
      const next = putBack(book, gone)
      return ok([next, next.issues.get(id)!] as const)
    },
  })
  return {
    'issues.list': async () => ok(inBoardOrder(store.read().issues.values())),
    'issues.capture': (capture) => {
      const made = stamp()
      return store.change((book) => {
        const { entryId } = capture
        if (entryId !== null && !book.entries.has(entryId)) return refuse({ code: 'record/not-found' })
        const card = captureIssue(book.issues.values(), capture, made)
        const next = { ...book, issues: book.issues.with(card.id, card) }
        return ok([entryId === null ? next : tie(next, entryId, card.id), card] as const)
      })
    },
    'issues.edit': ({ id, draft, lookedCloser }) => {
      const made = stamp()
      return onCard(id, (issue) => editIssue(issue, draft, lookedCloser, made))
    },
    'issues.move': (move) => {
      const made = stamp()
      return store.change((book) => {
        const moved = moveIssue(book.issues, move, made)
        if (!moved.ok) return moved
        const cards = moved.value.reduce((table, card) => table.with(card.id, card), book.issues)
        return ok([{ ...book, issues: cards }, moved.value[0]!] as const)
      })
    },
    'issues.rate': async ({ id, rating, day }) => {
      const { now, local } = stamp()
      const today = dayOf(local)
      if (day !== undefined && day > today) return refuse({ code: 'input/invalid', fields: ['day'] })
      return onCard(id, (issue) => rateIssue(issue, rating, day ?? today, now))
    },
    'issues.link': ({ id, entryId }) => tied(store, id, entryId, tie),
    'issues.unlink': ({ id, entryId }) => tied(store, id, entryId, untie),
    'issues.remove': removed.remove,
    'issues.putBack': removed.putBack,
  }
}

function withCard(book: Book, issue: Issue): Changed<Issue> {
  return ok([{ ...book, issues: book.issues.with(issue.id, issue) }, issue] as const)
}

function tied(
  store: Store,
  id: string,
  entryId: string,
  change: (book: Book, entryId: string, issueId: string) => Book,
): Promise<Result<Issue>> {
  return store.change((book) => {
    const isThere = book.issues.has(id) && (change === untie || book.entries.has(entryId))
    if (!isThere) return refuse({ code: 'record/not-found' })
    const next = change(book, entryId, id)
    return ok([next, next.issues.get(id)!] as const)
  })
}
