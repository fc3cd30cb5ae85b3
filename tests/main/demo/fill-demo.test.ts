import { expect, test } from 'vitest'
import { DEMO_CARDS } from '../../../core/demo/board.data.ts'
import { DEMO_LINES } from '../../../core/demo/boundaries.data.ts'
import { DEMO_ENTRIES } from '../../../core/demo/demo-journal.ts'
import { DEMO_MEETINGS } from '../../../core/demo/friendship.data.ts'
import { DEMO_EVIDENCE } from '../../../core/demo/growth.data.ts'
import { DEMO_DIGESTS, DEMO_REVIEWS } from '../../../core/demo/review.data.ts'
import { DEMO_URGES } from '../../../core/demo/space.data.ts'
import { DEMO_SEARCHES } from '../../../core/demo/search.data.ts'
import { DEMO_PULSES, DEMO_SESSIONS } from '../../../core/demo/support.data.ts'
import { DEMO_MOMENTS } from '../../../core/demo/memories.data.ts'
import { DEMO_PASSPHRASE, fillDemo } from '../../../main/demo/fill-demo.ts'
import { appInTest } from '../../support/open-app.ts'

test("the demonstration fills a new journal by the program's own calls", async () => {
  const program = appInTest({ isDemo: true })
  await fillDemo(program.app)
  const { get } = program
  expect((await get('journal.counts', undefined)).entries).toBe(DEMO_ENTRIES.length + DEMO_REVIEWS.length)
  const board = await get('issues.list', undefined)
  expect(board.map((card) => card.title)).toEqual(DEMO_CARDS.map((card) => card.draft.title))
  expect(new Set(board.map((card) => card.status)).size).toBe(6)
  expect(board.some((card) => card.entryIds.length > 3)).toBe(true)
  expect(await get('growth.evidence', undefined)).toHaveLength(DEMO_EVIDENCE.length)

  const goals = await get('growth.goals', undefined)
  expect(goals).toHaveLength(3)
  for (const { goal, adherence } of goals) {
    expect(goal.pauses).toHaveLength(1)
    expect(adherence).toBeGreaterThan(0.3)
  }
  const lines = await get('boundaries.list', undefined)
  expect(lines).toHaveLength(DEMO_LINES.length)
  expect(lines.filter(({ entryIds }) => entryIds.length > 0)).toHaveLength(2)
  expect(await get('boundaries.slips', undefined)).toHaveLength(2)
  expect(await get('boundaries.gate', undefined)).toMatchObject({ value: 'open', drafts: 'open' })
  const { scenarios, letters } = await get('outcome.board', undefined)
  expect(scenarios.every(({ couldBeOk }) => couldBeOk.length === 4)).toBe(true)
  expect(letters.filter(({ isSealed }) => isSealed)).toHaveLength(1)
  const log = await get('friendship.log', undefined)
  expect(log.meetings).toHaveLength(DEMO_MEETINGS.length)
  expect(new Set(log.motives.map(({ month }) => month)).size).toBe(4)
  expect(await get('space.periods', undefined)).toHaveLength(2)
  expect(await get('space.urges', undefined)).toHaveLength(DEMO_URGES.length)
  expect(await get('space.pull', undefined)).toBeNull()
  // The clock of this test stands still, so that which was made first cannot be told.
  const all = await get('conversation.plans', undefined)
  const plans = all.toSorted((a, b) => b.plan.issueIds.length - a.plan.issueIds.length)
  expect(plans.map(({ plan }) => plan.issueIds.length)).toEqual([2, 1])
  expect(plans[0]?.plan).toMatchObject({ consent: 'not_asked', talkedOn: null })
  expect(plans[0]?.plan.evidenceIds).toHaveLength(2)
  expect(plans[1]?.plan).toMatchObject({ consent: 'agreed', mood: 3 })
  expect(plans[1]?.plan.goalIds).toHaveLength(1)
  const sessions = await get('support.sessions', undefined)
  expect(sessions).toHaveLength(DEMO_SESSIONS.length + 1)
  expect(sessions[0]?.bring.some(({ entryId }) => entryId !== null)).toBe(true)
  expect(await get('support.pulses', undefined)).toHaveLength(DEMO_PULSES.length)
  expect(await get('search.saved', undefined)).toHaveLength(DEMO_SEARCHES.length)
  const moments = await get('memories.list', undefined)
  expect(moments).toHaveLength(DEMO_MOMENTS.length)
  expect(moments.filter(({ isOnDesk }) => isOnDesk)).toHaveLength(1)
  expect(moments.filter(({ standing }) => standing === 'done')).toHaveLength(3)
  const told = await get('insights.changes', { from: '2025-11-01', to: '2026-03-02' })
  expect(told.mood?.trend).not.toBe('not_enough')
  const { weeks } = await get('review.timeline', { before: null, limit: 26 })
  expect(weeks.filter(({ digest }) => digest !== null)).toHaveLength(DEMO_DIGESTS.length)
  expect(new Set(weeks.flatMap(({ rows }) => rows.map(({ kind }) => kind))).size).toBeGreaterThan(6)
  const themes = await get('review.themes', undefined)
  expect(themes.filter(({ kind, suggested }) => kind === 'question' && suggested !== null)).toHaveLength(2)

  expect((await get('vault.judgePassphrase', { passphrase: DEMO_PASSPHRASE })).verdict).not.toBe('refused')
})
