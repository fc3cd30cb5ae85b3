import { expect, test } from 'vitest'
import { blankPlan } from '../../../core/conversation/plans.ts'
import { blankGoal } from '../../../core/growth/goal-from-issue.ts'
import { draftOf } from '../../../core/issues/issues.ts'
import { draftWith } from '../../support/entries.ts'
import { openApp } from '../../support/open-app.ts'

const NOWHERE = 'nothing-of-that-name'

test('a card is captured from an entry, looked at, moved, and tied both ways', async () => {
  const { get } = await openApp()
  const { row } = await get('journal.write', { id: null, shown: [], draft: draftWith() })
  const card = await get('issues.capture', { title: 'Late again', seen: '', entryId: row.id })
  expect(card).toMatchObject({ status: 'noticed', entryIds: [row.id] })
  expect((await get('journal.entry', { id: row.id })).row.links).toEqual([{ kind: 'issue', id: card.id }])

  const draft = { ...draftOf(card), myPart: 'I did not ring.' }
  const seen = await get('issues.edit', { id: card.id, draft, lookedCloser: true })
  expect(seen.lookedCloserAt).toEqual(['2026-03-02T09:30'])
  expect(await get('issues.move', { id: card.id, status: 'understood', before: null })).toMatchObject({
    status: 'understood',
    myPart: 'I did not ring.',
  })

  expect((await get('issues.unlink', { id: card.id, entryId: row.id })).entryIds).toEqual([])
  expect((await get('journal.entry', { id: row.id })).row.links).toEqual([])
  expect((await get('issues.link', { id: card.id, entryId: row.id })).entryIds).toEqual([row.id])
})

test('the board lists columns in order and cards as they were put', async () => {
  const { get } = await openApp()
  const [a, b, c] = [
    await get('issues.capture', { title: 'A', seen: '', entryId: null }),
    await get('issues.capture', { title: 'B', seen: '', entryId: null }),
    await get('issues.capture', { title: 'C', seen: '', entryId: null }),
  ]
  await get('issues.move', { id: a.id, status: 'noticed', before: b.id })
  await get('issues.move', { id: c.id, status: 'settled', before: null })
  expect((await get('issues.list', undefined)).map((card) => card.title)).toEqual(['A', 'B', 'C'])
})

test('a card removed is put back as it was, ties and all', async () => {
  const { get } = await openApp()
  const { row } = await get('journal.write', { id: null, shown: [], draft: draftWith() })
  const card = await get('issues.capture', { title: 'Late again', seen: '', entryId: row.id })
  const removed = await get('issues.remove', { id: card.id })
  expect(await get('issues.list', undefined)).toEqual([])
  await get('issues.putBack', { id: card.id })
  expect(await get('issues.list', undefined)).toEqual([removed])
  expect((await get('journal.entry', { id: row.id })).row.links).toEqual([{ kind: 'issue', id: card.id }])
})

test('ratings are of today or a day gone by', async () => {
  const { get, call } = await openApp()
  const { id } = await get('issues.capture', { title: 'A', seen: '', entryId: null })
  await get('issues.rate', { id, rating: 4 })
  const rated = await get('issues.rate', { id, rating: 2, day: '2026-02-01' })
  expect(rated.progress).toEqual([
    { day: '2026-02-01', rating: 2 },
    { day: '2026-03-02', rating: 4 },
  ])
  expect(await call('issues.rate', { id, rating: 2, day: '2026-03-03' })).toMatchObject({
    ok: false,
    error: { code: 'input/invalid' },
  })
})

test('what is not there is said to be not there', async () => {
  const { get, call } = await openApp()
  const { id } = await get('issues.capture', { title: 'A', seen: '', entryId: null })
  const answers = await Promise.all([
    call('issues.capture', { title: 'B', seen: '', entryId: NOWHERE }),
    call('issues.remove', { id: NOWHERE }),
    call('issues.rate', { id: NOWHERE, rating: 1 }),
    call('issues.move', { id: NOWHERE, status: 'noticed', before: null }),
    call('issues.link', { id, entryId: NOWHERE }),
    call('issues.link', { id: NOWHERE, entryId: NOWHERE }),
  ])
  for (const answer of answers) expect(answer).toEqual({ ok: false, error: { code: 'record/not-found' } })
})

test('a card of fear or hurt that is deleted goes on holding back what came of it', async () => {
  const { get, call } = await openApp()
  const card = await get('issues.capture', { title: 'That night', seen: '', entryId: null })
  const draft = { ...blankGoal('2026-03-02'), title: 'Sleep', issueId: card.id }
  const goal = await get('growth.addGoal', draft)
  const piece = await get('growth.addEvidence', { ...EVIDENCE, goalId: goal.id })
  const plan = await get('conversation.add', { ...blankPlan(), aim: 'To speak', issueIds: [card.id] })
  await get('issues.edit', {
    id: card.id,
    draft: { ...draftOf(card), wasAfraidOrHurt: true },
    lookedCloser: false,
  })
  const views = async () =>
    (await get('conversation.plans', undefined)).map(({ closedIssues }) => closedIssues)
  const may = async () => (await get('conversation.evidence', undefined)).map(({ id }) => id)
  expect([await views(), await may()]).toEqual([[1], []])

  await get('issues.remove', { id: card.id })
  expect(await get('issues.list', undefined)).toEqual([])
  expect([await views(), await may()]).toEqual([[1], []])
  // Writing on keeps the ties that close.
  await get('conversation.edit', { id: plan.id, draft: { ...blankPlan(), aim: 'To say it' } })
  await get('growth.editGoal', { id: goal.id, draft: { ...draft, title: 'Sleep well' } })
  expect([await views(), await may()]).toEqual([[1], []])
  const asked = { id: plan.id, consent: 'asked', day: '2026-03-02', words: '' } as const
  expect(await call('conversation.noteConsent', asked)).toMatchObject({
    error: { reason: 'afraid_or_hurt' },
  })

  const back = await get('issues.putBack', { id: card.id })
  expect([back.wasAfraidOrHurt, await views(), await may()]).toEqual([true, [1], []])
  await get('issues.edit', { id: card.id, draft: draftOf(card), lookedCloser: false })
  expect([await views(), await may()]).toEqual([[0], [piece.id]])
  await get('issues.remove', { id: card.id })
  expect([await views(), await may()]).toEqual([[0], [piece.id]])
})

const EVIDENCE = {
  day: '2026-03-01',
  goalId: null,
  issueId: null,
  situation: '',
  beforeIWould: '',
  thisTimeI: 'slept.',
  with: 'alone',
  seenBy: 'nobody',
  sure: null,
  entryId: null,
} as const
