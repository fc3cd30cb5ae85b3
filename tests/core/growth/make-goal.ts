import type { CheckIn, Evidence, Goal } from '../../../core/growth/growth.schema.ts'

const MADE = '2026-03-02T10:00:00.000Z'

export function makeGoal(parts: Partial<Goal> = {}): Goal {
  return {
    id: 'goal-000',
    title: 'Let them finish',
    why: '',
    issueId: null,
    kind: 'communication',
    measure: 'done',
    targetPerWeek: 4,
    ifCue: '',
    thenAction: '',
    start: '2026-03-02',
    review: null,
    keepIfApart: 'yes',
    status: 'active',
    pauses: [],
    createdAt: MADE,
    changedAt: MADE,
    ...parts,
  }
}

export function makeCheckIn(parts: Partial<CheckIn> = {}): CheckIn {
  return {
    id: 'check-00',
    goalId: 'goal-000',
    day: '2026-03-03',
    value: 1,
    hard: null,
    note: '',
    createdAt: MADE,
    ...parts,
  }
}

export function makeEvidence(parts: Partial<Evidence> = {}): Evidence {
  return {
    id: 'proof-00',
    day: '2026-03-20',
    goalId: null,
    issueId: null,
    situation: '',
    beforeIWould: '',
    thisTimeI: 'I asked instead of guessing.',
    with: 'friend',
    seenBy: 'nobody',
    sure: null,
    entryId: null,
    createdAt: MADE,
    changedAt: MADE,
    ...parts,
  }
}
