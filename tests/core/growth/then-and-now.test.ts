import { expect, test } from 'vitest'
import { thenAndNow, type RatedIssue } from '../../../core/growth/then-and-now.ts'
import { makeEvidence } from './make-goal.ts'

function rated(
  id: string,
  ratings: readonly (readonly [string, number])[],
  wasAfraidOrHurt = false,
): RatedIssue {
  return { id, title: id, wasAfraidOrHurt, progress: ratings.map(([day, rating]) => ({ day, rating })) }
}

const LATE = rated('late', [
  ['2026-01-02', 3],
  ['2026-02-02', 7],
  ['2026-03-02', 6],
])
const MONEY = rated('money', [
  ['2026-01-02', 2],
  ['2026-03-09', 5],
])

test('pairs the first rating with the latest, the issue rated last first', () => {
  expect(thenAndNow([LATE, MONEY], []).map(({ issueId, first, latest }) => [issueId, first, latest])).toEqual(
    [
      ['money', 2, 5],
      ['late', 3, 6],
    ],
  )
})

test('leaves out what was rated once, and cards of fear or hurt', () => {
  const once = rated('once', [['2026-01-02', 3]])
  const afraid = { ...LATE, wasAfraidOrHurt: true }
  expect(thenAndNow([once, afraid], [])).toEqual([])
})

test('brings the newest piece that says both sides', () => {
  const newest = makeEvidence({ id: 'proof-02', issueId: 'late' })
  const whole = makeEvidence({ id: 'proof-01', issueId: 'late', beforeIWould: 'explain' })
  const other = makeEvidence({ id: 'proof-00', issueId: 'money', beforeIWould: 'hide it' })
  expect(thenAndNow([LATE], [newest, whole, other])[0]?.piece).toBe(whole)
})
