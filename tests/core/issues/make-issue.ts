import type { Issue } from '../../../core/issues/issue.schema.ts'
import { EMPTY_DRAFT } from '../../../core/issues/issues.ts'

export function makeIssue(parts: Partial<Issue> = {}): Issue {
  return {
    ...EMPTY_DRAFT,
    title: 'Dishes',
    id: 'issue-00',
    createdAt: '2026-05-01T10:00:00.000Z',
    changedAt: '2026-05-01T10:00:00.000Z',
    status: 'noticed',
    settledOn: null,
    rank: 'V',
    progress: [],
    entryIds: [],
    lookedCloserAt: [],
    ...parts,
  }
}
