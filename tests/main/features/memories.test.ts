import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONTACT_VALUES } from '../../../core/boundaries/contact-kinds.ts'
import { blankWish } from '../../../core/boundaries/setup-answers.ts'
import type { AskReason } from '../../../core/memories/activity-kinds.ts'
import { HELLO } from '../../core/contact/make-message.ts'
import { WALK } from '../../core/memories/make-activity.ts'
import { openApp, type AppInTest } from '../../support/open-app.ts'

const TODAY = '2026-03-02'
const TIME = { startsAt: '2026-03-07T14:00', endsAt: '2026-03-07T15:30' }
const NOTES = { enjoyed: 4, natural: 3, learned: '', memory: 'A good hour.' }

const wish = (value: (typeof CONTACT_VALUES)[number]) => ({ ...blankWish(TODAY), value, isInformed: true })
const notNow = (reason: AskReason) => ({ ok: false, error: { code: 'memories/not-now', reason } })

const added = async ({ get }: AppInTest, title: string = WALK.title): Promise<string> =>
  (await get('memories.add', { ...WALK, title })).id
const asked = async (program: AppInTest, title?: string): Promise<string> => {
  const id = await added(program, title)
  await program.get('memories.noteAsked', { id, day: TODAY, ...TIME })
  return id
}
const shown = async ({ get }: AppInTest, id: string) => {
  const found = (await get('memories.list', undefined)).find(({ activity }) => activity.id === id)
  if (!found) throw new Error('not listed')
  return found
}

test('an idea goes over the desk, is sent by hand, answered, and becomes a memory', async () => {
  const program = await openApp()
  const { get } = program
  const id = await added(program)
  const message = await get('contact.add', HELLO)
  await get('memories.prepare', { id, messageId: message.id, ...TIME })
  expect(await shown(program, id)).toMatchObject({ standing: 'idea', isOnDesk: true, reason: 'one_open' })
  await get('contact.noteSent', { id: message.id, day: TODAY })
  expect(await shown(program, id)).toMatchObject({ standing: 'asked', isOnDesk: false })
  await get('memories.noteAnswer', { id, answer: 'yes' })
  await get('memories.noteDone', { id, day: TODAY, after: NOTES })
  expect(await shown(program, id)).toMatchObject({
    standing: 'done',
    activity: { memory: 'A good hour.', askedOn: TODAY, doneOn: TODAY, ...TIME },
  })
})

describe('one open invitation', () => {
  test('a second one is refused while one is asked, agreed, or on the desk', async () => {
    const program = await openApp()
    const { get, call } = program
    const first = await asked(program)
    const second = await added(program, 'A swim')
    const ask = () => call('memories.noteAsked', { id: second, day: TODAY, ...TIME })
    const message = await get('contact.add', HELLO)
    const prepare = () => call('memories.prepare', { id: second, messageId: message.id, ...TIME })
    expect(await ask()).toEqual(notNow('one_open'))
    expect(await prepare()).toEqual(notNow('one_open'))
    await get('memories.noteAnswer', { id: first, answer: 'yes' })
    expect(await prepare()).toEqual(notNow('one_open'))
    await get('memories.noteDone', { id: first, day: TODAY, after: NOTES })
    expect(await prepare()).toMatchObject({ ok: true })
    const third = await added(program, 'Soup')
    expect(await call('memories.noteAsked', { id: third, day: TODAY, ...TIME })).toEqual(notNow('one_open'))
    await get('contact.remove', { id: message.id })
    expect(await call('memories.noteAsked', { id: third, day: TODAY, ...TIME })).toMatchObject({ ok: true })
  })

  test('one that was deleted does not come back beside another', async () => {
    const program = await openApp()
    const first = await asked(program)
    await program.get('memories.remove', { id: first })
    const second = await asked(program, 'A swim')
    expect(await program.call('memories.putBack', { id: first })).toEqual(notNow('one_open'))
    await program.get('memories.drop', { id: second })
    expect(await program.call('memories.putBack', { id: first })).toMatchObject({ ok: true })
  })
})

describe('a no', () => {
  test('ends the idea, also written down again, and whether it was noted here or on the desk', async () => {
    const program = await openApp()
    const { get, call } = program
    const id = await added(program)
    const message = await get('contact.add', HELLO)
    await get('memories.prepare', { id, messageId: message.id, ...TIME })
    await get('contact.noteSent', { id: message.id, day: TODAY })
    await get('contact.noteReply', { id: message.id, reply: 'no', setsStatus: false, theirWords: '' })
    expect(await shown(program, id)).toMatchObject({ standing: 'no', reason: 'said_no' })
    expect(await call('memories.noteAsked', { id, day: TODAY, ...TIME })).toEqual(notNow('said_no'))
    expect(await call('memories.noteAnswer', { id, answer: 'yes' })).toMatchObject({ ok: false })
    const again = await added(program, '  the plant MARKET')
    expect(await call('memories.noteAsked', { id: again, day: TODAY, ...TIME })).toEqual(notNow('said_no'))
    const other = await asked(program, 'A swim')
    await get('memories.noteAnswer', { id: other, answer: 'no' })
    expect(await call('memories.backToJar', { id: other })).toMatchObject({ ok: false })
  })

  test('noted on the desk stands when the words of the invitation are deleted there', async () => {
    const program = await openApp()
    const { get, call } = program
    const id = await added(program)
    const message = await get('contact.add', HELLO)
    await get('memories.prepare', { id, messageId: message.id, ...TIME })
    await get('contact.noteSent', { id: message.id, day: TODAY })
    await get('contact.noteReply', { id: message.id, reply: 'no', setsStatus: false, theirWords: '' })
    await get('contact.remove', { id: message.id })
    expect(await shown(program, id)).toMatchObject({ standing: 'no', reason: 'said_no' })
    expect(await call('memories.noteAsked', { id, day: TODAY, ...TIME })).toEqual(notNow('said_no'))
  })
})

describe('how contact stands', () => {
  test('in a time they asked for, ideas are written and nobody is asked', async () => {
    const program = await openApp()
    const { get, call } = program
    const theirs = (await get('memories.add', { ...WALK, title: 'A swim', whoseIdea: 'them' })).id
    await get('boundaries.setStatus', wish('needs_time'))
    const id = await added(program)
    const message = await get('contact.add', HELLO)
    const prepared = await call('memories.prepare', { id, messageId: message.id, ...TIME })
    expect(prepared).toEqual(notNow('ideas_only'))
    expect(await call('memories.noteAsked', { id, day: TODAY, ...TIME })).toEqual(notNow('ideas_only'))
    expect(await call('memories.noteAnswer', { id: theirs, answer: 'yes' })).toEqual(notNow('ideas_only'))
    expect(await shown(program, id)).toMatchObject({ reason: 'ideas_only' })
  })

  test('where it is closed nothing begins; it can be read, answered with a no, let go of and deleted', async () => {
    for (const value of ['practical_only', 'said_no', 'blocked_me', 'legal_order', 'safety_own'] as const) {
      const program = await openApp()
      const { get, call } = program
      const open = await asked(program)
      const id = await added(program, 'A swim')
      const message = await get('contact.add', HELLO)
      await get('boundaries.setStatus', wish(value))
      expect(await call('memories.add', WALK)).toEqual(notNow('closed'))
      expect(await call('memories.edit', { id, draft: WALK })).toEqual(notNow('closed'))
      expect(await call('memories.prepare', { id, messageId: message.id, ...TIME })).toEqual(notNow('closed'))
      expect(await call('memories.noteAsked', { id, day: TODAY, ...TIME })).toEqual(notNow('closed'))
      expect(await call('memories.noteAnswer', { id: open, answer: 'yes' })).toEqual(notNow('closed'))
      expect(await call('memories.noteDone', { id, day: TODAY, after: NOTES })).toEqual(notNow('closed'))
      expect(await get('memories.list', undefined)).toHaveLength(2)
      await get('memories.noteAnswer', { id: open, answer: 'no' })
      await get('memories.remove', { id })
    }
  })
})

const act = fc.oneof(
  fc.record({ kind: fc.constant('status' as const), value: fc.constantFrom(...CONTACT_VALUES) }),
  fc.record({
    kind: fc.constantFrom('ask', 'prepare', 'yes', 'no', 'drop', 'back', 'done', 'remove', 'restore', 'send'),
    at: fc.nat(2),
  }),
)

test('in no order of calls are two invitations open, nor is one opened where contact does not allow it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 16 }), async (acts) => {
      const program = await openApp()
      const { get, call } = program
      const ids = [await added(program), await added(program, 'A swim'), await added(program, 'Soup')]
      const messages = [
        await get('contact.add', HELLO),
        await get('contact.add', HELLO),
        await get('contact.add', HELLO),
      ]
      const open = async (): Promise<readonly string[]> =>
        (await get('memories.list', undefined))
          .filter(({ standing, isOnDesk }) => standing === 'asked' || standing === 'yes' || isOnDesk)
          .map(({ activity }) => activity.id)
      for (const each of acts) {
        const before = await open()
        const { activities } = await get('boundaries.gate', undefined)
        if (each.kind === 'status') {
          await call('boundaries.setStatus', wish(each.value))
          continue
        }
        const id = ids[each.at]!
        const messageId = messages[each.at]!.id
        const calls: Readonly<Record<string, () => Promise<unknown>>> = {
          ask: () => call('memories.noteAsked', { id, day: TODAY, ...TIME }),
          prepare: () => call('memories.prepare', { id, messageId, ...TIME }),
          yes: () => call('memories.noteAnswer', { id, answer: 'yes' }),
          no: () => call('memories.noteAnswer', { id, answer: 'no' }),
          drop: () => call('memories.drop', { id }),
          back: () => call('memories.backToJar', { id }),
          done: () => call('memories.noteDone', { id, day: TODAY, after: NOTES }),
          remove: () => call('memories.remove', { id }),
          restore: () => call('memories.putBack', { id }),
          send: () => call('contact.noteSent', { id: messageId, day: TODAY }),
        }
        await calls[each.kind]!()
        const after = await open()
        expect(after.length).toBeLessThanOrEqual(1)
        const isNew = after.some((one) => !before.includes(one))
        if (isNew && each.kind !== 'restore') expect(activities).toBe('open')
      }
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('deleted it can be put back, and is gone once the journal locks', async () => {
  const program = await openApp()
  const { get, call, ports } = program
  const id = await added(program)
  await get('memories.remove', { id })
  expect(await get('memories.list', undefined)).toEqual([])
  expect(await call('memories.edit', { id, draft: WALK })).toMatchObject({ ok: false })
  await get('memories.putBack', { id })
  expect(await get('memories.list', undefined)).toHaveLength(1)
  await get('memories.remove', { id })
  const locked = call('vault.lock', { reason: 'asked' })
  await ports.clock.move(3_100)
  await locked
  expect(program.door.holds.lines.at(-1)).toMatchObject({ collection: 'activities', json: 'null' })
})

test('where step 7 is out of sight main hands out none of it', async () => {
  const { get } = await openApp()
  await get('memories.add', WALK)
  await get('boundaries.setStatus', wish('safety_victim'))
  expect(await get('memories.list', undefined)).toEqual([])
  await get('boundaries.setStatus', wish('open'))
  expect(await get('memories.list', undefined)).toHaveLength(1)
})
