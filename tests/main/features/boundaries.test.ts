import { expect, test } from 'vitest'
import { blankGoal } from '../../../core/growth/goal-from-issue.ts'
import { blankWish } from '../../../core/boundaries/setup-answers.ts'
import { DRAFT } from '../../core/boundaries/make-boundary.ts'
import { draftWith } from '../../support/entries.ts'
import { openApp } from '../../support/open-app.ts'

const TODAY = '2026-03-02'
const draft = { ...DRAFT, since: TODAY }
const wish = (value: ReturnType<typeof blankWish>['value']) => ({ ...blankWish(TODAY), value })

test('nobody is asked before they want to: nothing was said, and everything is open', async () => {
  const { get } = await openApp()
  expect(await get('boundaries.status', undefined)).toBeNull()
  expect(await get('boundaries.gate', undefined)).toMatchObject({ value: 'not_said', drafts: 'open' })
})

test('the status closes at once, and the page hears of it', async () => {
  const { get, call, heard } = await openApp()
  await get('boundaries.setStatus', wish('said_no'))
  expect(await get('boundaries.gate', undefined)).toMatchObject({ value: 'said_no', drafts: 'closed' })
  expect(heard).toContainEqual({ name: 'changed', feature: 'boundaries' })
  expect(await call('boundaries.setStatus', wish('open'))).toEqual({
    ok: false,
    error: { code: 'boundaries/no-stands' },
  })
  const welcome = { day: TODAY, words: 'You can write again.' }
  await get('boundaries.setStatus', { ...wish('open'), welcome })
  expect(await get('boundaries.gate', undefined)).toMatchObject({ drafts: 'open' })
})

test('an order and a change about safety are refused without what they need', async () => {
  const { get, call } = await openApp()
  await get('boundaries.setStatus', wish('legal_order'))
  expect(await call('boundaries.setStatus', wish('open'))).toMatchObject({
    error: { code: 'boundaries/order-stands' },
  })
  await get('boundaries.setStatus', { ...wish('open'), orderEnded: { day: TODAY, isChecked: true } })
  await get('boundaries.setStatus', wish('safety_victim'))
  expect(await call('boundaries.setStatus', wish('open'))).toMatchObject({
    error: { code: 'boundaries/information-first' },
  })
})

test('the three questions are kept, and loosen nothing', async () => {
  const { get, call } = await openApp()
  await get('boundaries.answerSetup', { asked: 'blocked_me', wasAfraid: null, frightenedThem: false })
  expect(await get('boundaries.status', undefined)).toMatchObject({ value: 'blocked_me', noStands: true })
  const again = { asked: 'no', wasAfraid: false, frightenedThem: false } as const
  expect(await call('boundaries.answerSetup', again)).toMatchObject({ ok: false })
})

test('time without a day waits for them to write', async () => {
  const { get, call } = await openApp()
  expect(await call('boundaries.wroteFirst', { day: TODAY })).toMatchObject({ ok: false })
  await get('boundaries.setStatus', wish('needs_time'))
  expect(await get('boundaries.gate', undefined)).toMatchObject({ drafts: 'write_only' })
  await get('boundaries.wroteFirst', { day: TODAY })
  expect(await get('boundaries.gate', undefined)).toMatchObject({ drafts: 'open' })
})

test('a line closes at once, and until its owner lifts it', async () => {
  const { get, call } = await openApp()
  const line = await get('boundaries.add', draft)
  expect(await get('boundaries.gate', undefined)).toMatchObject({ ruledOut: ['calls'] })
  const guess = { ...draft, source: 'my_guess', rulesOut: [] } as const
  expect(await call('boundaries.edit', { id: line.id, draft: { ...guess, rulesOut: [] } })).toEqual({
    ok: false,
    error: { code: 'boundaries/guess-loosens' },
  })
  expect(await call('boundaries.lift', { id: line.id, day: TODAY, words: '' })).toMatchObject({ ok: false })
  await get('boundaries.lift', { id: line.id, day: TODAY, words: 'Calling is fine.' })
  expect(await get('boundaries.gate', undefined)).toMatchObject({ ruledOut: [] })
  await get('boundaries.standAgain', { id: line.id })
  expect(await get('boundaries.gate', undefined)).toMatchObject({ ruledOut: ['calls'] })
})

test('a line and an entry know each other; deleting one leaves the other', async () => {
  const { get } = await openApp()
  const line = await get('boundaries.add', draft)
  const links = [{ kind: 'boundary' as const, id: line.id }]
  const { row } = await get('journal.write', { id: null, shown: [], draft: draftWith({ links }) })
  expect(await get('boundaries.list', undefined)).toMatchObject([{ entryIds: [row.id] }])
  expect((await get('boundaries.unlink', { id: line.id, entryId: row.id })).entryIds).toEqual([])
  expect((await get('journal.entry', { id: row.id })).row.links).toEqual([])
  await get('boundaries.link', { id: line.id, entryId: row.id })
  expect((await get('journal.entry', { id: row.id })).row.links).toEqual(links)

  const slip = await get('boundaries.noteSlip', {
    boundaryId: line.id,
    day: TODAY,
    what: 'Rang once.',
    mended: 'stopped',
  })
  await get('boundaries.remove', { id: line.id, isMistake: true })
  expect(await get('boundaries.slips', undefined)).toEqual([slip])
  expect((await get('journal.entry', { id: row.id })).row.excerpt).toBe(row.excerpt)
  const back = await get('boundaries.putBack', { id: line.id })
  expect(back.entryIds).toEqual([row.id])

  await get('journal.trash', { ids: [row.id] })
  await get('journal.erase', { ids: [row.id] })
  expect(await get('boundaries.list', undefined)).toMatchObject([{ entryIds: [] }])
})

test('a line comes back by its id alone, as it was, and no record from the page does', async () => {
  const { get, call } = await openApp()
  const line = await get('boundaries.add', draft)
  expect(await call('boundaries.putBack', { id: 'nothere1' })).toMatchObject({ ok: false })
  expect(await call('boundaries.putMeanwhileBack', { id: 'nothere1' })).toMatchObject({ ok: false })
  const forged = { boundary: { ...line, id: 'forged-1', rulesOut: [] } }
  // @ts-expect-error -- a page that was taken over
  expect(await call('boundaries.putBack', forged)).toMatchObject({ ok: false })
  await get('boundaries.remove', { id: line.id, isMistake: true })
  expect(await get('boundaries.putBack', { id: line.id })).toEqual(line)
  expect(await get('boundaries.list', undefined)).toEqual([line])
})

test('a standing line of theirs is deleted as a mistake alone; mine and a lifted one go as they are', async () => {
  const { get, call } = await openApp()
  const theirs = await get('boundaries.add', { ...draft, whose: 'theirs' })
  const stands = { ok: false, error: { code: 'boundaries/theirs-stands' } }
  expect(await call('boundaries.remove', { id: theirs.id, isMistake: false })).toEqual(stands)
  expect(await get('boundaries.list', undefined)).toHaveLength(1)
  await get('boundaries.lift', { id: theirs.id, day: TODAY, words: 'Do call again.' })
  await get('boundaries.remove', { id: theirs.id, isMistake: false })
  const mine = await get('boundaries.add', { ...draft, whose: 'mine' })
  await get('boundaries.remove', { id: mine.id, isMistake: false })
  expect(await get('boundaries.list', undefined)).toEqual([])
})

test('slips are noted, changed and deleted; the line stays', async () => {
  const { get, call } = await openApp()
  const line = await get('boundaries.add', draft)
  const slip = { boundaryId: line.id, day: TODAY, what: 'Rang once.', mended: 'not_yet' } as const
  const { id } = await get('boundaries.noteSlip', slip)
  await get('boundaries.editSlip', { id, draft: { ...slip, mended: 'told_support' } })
  expect(await get('boundaries.slips', undefined)).toMatchObject([{ mended: 'told_support' }])
  expect(await call('boundaries.noteSlip', { ...slip, boundaryId: 'nothere1' })).toMatchObject({ ok: false })
  const gone = await get('boundaries.removeSlip', { id })
  expect(await get('boundaries.slips', undefined)).toEqual([])
  expect(await get('boundaries.putSlipBack', { id })).toEqual(gone)
  expect(await get('boundaries.slips', undefined)).toEqual([gone])
  expect(await call('boundaries.putSlipBack', { id: 'nothere1' })).toMatchObject({ ok: false })
  expect(await get('boundaries.list', undefined)).toHaveLength(1)
})

test('what fills the waiting may belong to a goal, and outlives it', async () => {
  const { get, call } = await openApp()
  const goal = await get('growth.addGoal', { ...blankGoal(TODAY), title: 'Walk' })
  const { meanwhile } = await get('boundaries.addMeanwhile', { text: 'The long walk by the canal' })
  const [item] = meanwhile
  const { id } = item!
  await get('boundaries.changeMeanwhile', { id, part: { goalId: goal.id, isDone: true } })
  expect(await call('boundaries.changeMeanwhile', { id, part: { goalId: 'nothere1' } })).toMatchObject({
    ok: false,
  })
  await get('growth.removeGoal', { id: goal.id })
  const left = await get('boundaries.waiting', undefined)
  expect(left.meanwhile).toMatchObject([{ id, goalId: null, isDone: true }])
  await get('boundaries.removeMeanwhile', { id })
  const back = await get('boundaries.putMeanwhileBack', { id })
  expect(back.meanwhile).toEqual(left.meanwhile)
  await get('boundaries.removeMeanwhile', { id })
  for (let at = 0; at < 100; at += 1) await get('boundaries.addMeanwhile', { text: `Thing ${at}` })
  const full = { ok: false, error: { code: 'boundaries/waiting-full' } }
  expect(await call('boundaries.putMeanwhileBack', { id })).toEqual(full)
  expect(await call('boundaries.addMeanwhile', { text: 'One more' })).toEqual(full)
  const { meanwhile: hundred } = await get('boundaries.waiting', undefined)
  expect([hundred.length, hundred.at(-1)?.text]).toEqual([100, 'Thing 99'])
  await get('boundaries.removeMeanwhile', { id: hundred[0]!.id })
  const { meanwhile: again } = await get('boundaries.putMeanwhileBack', { id })
  expect([again.length, again.some((each) => each.id === id)]).toEqual([100, true])
  expect(await get('boundaries.setWaitingDays', { since: TODAY, until: null })).toMatchObject({
    since: TODAY,
  })
})

test('what fills the waiting comes back without the goal that is gone by then', async () => {
  const { get } = await openApp()
  const goal = await get('growth.addGoal', { ...blankGoal(TODAY), title: 'Walk' })
  const { meanwhile } = await get('boundaries.addMeanwhile', { text: 'The canal' })
  const id = meanwhile[0]!.id
  await get('boundaries.changeMeanwhile', { id, part: { goalId: goal.id } })
  await get('boundaries.removeMeanwhile', { id })
  await get('growth.removeGoal', { id: goal.id })
  const back = await get('boundaries.putMeanwhileBack', { id })
  expect(back.meanwhile).toMatchObject([{ id, goalId: null }])
})
