import { refuse, ok, type Result } from '../kernel/result.ts'
import type { Table } from '../kernel/table.ts'
import { type Day, dayOf, type Stamp } from '../kernel/time.ts'
import { ENDED, ISSUE_STATUSES, type IssueStatus } from './issue-kinds.ts'
import type { Issue } from './issue.schema.ts'
import { LONGEST_RANK, dealtRanks, rankBetween } from './rank.ts'

/** By column, then by rank; the id decides between equal ranks, so that every device shows one order. */
export function inBoardOrder(issues: Iterable<Issue>): Issue[] {
  return [...issues].toSorted(
    (a, b) => ISSUE_STATUSES.indexOf(a.status) - ISSUE_STATUSES.indexOf(b.status) || byRank(a, b),
  )
}

export function column(issues: Iterable<Issue>, status: IssueStatus): Issue[] {
  return [...issues].filter((issue) => issue.status === status).toSorted(byRank)
}

/** A rank above every card of the column: what is new is in sight. */
export function topRank(issues: Iterable<Issue>, status: IssueStatus): string {
  return rankBetween(null, column(issues, status)[0]?.rank ?? null)!
}

/** Cards that stand in Understood or further along, however they ended (domain guide, step 2: when to leave). */
export function understoodCards(issues: Iterable<Pick<Issue, 'status'>>): number {
  return [...issues].filter(({ status }) => status !== 'noticed').length
}

export interface Move {
  readonly id: string
  readonly status: IssueStatus
  /** The card it comes to stand above; null, or a card of another column, for the end. */
  readonly before: string | null
}

/** The cards that change, the moved one first. More than one only when a column is dealt out anew. */
export function moveIssue(
  issues: Table<Issue>,
  move: Move,
  { now, local }: Pick<Stamp, 'now' | 'local'>,
): Result<readonly Issue[]> {
  const issue = issues.get(move.id)
  if (!issue) return refuse({ code: 'record/not-found' })
  const others = column(issues.values(), move.status).filter((other) => other.id !== move.id)
  const found = others.findIndex((other) => other.id === move.before)
  const at = found === -1 ? others.length : found
  const rank = rankBetween(others[at - 1]?.rank ?? null, others[at]?.rank ?? null)
  const settledOn = settledOnAfter(issue, move.status, dayOf(local))
  const moved = { ...issue, status: move.status, settledOn, changedAt: now }
  if (rank !== undefined && rank.length <= LONGEST_RANK) return ok([{ ...moved, rank }])
  return ok(dealOut(others.toSpliced(at, 0, moved), moved))
}

/** A move inside its column is none from one to another: the day stays. */
function settledOnAfter(issue: Issue, status: IssueStatus, today: Day): Day | null {
  if (status === issue.status) return issue.settledOn
  return ENDED.includes(status) ? today : null
}

function dealOut(order: readonly Issue[], moved: Issue): Issue[] {
  const ranks = dealtRanks(order.length)
  const placed = order.map((issue, at) => ({ ...issue, rank: ranks[at]! }))
  const first = placed.find((issue) => issue.id === moved.id)!
  return [first, ...placed.filter((issue) => issue !== first)]
}

function byRank(a: Issue, b: Issue): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1
  return a.id < b.id ? -1 : 1
}
