import { expect, test } from 'vitest'
import { blankPlan } from '../../../core/conversation/plans.ts'
import { draftWith } from '../../support/entries.ts'
import { openApp, PASSPHRASE, type AppInTest } from '../../support/open-app.ts'
import { HELLO } from '../../core/contact/make-message.ts'

const TODAY = '2026-03-02'
const MONTH = { from: '2026-02-03', to: TODAY }
const HOUR = 3_600_000

const refused = (fields: readonly string[]): unknown => ({
  ok: false,
  error: { code: 'input/invalid', fields },
})

test('moods and entries of the time are told, with the days before it in the first mean', async () => {
  const { get } = await openApp()
  for (const [at, moodAfter] of [
    ['2026-02-01T10:00', 2],
    ['2026-02-02T10:00', 3],
    ['2026-02-03T10:00', 4],
  ] as const) {
    await get('journal.write', { id: null, shown: [], draft: draftWith({ at, moodAfter }) })
  }
  const { mood, entries } = await get('insights.changes', MONTH)
  expect(entries).toEqual({ count: 1, days: 1 })
  expect(mood?.days).toEqual([{ day: '2026-02-03', mean: 4, low: 4, high: 4, count: 1 }])
  expect(mood?.rolling.slice(0, 2)).toEqual([
    { day: '2026-02-03', mean: 3 },
    { day: '2026-02-04', mean: 3 },
  ])
  expect(mood?.trend).toBe('not_enough')
})

test('entries in the trash are no part of it', async () => {
  const { get } = await openApp()
  const { row } = await get('journal.write', {
    id: null,
    shown: [],
    draft: draftWith({ at: `${TODAY}T08:00` }),
  })
  expect((await get('insights.changes', MONTH)).entries.count).toBe(1)
  await get('journal.trash', { ids: [row.id] })
  expect((await get('insights.changes', MONTH)).entries.count).toBe(0)
})

test('a time that ends after today, or before it begins, is refused', async () => {
  const { call } = await openApp()
  expect(await call('insights.changes', { from: TODAY, to: '2026-03-03' })).toEqual(refused(['to']))
  expect(await call('insights.changes', { from: TODAY, to: '2026-03-01' })).toEqual(refused(['from']))
  expect(await call('insights.changes', { from: '1990-01-01', to: TODAY })).toEqual(refused(['from']))
})

test('whether a draft waited its full time is noted as it is sent, and told', async () => {
  const program = await openApp()
  const { get } = program
  const early = await get('contact.add', HELLO)
  await get('contact.cool', { id: early.id, hours: 1 })
  await get('contact.noteSent', { id: early.id, day: TODAY })
  const full = await get('contact.add', HELLO)
  await get('contact.cool', { id: full.id, hours: 1 })
  await later(program, 1)
  await get('contact.noteSent', { id: full.id, day: TODAY })
  // Noted again with another day it stays as it was.
  await get('contact.noteSent', { id: early.id, day: '2026-03-01' })
  const straight = await get('contact.add', HELLO)
  await get('contact.noteSent', { id: straight.id, day: TODAY })
  expect((await get('insights.changes', MONTH)).messages).toEqual({ sent: 3, cooling: { kept: 1, of: 2 } })
})

test('what a plan said on an earlier day is read from its history', async () => {
  const program = await openApp()
  const { get } = program
  const plan = { ...blankPlan(), aim: 'To be heard', own: ['You never had time.'] }
  const { id } = await get('conversation.add', plan)
  expect((await get('insights.changes', MONTH)).talks).toBeNull()
  await later(program, 24)
  await get('conversation.edit', { id, draft: { ...plan, own: ['I had no time for you.'] } })
  const { talks } = await get('insights.changes', { ...MONTH, to: '2026-03-03' })
  expect(talks?.plans).toMatchObject([
    {
      id,
      name: 'To be heard',
      versions: [{ spoken: ['You never had time.'] }],
      spoken: ['I had no time for you.'],
    },
  ])
})

/** So much later, with the journal opened again: nobody being there locks it. */
async function later({ ports, call }: AppInTest, hours: number): Promise<void> {
  await ports.clock.move(hours * HOUR)
  await call('vault.unlock', { passphrase: PASSPHRASE })
}
