import { expect, test } from 'vitest'
import { addPlan, blankPlan } from '../../../core/conversation/plans.ts'
import { wasNeverBegun } from '../../../renderer/features/conversation/plan-draft.ts'

const stamp = { id: 'plan-000', now: '2026-03-02T10:00:00.000Z', local: '2026-03-02T10:00' }
const fresh = addPlan(blankPlan(), stamp)

test('only a plan that was never begun goes by itself', () => {
  expect(wasNeverBegun(fresh, blankPlan(), 0)).toBe(true)
  expect(wasNeverBegun(fresh, { ...blankPlan(), aim: 'That both are heard' }, 0)).toBe(false)
})

test('one whose words were taken out stays, and so does one with ties', () => {
  const emptied = { ...fresh, changedAt: '2026-03-03T10:00:00.000Z' }
  expect(wasNeverBegun(emptied, blankPlan(), 0)).toBe(false)
  expect(wasNeverBegun({ ...fresh, goalIds: ['goal-000'] }, blankPlan(), 0)).toBe(false)
  expect(wasNeverBegun({ ...fresh, boundaryIds: ['line-000'] }, blankPlan(), 0)).toBe(false)
  expect(wasNeverBegun(fresh, blankPlan(), 1)).toBe(false)
})
