import { expect, test } from 'vitest'
import { blankGoal } from '../../../core/growth/goal-from-issue.ts'
import { goalWeeks } from '../../../core/growth/weeks.ts'
import type { CheckIn, Goal } from '../../../core/growth/growth.schema.ts'
import { firstValue, sayCheckIn } from '../../../renderer/features/growth/check-in-value.ts'
import { byMonth, isEvidenceFit, blankEvidence } from '../../../renderer/features/growth/evidence-draft.ts'
import { isGoalFit } from '../../../renderer/features/growth/goal-draft.ts'
import { isReviewDay } from '../../../core/growth/review-day.ts'
import { nextReview } from '../../../renderer/features/growth/review.ts'
import { weekSentence } from '../../../renderer/features/growth/week-sentence.ts'

/** A Wednesday; its Monday is 2 March 2026. */
const TODAY = '2026-03-04'

function goal(part: Partial<Goal> = {}): Goal {
  const made = '2026-01-01T10:00:00.000Z'
  return {
    ...blankGoal('2026-01-01'),
    title: 'Walk',
    targetPerWeek: 2,
    id: 'goal00001',
    createdAt: made,
    changedAt: made,
    status: 'active',
    pauses: [],
    ...part,
  }
}

function done(...days: string[]): CheckIn[] {
  return days.map((day, at) => ({
    id: `check000${at}`,
    goalId: 'goal00001',
    day,
    value: 1,
    hard: null,
    note: '',
    createdAt: '2026-03-04T10:00:00.000Z',
  }))
}

function say(one: Goal, checkIns: readonly CheckIn[]): string {
  return weekSentence({ goal: one, weeks: goalWeeks(one, checkIns, TODAY) })
}

test('a missed week reads quiet week, and nothing reads missed', () => {
  const sentence = say(goal(), done('2026-03-03', '2026-02-24', '2026-02-25', '2026-02-10'))
  expect(sentence).toBe('1 of 2 this week. Before that: 2 of 2, quiet week, 1 of 2.')
})

test('a running week without a check-in is open, not empty', () => {
  expect(say(goal(), [])).toBe(
    'This week is open, 2 planned. Before that: quiet week, quiet week, quiet week.',
  )
})

test('a paused week reads quiet week', () => {
  const paused = goal({ status: 'paused', pauses: [{ from: '2026-02-23', to: null }] })
  expect(say(paused, done('2026-02-10'))).toMatch(/^Quiet week\. Before that: quiet week,/)
})

test('weeks before the goal began are not spoken of', () => {
  expect(say(goal({ start: '2026-03-02' }), done('2026-03-02'))).toBe('1 of 2 this week.')
})

test('a look back is asked for from its day on, while the goal is active', () => {
  const asked = (part: Partial<Goal>): boolean => isReviewDay(goal(part), TODAY)
  expect(asked({ review: null })).toBe(false)
  expect(asked({ review: '2026-03-05' })).toBe(false)
  expect(asked({ review: TODAY })).toBe(true)
  expect(asked({ review: '2025-12-01' })).toBe(true)
  expect(asked({ review: TODAY, status: 'paused' })).toBe(false)
  expect(nextReview(TODAY)).toBe('2026-04-01')
})

function said(value: number, measure: Parameters<typeof sayCheckIn>[1], hard: number | null = null): string {
  return sayCheckIn({ value, hard }, measure)
}

test('a check-in is said in the measure of its goal', () => {
  expect(said(1, 'done')).toBe('done')
  expect(said(1, 'count')).toBe('once')
  expect(said(20, 'minutes', 3)).toBe('20 minutes, very hard')
  expect(said(4, 'rating')).toBe('4 of 5')
  expect(firstValue('rating')).toBeNull()
  expect(firstValue('done')).toBe(1)
})

test('a form is kept only when it stands on its own feet', () => {
  expect(isGoalFit({ ...blankGoal(TODAY), title: '  ' })).toBe(false)
  expect(isGoalFit({ ...blankGoal(TODAY), title: 'Walk' })).toBe(true)
  expect(isGoalFit({ ...blankGoal(TODAY), title: 'Walk', why: 'x'.repeat(201) })).toBe(false)
  expect(isEvidenceFit(blankEvidence(TODAY))).toBe(false)
  expect(isEvidenceFit({ ...blankEvidence(TODAY), thisTimeI: 'stayed' })).toBe(true)
  expect(isEvidenceFit({ ...blankEvidence(TODAY), thisTimeI: 'x'.repeat(201) })).toBe(false)
})

function pieceOf(day: string): Parameters<typeof byMonth>[0][number] {
  return { ...blankEvidence(day), id: day, createdAt: '', changedAt: '' }
}

test('evidence is put together by month, newest first', () => {
  const months = byMonth(['2026-03-04', '2026-03-01', '2026-01-09'].map(pieceOf))
  expect(months.map(([month, pieces]) => [month, pieces.length])).toEqual([
    ['2026-03', 2],
    ['2026-01', 1],
  ])
})
