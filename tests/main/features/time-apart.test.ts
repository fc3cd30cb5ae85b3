import { expect, test } from 'vitest'
import { HELLO } from '../../core/contact/make-message.ts'
import { blankPeriod } from '../../../core/space/periods.ts'
import { openApp, PASSPHRASE, type AppInTest } from '../../support/open-app.ts'

const TODAY = '2026-03-02'
const refused = (reason: string) => ({ ok: false, error: { code: 'contact/not-now', reason } })

/** A friendly message of an hour ago, read again. */
async function readyMessage({ get, ports }: AppInTest): Promise<string> {
  const { id } = await get('contact.add', HELLO)
  await get('contact.cool', { id, hours: 1 })
  await ports.clock.move(3_600_000)
  await get('vault.unlock', { passphrase: PASSPHRASE })
  await get('contact.reread', { id })
  return id
}

test('a quiet period that they asked for keeps a draft from being copied until it ends', async () => {
  const program = await openApp()
  const { get, call } = program
  const id = await readyMessage(program)
  const draft = { ...blankPeriod(TODAY), agreement: 'their_request', lengthDays: null } as const
  const { id: period } = await get('space.addPeriod', draft)
  expect(await call('contact.copy', { id, holdsAtTen: true })).toEqual(refused('time_apart'))
  expect((await get('boundaries.gate', undefined)).activities).toBe('ideas_only')
  await get('space.editPeriod', { id: period, draft: { ...draft, allowed: 'practical_only' } })
  expect(await call('contact.copy', { id, holdsAtTen: true })).toEqual(refused('practical_only'))
  await get('space.removePeriod', { id: period })
  expect((await call('contact.copy', { id, holdsAtTen: true })).ok).toBe(true)
})

test('a quiet period of my own is told at the desk and refuses nothing', async () => {
  const program = await openApp()
  const { get, call } = program
  const id = await readyMessage(program)
  await get('space.addPeriod', { ...blankPeriod(TODAY), agreement: 'my_choice' })
  expect((await get('boundaries.gate', undefined)).apart).toMatchObject({ agreement: 'my_choice' })
  expect((await call('contact.copy', { id, holdsAtTen: true })).ok).toBe(true)
})
