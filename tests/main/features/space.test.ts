import { expect, test } from 'vitest'
import { blankGoal } from '../../../core/growth/goal-from-issue.ts'
import { blankIfThen } from '../../../core/space/if-thens.ts'
import { blankPeriod } from '../../../core/space/periods.ts'
import { quietDays } from '../../../core/space/quiet-days.ts'
import { draftWith } from '../../support/entries.ts'
import { appInTest, openApp, PASSPHRASE } from '../../support/open-app.ts'

const TODAY = '2026-03-02'
const period = { ...blankPeriod('2026-02-01'), lengthDays: null }
const contact = { at: '2026-02-10T20:00', who: 'me', kind: 'friendly', afterMood: 2, note: '' } as const

test('quiet days go on after contact: it takes its own day, and the page hears of it', async () => {
  const { get, heard } = await openApp()
  await get('space.addPeriod', period)
  const total = async (): Promise<number> =>
    quietDays(await get('space.periods', undefined), await get('space.ownContact', undefined), TODAY).total
  expect(await total()).toBe(30)
  const { id } = await get('space.noteContact', contact)
  expect(await total()).toBe(29)
  expect(heard).toContainEqual({ name: 'changed', feature: 'space' })
  await get('space.removeContact', { id })
  expect(await total()).toBe(30)
  await get('space.putContactBack', { id })
  expect(await total()).toBe(29)
})

test('a period is ended, goes on, is deleted and put back', async () => {
  const { get, call } = await openApp()
  const { id } = await get('space.addPeriod', period)
  await get('space.editPeriod', { id, draft: { ...period, endedOn: TODAY } })
  expect(await get('space.periods', undefined)).toMatchObject([{ endedOn: TODAY }])
  const ahead = await call('space.editPeriod', { id, draft: { ...period, endedOn: '2026-03-03' } })
  expect(ahead).toMatchObject({ ok: false, error: { code: 'input/invalid' } })
  const gone = await get('space.removePeriod', { id })
  expect(await call('space.removePeriod', { id })).toMatchObject({ error: { code: 'record/not-found' } })
  await get('space.putPeriodBack', { id })
  expect(await get('space.periods', undefined)).toEqual([gone])
  // What was never deleted here does not come back, whatever the page says it was.
  const forged = { period: { ...gone, id: 'period-x' } }
  // @ts-expect-error -- a page that was taken over
  expect(await call('space.putPeriodBack', forged)).toMatchObject({ error: { code: 'input/invalid' } })
  for (const name of ['Period', 'Contact', 'Urge', 'IfThen', 'Care'] as const) {
    expect(await call(`space.put${name}Back`, { id: 'nothere1' })).toMatchObject({ ok: false })
  }
})

test('a pull outlives the page and a lock, and only one goes on', async () => {
  const first = await openApp()
  const { id } = await first.get('space.startUrge', { before: 8, trigger: 'evening' })
  expect(await first.get('space.startUrge', { before: 3, trigger: null })).toMatchObject({ id, before: 8 })
  const locked = first.call('vault.lock', { reason: 'asked' })
  await first.ports.clock.move(3_100)
  await locked
  const { get } = appInTest({}, first.door)
  await get('vault.unlock', { passphrase: PASSPHRASE })
  expect(await get('space.pull', undefined)).toMatchObject({ urge: { id, before: 8 }, minutesLeft: 10 })
  await get('space.extendWait', { id })
  expect(await get('space.pull', undefined)).toMatchObject({ minutesLeft: 20 })
  await get('space.endWait', { id })
  expect(await get('space.pull', undefined)).toMatchObject({ minutesLeft: 0, urge: { endedAt: null } })
  await get('space.endUrge', { id, after: 3, did: 'wrote_here', trigger: 'lonely' })
  expect(await get('space.pull', undefined)).toBeNull()
  expect(await get('space.urges', undefined)).toMatchObject([{ id, before: 8, after: 3, trigger: 'lonely' }])
})

test('what is written in a pull is tied to it, and stays when the pull is deleted', async () => {
  const { get } = await openApp()
  const { id } = await get('space.startUrge', { before: 8, trigger: null })
  const draft = draftWith({ step: 'space', mode: 'unsent_letter', links: [{ kind: 'urge', id }] })
  const { row } = await get('journal.write', { id: null, shown: [], draft })
  const tied = async (): Promise<number> =>
    (await get('journal.page', { filter: { linkedTo: id }, offset: 0, limit: 10 })).total
  expect(await tied()).toBe(1)
  await get('space.removeUrge', { id })
  expect((await get('journal.entry', { id: row.id })).row.step).toBe('space')
  await get('space.putUrgeBack', { id })
  expect(await tied()).toBe(1)
  // The list of pulls asks for what is tied to one, not for the newest of the step.
  await get('journal.write', { id: null, shown: [], draft: draftWith({ step: 'space' }) })
  const page = { filter: { linkedKind: 'urge' }, offset: 0, limit: 10 } as const
  expect((await get('journal.page', page)).rows.map((each) => each.id)).toEqual([row.id])
})

test('a plan becomes a goal; the goal goes and the plan stays', async () => {
  const { get, call } = await openApp()
  const { id } = await get('space.addIfThen', { ...blankIfThen('evening', 'it is late'), action: 'I read' })
  expect(await call('space.tieGoal', { id, goalId: 'goal-none1' })).toMatchObject({
    error: { code: 'record/not-found' },
  })
  const goal = await get('growth.addGoal', { ...blankGoal(TODAY), title: 'Read' })
  const tied = await get('space.tieGoal', { id, goalId: goal.id })
  expect(tied.goalId).toBe(goal.id)
  await get('space.removeIfThen', { id })
  await get('growth.removeGoal', { id: goal.id })
  expect(await get('space.putIfThenBack', { id })).toMatchObject({
    goalId: null,
    cue: 'it is late',
  })
})

test('a week has one check, and care is planned and done', async () => {
  const { get, call } = await openApp()
  const check = {
    week: TODAY,
    want: 'Sleep',
    missPerson: '',
    missRoutine: '',
    mustHave: [],
    cannotAccept: [],
  }
  await get('space.saveClarity', check)
  await get('space.saveClarity', { ...check, want: 'Rest', mustHave: ['quiet'] })
  expect(await get('space.clarity', undefined)).toMatchObject([{ want: 'Rest', mustHave: ['quiet'] }])
  expect(await call('space.saveClarity', { ...check, week: '2026-03-03' })).toMatchObject({ ok: false })
  const { id } = await get('space.addCare', { kind: 'move', planned: 'The canal', doneOn: null })
  await get('space.editCare', { id, draft: { kind: 'move', planned: 'The canal', doneOn: TODAY } })
  expect(await get('space.care', undefined)).toMatchObject([{ doneOn: TODAY }])
})
