import type { IssueCategory } from '../../../core/issues/issue-kinds.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'

/** `none` stands for the cards that have no category yet. */
export type CategoryFilter = IssueCategory | 'none' | 'all'

export function passesFilter(issue: Issue, filter: CategoryFilter): boolean {
  if (filter === 'all') return true
  return filter === 'none' ? issue.category === null : issue.category === filter
}

/** The newest cards that end in a learning or an intention. */
export function latestLearnings(issues: readonly Issue[], most: number): readonly Issue[] {
  return issues
    .filter((issue) => issue.learned.trim() !== '' || issue.willDo.trim() !== '')
    .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
    .slice(0, most)
}
