import { column } from '../../../core/issues/board.ts'
import type { IssueStatus } from '../../../core/issues/issue-kinds.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'

/** Where a dragged card is let go: beside a card, or somewhere on the column. */
export interface Landing {
  readonly key: string | null
  readonly side: 'before' | 'after'
}

/** The card that the moved one comes to stand above; null for the end of the column. */
export function cardBelow(ids: readonly string[], moved: string, landing: Landing): string | null {
  if (landing.key === null) return null
  const at = ids.indexOf(landing.key)
  if (at === -1) return null
  const rest = ids.slice(landing.side === 'before' ? at : at + 1)
  return rest.find((id) => id !== moved) ?? null
}

/** For "Move up" and "Move down": undefined where there is nowhere to go. */
export function cardBelowStep(
  ids: readonly string[],
  moved: string,
  step: -1 | 1,
): string | null | undefined {
  const at = ids.indexOf(moved)
  if (at === -1) return undefined
  if (step === -1) return at === 0 ? undefined : ids[at - 1]
  return at === ids.length - 1 ? undefined : (ids[at + 2] ?? null)
}

/** Its place in the column counted from 1, and how many stand there. */
export function placeOf(
  issues: readonly Issue[],
  id: string,
  status: IssueStatus,
): { place: number; of: number } {
  const ids = column(issues, status).map((issue) => issue.id)
  return { place: ids.indexOf(id) + 1, of: ids.length }
}
