import { hardEvidence } from '../book/hard-entries.ts'
import { isHardTie } from '../book/hard-ties.ts'
import { evidenceMonths } from '../growth/evidence-months.ts'
import { inGoalOrder } from '../growth/goals.ts'
import { adherence, goalWeeks, wholeWeeks } from '../growth/weeks.ts'
import type { Issue } from '../issues/issue.schema.ts'
import { boardTotal, issueProgress, ratedBetween } from '../issues/progress.ts'
import { mayLeaveTheBoard } from '../issues/sides.ts'
import { addDays, weekOf } from '../kernel/time.ts'
import type { Told } from './changes.ts'
import type { Changes } from './insights.contract.ts'

/** Goals with a week that counts among the last four whole ones of the time; what was let go, or came of fear or hurt, is let be. */
export function goalChanges({ book, span }: Told): Changes['goals'] {
  // A running week would count as one in which little was done.
  const lastSunday = addDays(weekOf(addDays(span.to, 1)), -1)
  const byGoal = Map.groupBy(book.checkIns.values(), ({ goalId }) => goalId)
  return inGoalOrder(book.goals.values())
    .filter((goal) => goal.status !== 'let_go' && goal.start <= span.to && !isHardTie(book, goal))
    .flatMap((goal) => {
      const own = (byGoal.get(goal.id) ?? []).filter(({ day }) => day <= span.to)
      const weeks = wholeWeeks(goal, goalWeeks(goal, own, lastSunday))
      const share = adherence(weeks)
      return share === null ? [] : [{ id: goal.id, title: goal.title, weeks, share }]
    })
}

/** Null without a piece in the time. What came of a card of fear or hurt is left out, as it is everywhere else. */
export function evidenceChanges({ book, span, uses }: Told): Changes['evidence'] {
  const isHard = hardEvidence(book)
  const shown = [...book.evidence.values()].filter((piece) => !isHard(piece))
  const { months, rows, total } = evidenceMonths(shown, span.from, span.to)
  if (total === 0) return null
  const titleOf = (goalId: string | null, issueId: string | null): string | null => {
    if (goalId !== null) return book.goals.get(goalId)?.title ?? null
    return issueId !== null && uses('issues') ? (book.issues.get(issueId)?.title ?? null) : null
  }
  const named = rows.map(({ goalId, issueId, counts }) => ({
    title: titleOf(goalId, issueId),
    counts: [...counts],
  }))
  return { months: [...months], rows: together(named), total }
}

/** Cards rated in the time; none of fear or hurt. Null where nothing was rated. */
export function issueChanges({ book, span }: Told): Changes['issues'] {
  const rated = [...book.issues.values()]
    .filter((issue) => mayLeaveTheBoard(issue))
    .filter(({ progress }) => ratedBetween(progress, span.from, span.to).length > 0)
  if (rated.length === 0) return null
  const ways = rated.flatMap((issue) => {
    const progress = issueProgress(issue, span.from, span.to)
    return progress === null ? [] : [{ issue, ...progress }]
  })
  const cards = ways
    .toSorted((a, b) => b.change - a.change || (a.issue.id < b.issue.id ? -1 : 1))
    .map(({ issue, ...progress }) => ({ ...nameOf(issue), ...progress }))
  const total = boardTotal(ways.map(({ issue, first, latest }) => ({ weight: issue.weight, first, latest })))
  return { cards, total, ratedOnce: rated.length - ways.length }
}

function nameOf({ id, title }: Issue): { readonly id: string; readonly title: string } {
  return { id, title }
}

type Row = NonNullable<Changes['evidence']>['rows'][number]

/** Rows of one name as one: what has no name is told together. */
function together(rows: readonly Row[]): Row[] {
  return [...Map.groupBy(rows, ({ title }) => title)].map(([title, own]) => ({
    title,
    counts: own[0]!.counts.map((_, at) => own.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0)),
  }))
}
