import { expect, test } from 'vitest'
import { blankGoal } from '../../../core/growth/goal-from-issue.ts'
import type { EvidenceDraft } from '../../../core/growth/growth.schema.ts'
import { draftOf } from '../../../core/issues/issues.ts'
import { makePlanDraft } from '../../core/conversation/make-plan.ts'
import { openApp } from '../../support/open-app.ts'

const goal = (title: string) => ({ ...blankGoal('2026-02-16'), title })
const proof: EvidenceDraft = {
  day: '2026-03-01',
  goalId: null,
  issueId: null,
  situation: '',
  beforeIWould: '',
  thisTimeI: 'asked first.',
  with: 'friend',
  seenBy: 'nobody',
  sure: null,
  entryId: null,
}

test('three goals at a time; one paused makes room for another', async () => {
  const { get, call } = await openApp()
  const first = await get('growth.addGoal', goal('One'))
  await get('growth.addGoal', goal('Two'))
  await get('growth.addGoal', goal('Three'))
  expect(await call('growth.addGoal', goal('Four'))).toEqual({
    ok: false,
    error: { code: 'growth/three-active' },
  })
  await get('growth.setStatus', { id: first.id, status: 'paused' })
  await get('growth.addGoal', goal('Four'))
  expect(await call('growth.setStatus', { id: first.id, status: 'active' })).toMatchObject({ ok: false })
  const views = await get('growth.goals', undefined)
  expect(views.map((view) => view.goal.status)).toEqual(['active', 'active', 'active', 'paused'])
})

test('check-ins fill the week, and the last one is taken back', async () => {
  const { get, call } = await openApp()
  const { id } = await get('growth.addGoal', goal('One'))
  const checkIn = { goalId: id, day: '2026-03-02', value: 1, hard: null, note: '' }
  await get('growth.checkIn', { ...checkIn, day: '2026-02-24' })
  const last = await get('growth.checkIn', checkIn)
  const [view] = await get('growth.goals', undefined)
  expect(view!.weeks.map((week) => week.share)).toEqual([null, 0, 1 / 3, 1 / 3])
  expect(view!.today).toEqual([last])
  expect(await get('growth.takeBack', { checkInId: last.id })).toEqual(last)
  expect(await get('growth.checkIns', { goalId: id })).toHaveLength(1)
  expect(await call('growth.checkIn', { ...checkIn, day: '2026-03-03' })).toMatchObject({ ok: false })
  expect(await call('growth.takeBack', { checkInId: last.id })).toMatchObject({ ok: false })
})

test('a pause may be told afterwards, but not ahead', async () => {
  const { get, call } = await openApp()
  const { id } = await get('growth.addGoal', goal('One'))
  await get('growth.setStatus', { id, status: 'paused', from: '2026-02-17' })
  await get('growth.setStatus', { id, status: 'active', from: '2026-02-24' })
  const [view] = await get('growth.goals', undefined)
  expect(view!.weeks.map((week) => week.share)).toEqual([null, null, 0, 0])
  expect(await call('growth.setStatus', { id, status: 'paused', from: '2026-03-03' })).toMatchObject({
    ok: false,
    error: { code: 'input/invalid' },
  })
})

test('a goal removed takes its check-ins along and leaves its evidence', async () => {
  const { get, call } = await openApp()
  const { id } = await get('growth.addGoal', goal('One'))
  await get('growth.checkIn', { goalId: id, day: '2026-03-02', value: 1, hard: null, note: '' })
  const evidence = await get('growth.addEvidence', { ...proof, goalId: id })
  await get('growth.removeGoal', { id })
  expect(await get('growth.goals', undefined)).toEqual([])
  expect(await call('growth.checkIns', { goalId: id })).toMatchObject({ ok: false })
  expect(await get('growth.evidence', undefined)).toEqual([{ ...evidence, goalId: null }])
})

test('evidence is changed and removed', async () => {
  const { get, call } = await openApp()
  const { id } = await get('growth.addEvidence', proof)
  await get('growth.editEvidence', { id, draft: { ...proof, thisTimeI: 'waited.' } })
  expect(await get('growth.evidence', undefined)).toMatchObject([{ id, thisTimeI: 'waited.' }])
  await get('growth.removeEvidence', { id })
  expect(await get('growth.evidence', undefined)).toEqual([])
  expect(await call('growth.removeEvidence', { id })).toMatchObject({ ok: false })
})

test('no goal and no evidence is newly tied to a card of fear or hurt', async () => {
  const { get } = await openApp()
  const card = await get('issues.capture', { title: 'The stairs', seen: '', entryId: null })
  const other = await get('growth.addGoal', goal('One'))
  const draft = { ...draftOf(card), wasAfraidOrHurt: true }
  await get('issues.edit', { id: card.id, draft, lookedCloser: false })
  expect((await get('growth.addGoal', { ...goal('Two'), issueId: card.id })).issueId).toBeNull()
  expect((await get('growth.addEvidence', { ...proof, issueId: card.id })).issueId).toBeNull()
  const wish = { ...goal('One'), issueId: card.id }
  expect((await get('growth.editGoal', { id: other.id, draft: wish })).issueId).toBeNull()
})

test('what was made from a card keeps to it when the card is marked afraid or hurt later', async () => {
  const { get } = await openApp()
  const card = await get('issues.capture', { title: 'Shouting', seen: '', entryId: null })
  const made = await get('growth.addGoal', { ...goal('Leave the room'), issueId: card.id })
  const told = await get('growth.addEvidence', { ...proof, issueId: card.id })
  const draft = { ...draftOf(card), wasAfraidOrHurt: true }
  await get('issues.edit', { id: card.id, draft, lookedCloser: false })
  const edited = await get('growth.editGoal', {
    id: made.id,
    draft: { ...goal('Leave the room calmly'), issueId: card.id },
  })
  const retold = await get('growth.editEvidence', { id: told.id, draft: { ...proof, issueId: card.id } })
  expect([edited.issueId, retold.issueId]).toEqual([card.id, card.id])
  expect((await get('growth.addGoal', { ...goal('Another'), issueId: card.id })).issueId).toBeNull()
})

test('a removed goal comes back with its check-ins, its evidence and what it filled', async () => {
  const { get, call } = await openApp()
  const { id } = await get('growth.addGoal', goal('One'))
  const other = await get('growth.addGoal', goal('Other'))
  await get('growth.checkIn', { goalId: id, day: '2026-03-02', value: 1, hard: null, note: '' })
  const tied = await get('growth.addEvidence', { ...proof, goalId: id })
  const moved = await get('growth.addEvidence', { ...proof, goalId: id })
  const { meanwhile } = await get('boundaries.addMeanwhile', { text: 'The canal' })
  await get('boundaries.changeMeanwhile', { id: meanwhile[0]!.id, part: { goalId: id } })
  await get('growth.removeGoal', { id })
  await get('growth.editEvidence', { id: moved.id, draft: { ...proof, goalId: other.id } })
  await get('growth.putGoalBack', { id })
  expect(await get('growth.checkIns', { goalId: id })).toHaveLength(1)
  const evidence = await get('growth.evidence', undefined)
  expect(evidence.find((each) => each.id === tied.id)?.goalId).toBe(id)
  expect(evidence.find((each) => each.id === moved.id)?.goalId).toBe(other.id)
  expect((await get('boundaries.waiting', undefined)).meanwhile[0]?.goalId).toBe(id)
  expect(await call('growth.putGoalBack', { id: 'goal0000' })).toMatchObject({ ok: false })
})

test('a removed goal comes back tied to its plan, its talk and what a session left to try', async () => {
  const { get } = await openApp()
  const { id } = await get('growth.addGoal', goal('One'))
  const plan = await get('space.addIfThen', {
    cue: 'after ten',
    action: 'phone away',
    trigger: null,
    isActive: true,
  })
  await get('space.tieGoal', { id: plan.id, goalId: id })
  const talk = await get('conversation.add', makePlanDraft({ aim: 'Be heard once' }))
  await get('conversation.link', { id: talk.id, kind: 'goal', to: id })
  const session = await get('support.addSession', {
    day: '2026-03-02',
    personId: null,
    withWhom: 'a friend',
    tookAway: '',
    next: null,
  })
  const { tryNext } = await get('support.addTry', { id: session.id, text: 'breathe first' })
  await get('support.changeTry', { id: session.id, itemId: tryNext[0]!.id, part: { goalId: id } })
  const ties = async () => ({
    plan: (await get('space.ifThens', undefined))[0]?.goalId,
    talk: (await get('conversation.plans', undefined))[0]?.plan.goalIds,
    tried: (await get('support.sessions', undefined))[0]?.tryNext[0]?.goalId,
  })
  expect(await ties()).toEqual({ plan: id, talk: [id], tried: id })
  await get('growth.removeGoal', { id })
  expect(await ties()).toEqual({ plan: null, talk: [], tried: null })
  await get('growth.putGoalBack', { id })
  expect(await ties()).toEqual({ plan: id, talk: [id], tried: id })
})

test('a removed goal comes back resting where three others are active by then', async () => {
  const { get } = await openApp()
  const { id } = await get('growth.addGoal', goal('One'))
  await get('growth.removeGoal', { id })
  for (const title of ['Two', 'Three', 'Four']) await get('growth.addGoal', goal(title))
  expect(await get('growth.putGoalBack', { id })).toMatchObject({
    status: 'paused',
    pauses: [{ from: '2026-03-02', to: null }],
  })
})

test('a week is noted in one go: all of it or nothing', async () => {
  const { get, call } = await openApp()
  const { id } = await get('growth.addGoal', goal('One'))
  const done = (day: string) => ({ goalId: id, day, value: 1, hard: null, note: '' })
  expect(
    await call('growth.checkInWeek', { checkIns: [done('2026-03-02'), done('2026-03-03')] }),
  ).toMatchObject({ ok: false })
  expect(await get('growth.checkIns', { goalId: id })).toEqual([])
  const noted = await get('growth.checkInWeek', { checkIns: [done('2026-02-28'), done('2026-03-02')] })
  expect(new Set(noted.map((each) => each.id)).size).toBe(2)
  expect(await get('growth.checkIns', { goalId: id })).toHaveLength(2)
})

test('a check-in of an earlier day can be taken back, and put back while its goal stands', async () => {
  const { get, call } = await openApp()
  const { id } = await get('growth.addGoal', goal('One'))
  const early = await get('growth.checkIn', {
    goalId: id,
    day: '2026-02-20',
    value: 1,
    hard: 2,
    note: 'Late.',
  })
  await get('growth.takeBack', { checkInId: early.id })
  expect(await get('growth.checkIns', { goalId: id })).toEqual([])
  expect(await get('growth.putCheckInBack', { checkInId: early.id })).toEqual(early)
  expect(await get('growth.checkIns', { goalId: id })).toEqual([early])
  await get('growth.takeBack', { checkInId: early.id })
  await get('growth.removeGoal', { id })
  expect(await call('growth.putCheckInBack', { checkInId: early.id })).toMatchObject({ ok: false })
})
