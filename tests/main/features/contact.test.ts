import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONTACT_VALUES } from '../../../core/boundaries/contact-kinds.ts'
import { blankWish } from '../../../core/boundaries/setup-answers.ts'
import { DRAFT } from '../../core/boundaries/make-boundary.ts'
import { HELLO } from '../../core/contact/make-message.ts'
import { openApp, PASSPHRASE, type AppInTest } from '../../support/open-app.ts'

const TODAY = '2026-03-02'
const HOUR = 3_600_000

/** So much later, with the journal opened again: nobody being there locks it. */
async function later({ ports, call }: AppInTest, hours: number): Promise<void> {
  await ports.clock.move(hours * HOUR)
  await call('vault.unlock', { passphrase: PASSPHRASE })
}

/** The page has nothing to save, so nobody answers; main waits three seconds for it. */
async function lock({ ports, call }: AppInTest): Promise<void> {
  const locked = call('vault.lock', { reason: 'asked' })
  await ports.clock.move(3_100)
  await locked
}

async function readyToCopy(program: AppInTest): Promise<string> {
  const { get } = program
  const { id } = await get('contact.add', HELLO)
  await get('contact.cool', { id, hours: 24 })
  await later(program, 24)
  await get('contact.reread', { id })
  return id
}

const wish = (value: (typeof CONTACT_VALUES)[number]) => ({ ...blankWish(TODAY), value })

test('a draft cools, is read again, copied by hand, noted as sent, and answered', async () => {
  const program = await openApp()
  const { get, call, ports } = program
  const { id } = await get('contact.add', HELLO)
  await get('contact.cool', { id, hours: 24 })
  await later(program, 23)
  expect(await call('contact.copy', { id, holdsAtTen: false })).toEqual({
    ok: false,
    error: { code: 'contact/not-now', reason: 'cooling' },
  })
  await later(program, 1)
  expect((await get('contact.desk', undefined)).messages[0]?.reason).toBe('reread')
  await get('contact.reread', { id })
  expect((await get('contact.desk', undefined)).messages[0]?.reason).toBeNull()
  expect(ports.clipboard.text).toBe('')
  await get('contact.copy', { id, holdsAtTen: false })
  expect(ports.clipboard.text).toBe(HELLO.text)
  await get('contact.noteSent', { id, day: '2026-03-03' })
  const noted = await get('contact.noteReply', { id, reply: 'warm', setsStatus: false, theirWords: '' })
  expect(noted).toMatchObject({ status: 'sent_by_me', reply: 'warm' })
})

test('the clock of the cooling goes on while the program is closed', async () => {
  const program = await openApp()
  const { get, call } = program
  const { id } = await get('contact.add', HELLO)
  const { coolingUntil } = await get('contact.cool', { id, hours: 48 })
  await lock(program)
  await later(program, 47)
  const [shown] = (await get('contact.desk', undefined)).messages
  expect(shown?.message.coolingUntil).toBe(coolingUntil)
  expect(await call('contact.reread', { id })).toMatchObject({ ok: false })
  await later(program, 1)
  expect(await call('contact.reread', { id })).toMatchObject({ ok: true })
})

describe('the clipboard', () => {
  test('is cleared after a minute', async () => {
    const program = await openApp()
    const id = await readyToCopy(program)
    await program.get('contact.copy', { id, holdsAtTen: false })
    await program.ports.clock.move(59_000)
    expect(program.ports.clipboard.text).toBe(HELLO.text)
    await program.ports.clock.move(1_000)
    expect(program.ports.clipboard.text).toBe('')
  })

  test('is left alone where something else was copied since', async () => {
    const program = await openApp()
    const id = await readyToCopy(program)
    await program.get('contact.copy', { id, holdsAtTen: false })
    program.ports.clipboard.text = 'A recipe'
    await program.ports.clock.move(60_000)
    expect(program.ports.clipboard.text).toBe('A recipe')
  })

  test('is cleared at once when the journal locks', async () => {
    const program = await openApp()
    const id = await readyToCopy(program)
    await program.get('contact.copy', { id, holdsAtTen: false })
    await lock(program)
    await program.ports.clock.move(0)
    expect(program.ports.clipboard.text).toBe('')
  })

  test('that refuses is told', async () => {
    const program = await openApp()
    const id = await readyToCopy(program)
    program.ports.clipboard.fails = true
    expect(await program.call('contact.copy', { id, holdsAtTen: false })).toEqual({
      ok: false,
      error: { code: 'contact/not-copied' },
    })
    const { messages } = await program.get('contact.desk', undefined)
    expect(messages[0]?.message.copiedAt).toBeNull()
  })
})

test('an answer that asks for distance is noted as how contact stands, if the person says so', async () => {
  const program = await openApp()
  const { get } = program
  const id = await readyToCopy(program)
  await get('contact.noteSent', { id, day: '2026-03-03' })
  await get('contact.noteReply', { id, reply: 'no', setsStatus: false, theirWords: '' })
  expect(await get('boundaries.status', undefined)).toBeNull()
  await get('contact.noteReply', { id, reply: 'no', setsStatus: true, theirWords: 'Please don’t.' })
  expect(await get('boundaries.status', undefined)).toMatchObject({
    value: 'said_no',
    theirWords: 'Please don’t.',
    source: 'they_wrote',
  })
})

const notNow = (reason: string) => ({ ok: false, error: { code: 'contact/not-now', reason } })

/** They asked for time, then wrote first, and what was sent on that gets this answer. */
async function askedAgain(
  setsStatus: boolean,
): Promise<AppInTest & { readonly copied: () => Promise<unknown> }> {
  const program = await openApp()
  const { get, call } = program
  await get('boundaries.setStatus', { ...wish('needs_time'), reviewNote: 'Breathe.', theirWords: 'Time.' })
  await get('boundaries.wroteFirst', { day: TODAY })
  const id = await readyToCopy(program)
  await get('contact.noteSent', { id, day: '2026-03-03' })
  const next = await readyToCopy(program)
  await get('contact.noteReply', { id, reply: 'asked_for_space', setsStatus, theirWords: 'Not yet.' })
  expect((await get('contact.desk', undefined)).messages.at(-1)?.message.theirWords).toBe('Not yet.')
  return { ...program, copied: () => call('contact.copy', { id: next, holdsAtTen: true }) }
}

describe('asked for space once more', () => {
  test('how contact stands begins anew, and what had opened it is over', async () => {
    const { get, copied } = await askedAgain(true)
    expect(await get('boundaries.status', undefined)).toMatchObject({
      value: 'needs_time',
      since: '2026-03-04',
      until: null,
      wroteFirst: null,
      theirWords: 'Not yet.',
      reviewNote: 'Breathe.',
    })
    expect(await copied()).toEqual(notNow('time_asked'))
  })

  test('and not noted there, it holds until more than a note is changed', async () => {
    const { get, copied } = await askedAgain(false)
    const { value, since, source, theirWords, until } = (await get('boundaries.status', undefined))!
    const standing = { ...wish(value), since, source, theirWords, until }
    await get('boundaries.setStatus', { ...standing, reviewNote: 'A long walk.', theirWords: 'Some time.' })
    expect(await copied()).toEqual(notNow('their_answer'))
    await get('boundaries.setStatus', { ...standing, value: 'open', since: '2026-03-04' })
    expect(await copied()).toMatchObject({ ok: true })
  })
})

test('a no under practical matters is a no, and one under an order leaves the order', async () => {
  for (const [value, then] of [
    ['practical_only', 'said_no'],
    ['legal_order', 'legal_order'],
    ['safety_victim', 'safety_victim'],
  ] as const) {
    const program = await openApp()
    const { get } = program
    const id = await readyToCopy(program)
    await get('contact.noteSent', { id, day: '2026-03-03' })
    await get('boundaries.setStatus', wish(value))
    await get('contact.noteReply', { id, reply: 'no', setsStatus: true, theirWords: 'No.' })
    expect(await get('boundaries.status', undefined)).toMatchObject({ value: then })
  }
})

test('an answer makes no wider distance smaller', async () => {
  const program = await openApp()
  const { get } = program
  const id = await readyToCopy(program)
  await get('contact.noteSent', { id, day: '2026-03-03' })
  await get('boundaries.setStatus', wish('legal_order'))
  await get('contact.noteReply', { id, reply: 'asked_for_space', setsStatus: true, theirWords: '' })
  expect(await get('boundaries.status', undefined)).toMatchObject({ value: 'legal_order' })
})

test('where contact is closed no draft begins, none cools and none is copied; the words stay readable', async () => {
  const program = await openApp()
  const { get, call, ports } = program
  const id = await readyToCopy(program)
  const other = await get('contact.add', HELLO)
  await get('boundaries.setStatus', wish('blocked_me'))
  const closed = { ok: false, error: { code: 'contact/not-now', reason: 'closed' } }
  expect(await call('contact.add', HELLO)).toEqual(closed)
  expect(await call('contact.cool', { id: other.id, hours: 1 })).toEqual(closed)
  expect(await call('contact.reread', { id })).toEqual(closed)
  expect(await call('contact.copy', { id, holdsAtTen: true })).toEqual(closed)
  expect(ports.clipboard.text).toBe('')
  const { messages } = await get('contact.desk', undefined)
  expect(messages.map(({ message }) => message.text)).toEqual([HELLO.text, HELLO.text])
  const draft = { ...HELLO, text: 'What I would have said.' }
  expect(await get('contact.edit', { id, draft })).toMatchObject({ ...draft, status: 'kept_unsent' })
  await get('contact.remove', { id: other.id })
})

/** What a page could ask in any order; ids are those of three drafts. */
const act = fc.oneof(
  fc.record({ kind: fc.constant('status' as const), value: fc.constantFrom(...CONTACT_VALUES) }),
  fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 2000 }) }),
  fc.record({
    kind: fc.constantFrom('cool' as const, 'reread' as const, 'copy' as const, 'draft' as const),
    at: fc.integer({ min: 0, max: 2 }),
  }),
  fc.record({ kind: fc.constant('wrote' as const) }),
)

test('in no order of statuses, times and calls does anything lead to Copy where the table says closed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
      const program = await openApp()
      const { get, call, ports } = program
      const ids: string[] = []
      for (const _ of [0, 1, 2]) ids.push((await get('contact.add', HELLO)).id)
      for (const each of acts) {
        const { drafts } = await get('boundaries.gate', undefined)
        const isShut = drafts !== 'open'
        ports.clipboard.text = ''
        const today = new Date(ports.clock.now()).toISOString().slice(0, 10)
        if (each.kind === 'status') {
          await call('boundaries.setStatus', { ...wish(each.value), since: today, isInformed: true })
        } else if (each.kind === 'wait') {
          await later(program, each.hours)
          // Time alone: whatever was closed is closed, for none of these had a day.
          expect((await get('boundaries.gate', undefined)).drafts).toBe(drafts)
        } else if (each.kind === 'wrote') {
          await call('boundaries.wroteFirst', { day: today })
        } else {
          const id = ids[each.at]!
          const calls = {
            cool: () => call('contact.cool', { id, hours: 1 }),
            reread: () => call('contact.reread', { id }),
            copy: () => call('contact.copy', { id, holdsAtTen: true }),
            draft: () => call('contact.backToDraft', { id }),
          }
          const result = await calls[each.kind]()
          if (each.kind === 'copy' && isShut) expect(result.ok).toBe(false)
          const isNone = drafts === 'closed' || drafts === 'hidden'
          if (isNone && (each.kind === 'cool' || each.kind === 'reread')) expect(result.ok).toBe(false)
        }
        if (isShut) expect(ports.clipboard.text).toBe('')
      }
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('the desk rests for 24 hours, and Copy is refused meanwhile, whatever the page asks', async () => {
  const program = await openApp()
  const { get, call } = program
  const id = await readyToCopy(program)
  const { restsUntil } = await get('contact.rest', undefined)
  expect(await get('contact.desk', undefined)).toMatchObject({ restsUntil })
  const refused = { ok: false, error: { code: 'contact/not-now', reason: 'resting' } }
  expect(await call('contact.copy', { id, holdsAtTen: true })).toEqual(refused)
  expect(program.ports.clipboard.text).toBe('')
  await later(program, 23)
  expect(await call('contact.copy', { id, holdsAtTen: true })).toEqual(refused)
  await later(program, 1)
  expect((await get('contact.desk', undefined)).restsUntil).toBeNull()
  await get('contact.copy', { id, holdsAtTen: true })
})

test('deleting what was sent takes its words, and leaves the wait and the answer that rest on it', async () => {
  const program = await openApp()
  const { get, call } = program
  const id = await readyToCopy(program)
  await get('contact.noteSent', { id, day: '2026-03-03' })
  const next = await readyToCopy(program)
  const reason = async () => {
    const { messages } = await get('contact.desk', undefined)
    return messages.find(({ message }) => message.id === next)?.reason
  }
  expect(await reason()).toBe('one_then_wait')
  await get('contact.remove', { id })
  expect(await reason()).toBe('one_then_wait')
  expect(await call('contact.copy', { id: next, holdsAtTen: true })).toMatchObject({ ok: false })
  await get('contact.noteReply', { id, reply: 'no', setsStatus: false, theirWords: '' })
  await get('contact.remove', { id })
  expect(await reason()).toBe('their_answer')
  const { messages } = await get('contact.desk', undefined)
  expect(messages.find(({ message }) => message.id === id)?.message).toMatchObject({
    text: '',
    readiness: [],
    status: 'sent_by_me',
    sentOn: '2026-03-03',
    reply: 'no',
  })
  await get('contact.remove', { id: next })
  expect((await get('contact.desk', undefined)).messages).toHaveLength(1)
})

test('nothing cools, or is read for Copy, by a purpose or a way that contact as it stands does not allow', async () => {
  const program = await openApp()
  const { get, call } = program
  const { id } = await get('contact.add', HELLO)
  await get('contact.cool', { id, hours: 1 })
  const other = await get('contact.add', HELLO)
  await later(program, 1)
  const line = await get('boundaries.add', { ...DRAFT, rulesOut: ['texts'] })
  expect(await call('contact.cool', { id: other.id, hours: 1 })).toEqual(notNow('way_ruled_out'))
  expect(await call('contact.reread', { id })).toEqual(notNow('way_ruled_out'))
  await get('boundaries.remove', { id: line.id, isMistake: true })
  await get('boundaries.setStatus', wish('practical_only'))
  expect(await call('contact.cool', { id: other.id, hours: 1 })).toEqual(notNow('practical_only'))
  expect(await call('contact.reread', { id })).toEqual(notNow('practical_only'))
  const practical = await get('contact.add', { ...HELLO, purpose: 'practical' })
  expect(await call('contact.cool', { id: practical.id, hours: 0 })).toMatchObject({ ok: true })
})

test('what was noted as sent by mistake goes back to the desk, unless they answered it', async () => {
  const program = await openApp()
  const { get, call } = program
  const id = await readyToCopy(program)
  await get('contact.copy', { id, holdsAtTen: true })
  await get('contact.noteSent', { id, day: '2026-03-03' })
  await get('contact.noteReply', { id, reply: 'no', setsStatus: false, theirWords: '' })
  expect(await call('contact.unnoteSent', { id })).toMatchObject({ error: { fields: ['reply'] } })
  await get('contact.noteReply', { id, reply: 'none_yet', setsStatus: false, theirWords: '' })
  const draft = { status: 'draft', sentOn: null, copiedAt: null, waited: null, text: HELLO.text }
  expect(await get('contact.unnoteSent', { id })).toMatchObject(draft)
  expect(await call('contact.unnoteSent', { id })).toMatchObject({ ok: false })
  await get('contact.noteSent', { id, day: '2026-03-03' })
  await get('boundaries.setStatus', wish('blocked_me'))
  expect(await get('contact.unnoteSent', { id })).toMatchObject({ status: 'kept_unsent', sentOn: null })
})

test('deleted words can be put back until the lock, a fact noted since untouched', async () => {
  const program = await openApp()
  const { get, call } = program
  const { id } = await get('contact.add', HELLO)
  const draft = await get('contact.remove', { id })
  expect((await get('contact.desk', undefined)).messages).toEqual([])
  expect(await get('contact.putBack', { id })).toEqual(draft)
  await get('contact.noteSent', { id, day: TODAY })
  await get('contact.remove', { id })
  await get('contact.noteReply', { id, reply: 'short', setsStatus: false, theirWords: 'Thanks.' })
  const fact = { status: 'sent_by_me', text: HELLO.text, reply: 'short', theirWords: 'Thanks.' }
  expect(await get('contact.putBack', { id })).toMatchObject(fact)
  await get('contact.remove', { id })
  await lock(program)
  await call('vault.unlock', { passphrase: PASSPHRASE })
  expect(await call('contact.putBack', { id })).toMatchObject({ ok: false })
})

test('where the desk is out of sight main hands out none of it, and deletes nothing', async () => {
  const { get } = await openApp()
  await get('contact.add', HELLO)
  await get('boundaries.setStatus', { ...wish('safety_victim'), isInformed: true })
  expect((await get('contact.desk', undefined)).messages).toEqual([])
  await get('boundaries.setStatus', { ...wish('open'), isInformed: true })
  expect((await get('contact.desk', undefined)).messages).toHaveLength(1)
})

test('an unsent letter becomes no draft where contact is closed, nor where its way is ruled out', async () => {
  const { get, call } = await openApp()
  const { id } = await get('contact.add', HELLO)
  await get('contact.keepUnsent', { id })
  const line = await get('boundaries.add', { ...DRAFT, rulesOut: ['texts'] })
  expect(await call('contact.cool', { id, hours: 24 })).toMatchObject({ error: { reason: 'way_ruled_out' } })
  const status = async () => (await get('contact.desk', undefined)).messages[0]?.message.status
  expect(await status()).toBe('kept_unsent')
  await get('boundaries.remove', { id: line.id, isMistake: true })
  await get('boundaries.setStatus', wish('blocked_me'))
  expect(await get('contact.backToDraft', { id })).toMatchObject({ status: 'kept_unsent' })
  expect(await status()).toBe('kept_unsent')
})

test('where nothing speaks against it, an unsent letter is taken up again and cools', async () => {
  const { get } = await openApp()
  const { id } = await get('contact.add', HELLO)
  await get('contact.keepUnsent', { id })
  expect(await get('contact.cool', { id, hours: 24 })).toMatchObject({ status: 'cooling' })
})
