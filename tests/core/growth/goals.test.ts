import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { GOAL_STATUSES } from '../../../core/growth/goal-kinds.ts'
import { MOST_ACTIVE, addGoal, inGoalOrder, setGoalStatus } from '../../../core/growth/goals.ts'
import { allowedTie, blankGoal, goalFromIfThen, goalFromIssue } from '../../../core/growth/goal-from-issue.ts'
import { goal as goalSchema, type Goal } from '../../../core/growth/growth.schema.ts'
import { makeGoal } from './make-goal.ts'

const stamp = { id: 'goal-new', now: '2026-04-01T10:00:00.000Z', local: '2026-04-01T12:00' }

test('a fourth active goal is refused, whatever order goals are added, rested and woken in', () => {
  const act = fc.record({ goal: fc.nat(6), status: fc.constantFrom(...GOAL_STATUSES) })
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const goals = new Map<string, Goal>()
      for (const { goal, status } of acts) {
        const id = `goal-00${goal}`
        const standing = goals.get(id)
        const answer = standing
          ? setGoalStatus(goals.values(), standing, status, '2026-04-01', stamp.now)
          : addGoal(goals.values(), { ...blankGoal('2026-04-01'), title: 'x' }, { ...stamp, id })
        if (answer.ok) goals.set(id, goalSchema.parse(answer.value))
        else expect(answer.error).toEqual({ code: 'growth/three-active' })
        const active = [...goals.values()].filter((each) => each.status === 'active').length
        expect(active).toBeLessThanOrEqual(MOST_ACTIVE)
      }
    }),
  )
})

test('pausing opens a pause on this Monday, waking closes it on that of the day', () => {
  const paused = setGoalStatus([], makeGoal(), 'paused', '2026-03-12', stamp.now)
  expect(paused).toMatchObject({ ok: true, value: { pauses: [{ from: '2026-03-09', to: null }] } })
  if (!paused.ok) return
  const woken = setGoalStatus([], paused.value, 'active', '2026-03-25', stamp.now)
  expect(woken).toMatchObject({ ok: true, value: { pauses: [{ from: '2026-03-09', to: '2026-03-23' }] } })
  const sameWeek = setGoalStatus([], paused.value, 'active', '2026-03-14', stamp.now)
  expect(sameWeek).toMatchObject({ ok: true, value: { pauses: [] } })
})

test('going from paused to kept leaves one open pause', () => {
  const paused = makeGoal({ status: 'paused', pauses: [{ from: '2026-03-09', to: null }] })
  const kept = setGoalStatus([], paused, 'kept', '2026-04-01', stamp.now)
  expect(kept).toMatchObject({
    ok: true,
    value: { status: 'kept', pauses: [{ from: '2026-03-09', to: null }] },
  })
})

test('active goals come first, the newest of each kind on top', () => {
  const goals = [
    makeGoal({ id: 'a', status: 'let_go' }),
    makeGoal({ id: 'b', createdAt: '2026-03-01T10:00:00.000Z' }),
    makeGoal({ id: 'c', createdAt: '2026-03-05T10:00:00.000Z' }),
    makeGoal({ id: 'd', status: 'paused' }),
  ]
  expect(inGoalOrder(goals).map((goal) => goal.id)).toEqual(['c', 'b', 'd', 'a'])
})

test('a card lends its words to a goal, unless someone was afraid or hurt', () => {
  const card = {
    id: 'issue-00',
    title: 'Interrupting',
    willDo: 'Count to three before I answer.\nAnd breathe.',
    needBehind: 'To be heard',
    category: 'communication',
    wasAfraidOrHurt: false,
  }
  expect(goalFromIssue(card, '2026-04-01')).toMatchObject({
    ok: true,
    value: {
      title: 'Count to three before I answer.',
      why: 'To be heard',
      issueId: 'issue-00',
      kind: 'communication',
    },
  })
  expect(goalFromIssue({ ...card, willDo: `${'long words '.repeat(20)}end` }, '2026-04-01')).toMatchObject({
    ok: true,
    value: { title: expect.stringMatching(/^.{60,80}$/) },
  })
  expect(goalFromIssue({ ...card, wasAfraidOrHurt: true }, '2026-04-01').ok).toBe(false)
  expect(allowedTie('issue-00', { wasAfraidOrHurt: true })).toBeNull()
  expect(allowedTie('issue-00', undefined)).toBeNull()
  expect(allowedTie('issue-00', card)).toBe('issue-00')
})

test('an if-then plan lends a goal its own words', () => {
  const plan = { cue: 'it is after ten', action: `I read ${'a page, then another, '.repeat(5)}and sleep` }
  const goal = goalFromIfThen(plan)
  expect(goal).toMatchObject({ ifCue: plan.cue, thenAction: plan.action, kind: 'calm' })
  expect(goal.title).toMatch(/^I read a page/)
  expect(goal.title.length).toBeLessThanOrEqual(80)
})
