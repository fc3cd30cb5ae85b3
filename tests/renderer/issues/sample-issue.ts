import { EMPTY_DRAFT } from '../../../core/issues/issues.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'

export function sampleIssue(part: Partial<Issue> = {}): Issue {
  return {
    ...EMPTY_DRAFT,
    title: 'We stopped asking questions',
    id: 'issue0001',
    createdAt: '2026-03-01T10:00:00.000Z',
    changedAt: '2026-03-01T10:00:00.000Z',
    status: 'noticed',
    settledOn: null,
    rank: 'V',
    progress: [],
    entryIds: [],
    lookedCloserAt: [],
    ...part,
  }
}
