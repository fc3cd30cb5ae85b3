import { describe, expect, test } from 'vitest'
import type { AppEvent } from '../../../core/contract.ts'
import { LongCalls } from '../../../main/features/vault-work.ts'
import { draftWith } from '../../support/entries.ts'
import { HandClock } from '../../support/hand-clock.ts'
import { appInTest, openApp, PASSPHRASE, type AppInTest } from '../../support/open-app.ts'

const NEXT = 'a quite different harbour 97 tulip'
const CANCELLED = { ok: false, error: { code: 'vault/cancelled' } }

/** Long work that stands still after its first step until it is let go. */
function held(program: AppInTest): () => void {
  const { promise, resolve } = Promise.withResolvers<void>()
  program.door.holds.steps = 3
  program.door.holds.step = (done) => (done === 0 ? Promise.resolve() : promise)
  return resolve
}

async function lockedApp(): Promise<AppInTest> {
  const program = await openApp()
  const locking = program.app.lock('screen')
  await program.ports.clock.move(3000)
  await locking
  return program
}

function steps({ heard }: AppInTest): (readonly [string, number, number])[] {
  return heard.flatMap((event) =>
    event.name === 'work.progressed' ? [[event.call, event.done, event.of] as const] : [],
  )
}

describe('work is told of', () => {
  test('ten times a second at most, and at its end', async () => {
    const clock = new HandClock()
    const told: AppEvent[] = []
    const long = new LongCalls(clock, (event) => told.push(event))
    await long.run('vault.verify', async (work) => {
      for (let done = 0; done < 1000; done += 1) {
        work.progress(done, 1000)
        await clock.move(1)
      }
      work.progress(1000, 1000)
    })
    expect(told).toHaveLength(12)
    expect(told[0]).toEqual({ name: 'work.progressed', call: 'vault.verify', done: 0, of: 1000 })
    expect(told.at(-1)).toMatchObject({ done: 1000, of: 1000 })
  })

  test('where it stands still, a moment later', async () => {
    const clock = new HandClock()
    const told: AppEvent[] = []
    const long = new LongCalls(clock, (event) => told.push(event))
    const { promise, resolve } = Promise.withResolvers<void>()
    const work = long.run('vault.verify', async (watched) => {
      for (const done of [0, 1, 2]) watched.progress(done, 9)
      await promise
      watched.progress(3, 9)
    })
    expect(told).toMatchObject([{ done: 0 }])
    await clock.move(100)
    expect(told).toMatchObject([{ done: 0 }, { done: 2 }])
    resolve()
    await work
    await clock.move(1000)
    expect(told).toHaveLength(2)
  })

  test('by each of the calls that may take long', async () => {
    const program = await lockedApp()
    const { get, door } = program
    await get('vault.unlock', { passphrase: PASSPHRASE })
    await get('vault.changePassphrase', { current: PASSPHRASE, next: NEXT })
    await get('vault.replaceRecoveryKey', { passphrase: NEXT, recoveryKey: 'AAAA' })
    await get('vault.verify', undefined)
    const { name } = await get('vault.makeCopy', undefined)
    await get('vault.restoreCopy', { name })
    const other = appInTest({}, door)
    await other.get('vault.recover', { recoveryKey: 'AAAA', newPassphrase: PASSPHRASE })
    const third = appInTest({}, door)
    await third.get('vault.salvage', { passphrase: PASSPHRASE, evenEmpty: false })
    const told = [program, other, third].flatMap(steps)
    expect([...new Set(told.map(([call]) => call))].toSorted()).toEqual([
      'vault.changePassphrase',
      'vault.makeCopy',
      'vault.recover',
      'vault.replaceRecoveryKey',
      'vault.restoreCopy',
      'vault.salvage',
      'vault.unlock',
      'vault.verify',
    ])
  })
})

describe('work is stopped', () => {
  test('and what was there before stands', async () => {
    const program = await openApp()
    const letGo = held(program)
    const changing = program.call('vault.changePassphrase', { current: PASSPHRASE, next: NEXT })
    await program.ports.clock.move(0)
    expect(await program.get('vault.cancelWork', { call: 'vault.verify' })).toBeNull()
    expect(await program.get('vault.cancelWork', { call: 'vault.changePassphrase' })).toBeNull()
    letGo()
    expect(await changing).toEqual(CANCELLED)
    expect(program.door.holds.passphrase).toBe(PASSPHRASE)
  })

  test('before the journal is open, and then it stays locked', async () => {
    const program = await lockedApp()
    const letGo = held(program)
    const opening = program.call('vault.unlock', { passphrase: PASSPHRASE })
    await program.ports.clock.move(0)
    await program.get('vault.cancelWork', { call: 'vault.unlock' })
    letGo()
    expect(await opening).toEqual(CANCELLED)
    expect(await program.get('vault.status', undefined)).toMatchObject({ state: 'locked' })
    await program.get('vault.unlock', { passphrase: PASSPHRASE })
  })

  test('an opening stopped at its last step is closed again', async () => {
    const { app, call, get, door } = await lockedApp()
    const unlock = door.unlock.bind(door)
    door.unlock = async (passphrase, work) => {
      const opened = await unlock(passphrase, work)
      await app.call('vault.cancelWork', { call: 'vault.unlock' })
      return opened
    }
    expect(await call('vault.unlock', { passphrase: PASSPHRASE })).toEqual(CANCELLED)
    expect(door.last?.isClosed).toBe(true)
    expect(await get('vault.status', undefined)).toMatchObject({ state: 'locked' })
  })

  test('by a lock, which does not wait for it; an opening that waits for the lock goes on', async () => {
    const program = await openApp()
    const letGo = held(program)
    const checking = program.call('vault.verify', undefined)
    await program.ports.clock.move(0)
    const locking = program.app.lock('suspend')
    program.door.holds.steps = 1
    const opening = program.call('vault.unlock', { passphrase: PASSPHRASE })
    await program.ports.clock.move(3000)
    await locking
    expect(await opening).toEqual({ ok: true, value: null })
    letGo()
    expect(await checking).toEqual(CANCELLED)
  })

  test('a recovery by a lock too, which then locks what has opened meanwhile', async () => {
    const program = await lockedApp()
    program.door.holds.recoveryKey = 'AAAA'
    const letGo = held(program)
    const recovery = { recoveryKey: 'AAAA', newPassphrase: NEXT }
    const recovering = program.call('vault.recover', recovery)
    await program.ports.clock.move(0)
    const locking = program.app.lock('suspend')
    letGo()
    expect(await recovering).toEqual(CANCELLED)
    await locking
    expect(await program.get('vault.status', undefined)).toMatchObject({ state: 'locked' })
    program.door.holds.isRewriteDue = true
    await program.get('vault.recover', recovery)
    const later = { kind: 'rewrite-due', count: 1 }
    expect((await program.get('vault.status', undefined)).notices).toContainEqual(later)
    program.door.holds.isRewriteDue = false
    expect((await program.get('vault.status', undefined)).notices).not.toContainEqual(later)
    expect(await program.get('vault.status', undefined)).toMatchObject({ state: 'open' })
  })

  test('only by a name of long work', async () => {
    const program = await openApp()
    expect(await program.app.call('vault.cancelWork', { call: 'journal.page' })).toMatchObject({
      error: { code: 'input/invalid' },
    })
  })
})

describe('checking', () => {
  test('tells in numbers what was found, and no names', async () => {
    const { get, door } = await openApp()
    expect(await get('vault.verify', undefined)).toMatchObject({
      files: 1,
      damaged: 0,
      missing: 0,
      healed: 0,
    })
    door.holds.found = { files: 9, damaged: ['a.seg'], missing: ['b.seg', 'c.pack'], healed: 4 }
    expect(await get('vault.verify', undefined)).toMatchObject({
      files: 9,
      damaged: 1,
      missing: 2,
      healed: 4,
    })
    door.holds.found = { keyless: ['d.seg'], unreadable: ['e.seg', 'f.seg', 'g.seg'] }
    expect(await get('vault.verify', undefined)).toMatchObject({ keyless: 1, unreadable: 3 })
  })

  test('needs an open journal, as all work on its files does', async () => {
    const { call } = await lockedApp()
    const locked = { ok: false, error: { code: 'vault/locked' } }
    expect(await call('vault.verify', undefined)).toEqual(locked)
    expect(await call('vault.copies', undefined)).toEqual(locked)
    expect(await call('vault.makeCopy', undefined)).toEqual(locked)
    expect(await call('vault.restoreCopy', { name: 'copy-1' })).toEqual(locked)
  })
})

describe('a copy', () => {
  test('is made, listed newest first, and refused by a name nobody knows', async () => {
    const { get, call } = await openApp()
    expect(await get('vault.copies', undefined)).toEqual([])
    await get('vault.makeCopy', undefined)
    const second = await get('vault.makeCopy', undefined)
    expect((await get('vault.copies', undefined)).map(({ name }) => name)).toEqual(['copy-2', 'copy-1'])
    expect(second).toMatchObject({ name: 'copy-2', at: '2026-03-03T08:15:00.000Z' })
    expect(await call('vault.restoreCopy', { name: 'no-such-copy' })).toMatchObject({
      error: { code: 'vault/copy-unreadable' },
    })
  })

  test('brings back what was lost since, and the page is told to read all of it again', async () => {
    const { get, heard } = await openApp()
    const capture = (title: string) => get('issues.capture', { title, seen: '', entryId: null })
    const titles = async () => (await get('issues.list', undefined)).map(({ title }) => title).toSorted()
    await get('journal.write', {
      id: null,
      shown: [],
      draft: draftWith({ title: 'Before', at: '2026-01-01T08:00' }),
    })
    expect(await get('journal.counts', undefined)).toMatchObject({ entries: 1 })
    const lost = await capture('Lost since')
    const { name } = await get('vault.makeCopy', undefined)
    await capture('Written since')
    await get('issues.remove', { id: lost.id })
    expect(await titles()).toEqual(['Written since'])
    heard.length = 0
    const writing = capture('Written meanwhile')
    expect(await get('vault.restoreCopy', { name })).toEqual({ records: 1 })
    await writing
    expect(await titles()).toEqual(['Lost since', 'Written meanwhile', 'Written since'])
    expect(heard).toContainEqual({ name: 'changed', feature: 'issues' })
    expect(heard).toContainEqual({ name: 'changed', feature: 'journal' })
    expect(heard).toContainEqual({ name: 'changed', feature: 'growth' })
    // Entries and their order are read anew as well.
    const { row } = await get('journal.write', { id: null, shown: [], draft: draftWith({ title: 'After' }) })
    expect(await get('journal.page', { filter: {}, offset: 0, limit: 9 })).toMatchObject({
      total: 2,
      rows: [row, { title: 'Before' }],
    })
    const moved = await get('issues.move', { id: lost.id, status: 'understood', before: null })
    expect(moved).toMatchObject({ title: 'Lost since', status: 'understood' })
  })
})

describe('a damaged journal', () => {
  test('opens with what can be read, and says what was set aside', async () => {
    const program = await lockedApp()
    const { get, call, door } = program
    door.holds.damage = { code: 'vault/damaged', file: 'x.seg', record: null }
    expect(await call('vault.unlock', { passphrase: PASSPHRASE })).toMatchObject({
      error: { code: 'vault/damaged' },
    })
    expect(await call('vault.salvage', { passphrase: 'wrong', evenEmpty: false })).toMatchObject({
      error: { code: 'vault/wrong-passphrase' },
    })
    await get('vault.salvage', { passphrase: PASSPHRASE, evenEmpty: false })
    expect(await get('vault.status', undefined)).toMatchObject({
      state: 'open',
      notices: [{ kind: 'salvaged', count: 2 }],
    })
  })

  test('what happened twice is told once, with all its files', async () => {
    const { get, door } = await openApp()
    door.last?.notices.push(
      { kind: 'healed', files: ['a'] },
      { kind: 'rebuilt' },
      { kind: 'healed', files: ['b', 'c'] },
    )
    expect(await get('vault.status', undefined)).toMatchObject({
      notices: [
        { kind: 'healed', count: 3 },
        { kind: 'rebuilt', count: 1 },
      ],
    })
  })
})
