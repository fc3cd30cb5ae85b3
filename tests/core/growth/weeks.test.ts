import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkIn, checkInsOf, checkInsOn } from '../../../core/growth/check-ins.ts'
import { inEvidenceOrder } from '../../../core/growth/evidence.ts'
import { goalViews } from '../../../core/growth/goal-view.ts'
import { adherence, goalWeeks, goalWeeksBetween, wholeWeeks } from '../../../core/growth/weeks.ts'
import { addDays } from '../../../core/kernel/time.ts'
import { makeCheckIn, makeEvidence, makeGoal } from './make-goal.ts'

const on = (...days: string[]) => days.map((day, at) => makeCheckIn({ id: `check-0${at}`, day }))

test('a share is done by target, never above one; the running week is the last', () => {
  const checkIns = on(
    '2026-03-03',
    '2026-03-08',
    '2026-03-10',
    '2026-03-10',
    '2026-03-11',
    '2026-03-12',
    '2026-03-15',
  )
  const weeks = goalWeeks(makeGoal(), checkIns, '2026-03-25')
  expect(weeks).toEqual([
    { monday: '2026-03-02', done: 2, share: 0.5 },
    { monday: '2026-03-09', done: 5, share: 1 },
    { monday: '2026-03-16', done: 0, share: 0 },
    { monday: '2026-03-23', done: 0, share: 0 },
  ])
  expect(adherence(weeks)).toBe(0.375)
})

test('weeks before the start and paused weeks do not count', () => {
  const goal = makeGoal({ start: '2026-03-15', pauses: [{ from: '2026-03-16', to: '2026-03-23' }] })
  const weeks = goalWeeks(goal, on('2026-03-17', '2026-03-23', '2026-03-24'), '2026-03-25')
  expect(weeks.map((week) => week.share)).toEqual([null, 0, null, 0.5])
  expect(weeks[2]!.done).toBe(1)
  expect(adherence(weeks)).toBe(0.25)
  expect(adherence(goalWeeks(makeGoal({ start: '2026-04-06' }), [], '2026-03-25'))).toBeNull()
})

test('a check-in of value 0 and one of another goal are not done', () => {
  const checkIns = [makeCheckIn({ value: 0 }), makeCheckIn({ goalId: 'goal-111' })]
  expect(goalWeeks(makeGoal(), checkIns, '2026-03-04').at(-1)!.done).toBe(0)
})

test('adherence lies between 0 and 1 and never falls by one more check-in', () => {
  const days = fc.array(
    fc.nat(40).map((at) => addDays('2026-02-20', at)),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(days, fc.nat(40), fc.integer({ min: 1, max: 14 }), (all, extra, target) => {
      const goal = makeGoal({ targetPerWeek: target })
      const before = adherence(goalWeeks(goal, on(...all), '2026-03-28'))!
      const after = adherence(goalWeeks(goal, on(...all, addDays('2026-02-20', extra)), '2026-03-28'))!
      expect(before).toBeGreaterThanOrEqual(0)
      expect(after).toBeLessThanOrEqual(1)
      expect(after).toBeGreaterThanOrEqual(before)
    }),
  )
})

test('weeks of a period begin with the goal', () => {
  const weeks = goalWeeksBetween(makeGoal({ start: '2026-03-12' }), [], '2026-01-01', '2026-03-30')
  expect(weeks.map((week) => week.monday)).toEqual(['2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30'])
})

function shares(start: string): (number | null)[] {
  const goal = makeGoal({ start, targetPerWeek: 1 })
  const weeks = goalWeeksBetween(goal, on('2026-03-17'), '2026-03-09', '2026-03-22')
  return wholeWeeks(goal, weeks).map(({ share }) => share)
}

test('the week in which a goal began counts only where it began on the Monday', () => {
  expect(shares('2026-03-09')).toEqual([0, 1])
  expect(shares('2026-03-10')).toEqual([null, 1])
  expect(shares('2026-03-15')).toEqual([null, 1])
})

test('a mistyped year ends', () => {
  const goal = makeGoal({ start: '9999-12-20' })
  expect(goalWeeksBetween(goal, [], '9999-12-20', '9999-12-31').length).toBeLessThan(6000)
})

test('nothing is ticked off ahead of time', () => {
  const stamp = { id: 'check-99', now: '2026-03-03T10:00:00.000Z', local: '2026-03-03T12:00' }
  const { id, createdAt, ...draft } = makeCheckIn({ day: '2026-03-04' })
  void [id, createdAt]
  expect(checkIn(draft, stamp)).toEqual({ ok: false, error: { code: 'input/invalid', fields: ['day'] } })
  expect(checkIn({ ...draft, day: '2026-03-03' }, stamp)).toMatchObject({
    ok: true,
    value: { id: 'check-99' },
  })
})

test('lists are in the order the screen shows', () => {
  const early = makeCheckIn({ id: 'a', createdAt: '2026-03-03T08:00:00.000Z' })
  const late = makeCheckIn({ id: 'b', createdAt: '2026-03-03T20:00:00.000Z' })
  expect(checkInsOf('goal-000', [early, late]).map((each) => each.id)).toEqual(['b', 'a'])
  expect(checkInsOn('2026-03-03', [late, early]).map((each) => each.id)).toEqual(['a', 'b'])
  const proofs = [
    makeEvidence({ id: 'old', day: '2026-01-01' }),
    makeEvidence({ id: 'new', day: '2026-02-01' }),
  ]
  expect(inEvidenceOrder(proofs).map((each) => each.id)).toEqual(['new', 'old'])
})

test('a goal is shown with its weeks, its evidence and what was ticked today', () => {
  const [view] = goalViews(
    [makeGoal()],
    on('2026-03-03', '2026-03-04'),
    [makeEvidence({ goalId: 'goal-000' }), makeEvidence()],
    '2026-03-04',
  )
  expect(view).toMatchObject({ adherence: 0.5, evidence: 1, today: [{ day: '2026-03-04' }] })
  expect(view!.weeks).toHaveLength(4)
})
