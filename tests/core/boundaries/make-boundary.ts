import type { Boundary, BoundaryDraft, ContactStatus } from '../../../core/boundaries/boundaries.schema.ts'

export const DRAFT: BoundaryDraft = {
  whose: 'theirs',
  text: 'No calls, please.',
  topic: 'channel',
  source: 'said',
  firmness: 'firm',
  since: '2026-03-01',
  until: null,
  rulesOut: ['calls'],
}

export function makeBoundary(part: Partial<Boundary> = {}): Boundary {
  return {
    ...DRAFT,
    id: 'line0001',
    createdAt: '2026-03-01T09:00:00.000Z',
    changedAt: '2026-03-01T09:00:00.000Z',
    liftedOn: null,
    liftedWords: '',
    entryIds: [],
    ...part,
  }
}

export function makeStatus(part: Partial<ContactStatus> = {}): ContactStatus {
  return {
    value: 'open',
    since: '2026-03-01',
    source: null,
    theirWords: '',
    reviewNote: '',
    until: null,
    wroteFirst: null,
    noStands: false,
    orderStands: false,
    statements: [],
    changedAt: '2026-03-01T09:00:00.000Z',
    settledAt: '2026-03-01T09:00:00.000Z',
    ...part,
  }
}
