import { describe, expect, test } from 'vitest'
import type { LockReason } from '../../../core/contract.ts'
import { draftWith } from '../../support/entries.ts'
import { settled } from '../../support/hand-clock.ts'
import { appInTest, openApp, PASSPHRASE, type AppInTest } from '../../support/open-app.ts'

const MINUTE = 60_000

/** A page that saves at `vault.locking` what it still holds, and says how it went. */
function pageSaves(program: AppInTest, save: () => Promise<boolean>): void {
  program.app.listen((event) => {
    if (event.name !== 'vault.locking') return
    void save().then((saved) => program.app.call('vault.flushed', { saved }))
  })
}

function lockedFor(program: AppInTest): LockReason[] {
  return program.heard.flatMap((event) => (event.name === 'vault.locked' ? [event.reason] : []))
}

function putOffs(program: AppInTest): number {
  return program.heard.filter(({ name }) => name === 'vault.lockPutOff').length
}

async function state(program: AppInTest): Promise<string> {
  return (await program.get('vault.status', undefined)).state
}

/** An open journal whose disk refuses, and a page with a draft that it cannot save. */
async function openWithUnsaved(text = 'Not yet saved.'): Promise<AppInTest> {
  const program = await openApp()
  const write = () => program.call('journal.write', { id: null, shown: [], draft: draftWith({ text }) })
  pageSaves(program, async () => (await write()).ok)
  program.door.holds.refusal = { code: 'disk/full' }
  expect(await write()).toMatchObject({ error: { code: 'disk/full' } })
  return program
}

async function texts(program: AppInTest): Promise<string[]> {
  const { rows } = await program.get('journal.page', { filter: {}, offset: 0, limit: 100 })
  const entries = await Promise.all(rows.map(({ id }) => program.get('journal.entry', { id })))
  return entries.map(({ text }) => text)
}

describe('a lock', () => {
  test.each(['asked', 'hidden', 'idle', 'suspend', 'screen', 'quit'] as const)(
    'for reason %s saves the draft first, then drops everything',
    async (reason) => {
      const program = await openApp()
      pageSaves(program, async () => {
        return (await program.call('journal.write', { id: null, shown: [], draft: draftWith() })).ok
      })
      if (reason === 'asked' || reason === 'hidden') await program.get('vault.lock', { reason })
      else await program.app.lock(reason)
      expect(lockedFor(program)).toEqual([reason])
      expect(program.door.last?.isClosed).toBe(true)
      expect(await program.call('journal.counts', undefined)).toMatchObject({
        error: { code: 'vault/locked' },
      })
      await program.get('vault.unlock', { passphrase: PASSPHRASE })
      expect(await texts(program)).toEqual([draftWith().text])
    },
  )

  test('waits three seconds for a page that does not answer, and no longer', async () => {
    const program = await openApp()
    const locking = program.app.lock('screen')
    await program.ports.clock.move(2999)
    expect(await state(program)).toBe('open')
    await program.ports.clock.move(1)
    await locking
    expect(await state(program)).toBe('locked')
  })

  test('waits for nobody where there is no page', async () => {
    const { door, ports } = await openApp()
    const { createApp } = await import('../../../main/app.ts')
    const app = createApp(ports, door)
    await app.call('vault.unlock', { passphrase: PASSPHRASE })
    await app.lock('quit')
    expect(door.last?.isClosed).toBe(true)
  })

  test('asked for during an opening comes after it', async () => {
    const program = await openApp()
    pageSaves(program, () => Promise.resolve(true))
    await program.app.lock('screen')
    const opening = program.call('vault.unlock', { passphrase: PASSPHRASE })
    await program.app.lock('suspend')
    expect(await opening).toEqual({ ok: true, value: null })
    expect(lockedFor(program)).toEqual(['screen', 'suspend'])
  })

  test('twice at once is one lock', async () => {
    const program = await openApp()
    pageSaves(program, () => Promise.resolve(true))
    await Promise.all([program.app.lock('suspend'), program.app.lock('screen')])
    expect(lockedFor(program)).toEqual(['suspend'])
  })

  test('closing needs no answer', async () => {
    const program = await openApp()
    await program.app.close()
    expect(program.door.last?.isClosed).toBe(true)
  })
})

describe('without a sign of life', () => {
  test('it locks after five minutes, or as long as the person says', async () => {
    const program = await openApp()
    pageSaves(program, () => Promise.resolve(true))
    await program.ports.clock.move(5 * MINUTE - 1)
    expect(await state(program)).toBe('open')
    await program.ports.clock.move(1)
    expect(lockedFor(program)).toEqual(['idle'])

    await program.get('vault.unlock', { passphrase: PASSPHRASE })
    await program.ports.clock.move(2 * MINUTE)
    await program.get('settings.changeJournal', { lockAfterMinutes: 1 })
    await program.ports.clock.move(MINUTE)
    expect(lockedFor(program)).toEqual(['idle', 'idle'])
  })

  test('reading and working keep it open; what the page asks by itself does not', async () => {
    const program = await openApp()
    pageSaves(program, () => Promise.resolve(true))
    await program.ports.clock.move(4 * MINUTE)
    await program.get('vault.stillHere', undefined)
    await program.ports.clock.move(4 * MINUTE)
    await program.get('journal.counts', undefined)
    await program.ports.clock.move(4 * MINUTE)
    await program.get('device.now', undefined)
    await program.get('vault.status', undefined)
    await program.ports.clock.move(MINUTE)
    expect(lockedFor(program)).toEqual(['idle'])
  })

  test('a draft that cannot be saved puts the lock off, tried again every 30 s', async () => {
    const program = await openWithUnsaved()
    await program.ports.clock.move(5 * MINUTE)
    expect([putOffs(program), await state(program)]).toEqual([1, 'open'])
    await program.ports.clock.move(30_000)
    expect([putOffs(program), await state(program)]).toEqual([2, 'open'])
    program.door.holds.refusal = null
    await program.ports.clock.move(30_000)
    expect(lockedFor(program)).toEqual(['idle'])
  })

  test('what the page does while it saves its drafts is no sign of a person', async () => {
    const program = await openApp()
    pageSaves(program, async () => {
      await program.get('moods.today', undefined)
      return false
    })
    await program.ports.clock.move(5 * MINUTE)
    await program.ports.clock.move(30_000)
    expect(putOffs(program)).toBe(2)
  })

  test('and a sign of a person has it wait as long again', async () => {
    const program = await openWithUnsaved()
    await program.ports.clock.move(5 * MINUTE + 8 * 30_000)
    await program.get('moods.today', undefined)
    await program.ports.clock.move(5 * MINUTE + 9 * 30_000)
    expect([putOffs(program), await state(program)]).toEqual([19, 'open'])
  })

  test('but it does not stay open for ever, and the words are kept', async () => {
    const program = await openWithUnsaved()
    await program.ports.clock.move(5 * MINUTE + 10 * 30_000)
    expect([putOffs(program), lockedFor(program)]).toEqual([10, ['idle']])
    program.door.holds.refusal = null
    await program.get('vault.unlock', { passphrase: PASSPHRASE })
    expect(await texts(program)).toEqual(['Not yet saved.'])
  })
})

describe('words that the disk refuses', () => {
  test.each(['asked', 'hidden', 'suspend', 'screen'] as const)(
    'are kept over a lock for reason %s, and saved first at the next opening',
    async (reason) => {
      const program = await openWithUnsaved()
      if (reason === 'asked' || reason === 'hidden') await program.get('vault.lock', { reason })
      else await program.app.lock(reason)
      expect(lockedFor(program)).toEqual([reason])
      program.door.holds.refusal = null
      await program.get('vault.unlock', { passphrase: PASSPHRASE })
      expect(await texts(program)).toEqual(['Not yet saved.'])
      const { notices } = await program.get('vault.status', undefined)
      expect(notices).toEqual([{ kind: 'kept-words', count: 1 }])
    },
  )

  test('are kept again as long as the disk refuses, in their last wording', async () => {
    const program = await openApp()
    program.door.holds.refusal = { code: 'disk/full' }
    for (const text of ['First wording.', 'Last wording.']) {
      await program.call('journal.write', { id: null, shown: [], draft: draftWith({ text }) })
    }
    for (let round = 0; round < 3; round += 1) {
      const locking = program.app.lock('screen')
      await program.ports.clock.move(3000)
      await locking
      if (round === 2) program.door.holds.refusal = null
      await program.get('vault.unlock', { passphrase: PASSPHRASE })
      expect(await texts(program)).toEqual(round === 2 ? ['Last wording.'] : [])
    }
  })

  test('become an entry of their own where theirs is in the trash by then', async () => {
    const program = await openApp()
    const { row, shown } = await program.get('journal.write', { id: null, shown: [], draft: draftWith() })
    program.door.holds.refusal = { code: 'disk/refused', reason: 'EIO' }
    await program.call('journal.write', { id: row.id, shown, draft: draftWith({ text: 'Later words.' }) })
    const locking = program.app.lock('screen')
    await program.ports.clock.move(3000)
    await locking
    program.door.holds.refusal = null
    const other = appInTest({}, program.door)
    await other.get('vault.unlock', { passphrase: PASSPHRASE })
    await other.get('journal.trash', { ids: [row.id] })
    await program.get('vault.unlock', { passphrase: PASSPHRASE })
    expect(await texts(program)).toEqual(['Later words.'])
  })

  test('that were saved after all are not saved again', async () => {
    const program = await openWithUnsaved()
    program.door.holds.refusal = null
    await program.get('vault.lock', { reason: 'asked' })
    await program.get('vault.unlock', { passphrase: PASSPHRASE })
    expect(await texts(program)).toEqual(['Not yet saved.'])
    expect((await program.get('vault.status', undefined)).notices).toEqual([])
  })

  test('are not in the clear in what is kept', async () => {
    const program = await openWithUnsaved('Clear words.')
    await program.get('vault.lock', { reason: 'hidden' })
    expect(JSON.stringify(program.door.holds.lines)).not.toContain('Clear words.')
  })

  test('that main never got keep a lock asked for from happening, but not a hiding', async () => {
    const program = await openApp()
    pageSaves(program, () => Promise.resolve(false))
    await program.get('vault.lock', { reason: 'asked' })
    expect([putOffs(program), await state(program)]).toEqual([1, 'open'])
    await program.get('vault.lock', { reason: 'hidden' })
    expect(await state(program)).toBe('locked')
  })

  test('keep it from quitting once, and not twice', async () => {
    const program = await openWithUnsaved()
    await program.app.lock('quit')
    expect([putOffs(program), await state(program)]).toEqual([1, 'open'])
    await program.app.lock('quit')
    expect(lockedFor(program)).toEqual(['quit'])
  })

  test('keep it from quitting once more after a sign of a person', async () => {
    const program = await openWithUnsaved()
    await program.app.lock('quit')
    await program.get('moods.today', undefined)
    await program.app.lock('quit')
    expect([putOffs(program), await state(program)]).toEqual([2, 'open'])
  })

  test('that an opening has no key for are told, wait for the next one, and keep it from quitting once', async () => {
    const program = await openApp()
    const { holds } = program.door
    const lockScreen = async () => {
      const locking = program.app.lock('screen')
      await program.ports.clock.move(3000)
      await locking
    }
    holds.refusal = { code: 'disk/full' }
    const draft = draftWith({ text: 'Not yet saved.' })
    await program.call('journal.write', { id: null, shown: [], draft })
    await lockScreen()
    holds.refusal = null
    const [key] = holds.lines.splice(
      holds.lines.findIndex(({ collection }) => collection === 'keptWords'),
      1,
    )
    await program.get('vault.unlock', { passphrase: PASSPHRASE })
    expect(await texts(program)).toEqual([])
    const { notices } = await program.get('vault.status', undefined)
    expect(notices).toEqual([{ kind: 'kept-words-unread', count: 1 }])
    await program.app.lock('quit')
    expect([putOffs(program), await state(program)]).toEqual([1, 'open'])

    await lockScreen()
    holds.lines.push(key!)
    await program.get('vault.unlock', { passphrase: PASSPHRASE })
    expect(await texts(program)).toEqual(['Not yet saved.'])
    expect((await program.get('vault.status', undefined)).notices).toEqual([{ kind: 'kept-words', count: 1 }])
  })

  test('that wait at the lock screen keep it from quitting once', async () => {
    const program = await openWithUnsaved()
    await program.app.lock('screen')
    const { state: standing, notices } = await program.get('vault.status', undefined)
    expect([standing, notices]).toEqual(['locked', [{ kind: 'words-in-memory', count: 1 }]])
    await program.app.lock('quit')
    expect(putOffs(program)).toBe(1)
    await program.app.lock('quit')
    expect(putOffs(program)).toBe(1)
  })
})

test('a save still under way when it locks is finished', async () => {
  const program = await openApp()
  pageSaves(program, () => Promise.resolve(true))
  const { promise, resolve } = Promise.withResolvers<void>()
  program.door.holds.gate = promise
  const saving = program.call('journal.write', { id: null, shown: [], draft: draftWith() })
  const locking = program.app.lock('screen')
  await settled()
  expect(program.door.last?.isClosed).toBe(false)
  resolve()
  expect((await saving).ok).toBe(true)
  await locking
  expect(program.door.last?.isClosed).toBe(true)
})

test('a change of many entries ends when it locks, and does not hold up the words the page still saves', async () => {
  const program = await openApp()
  for (let at = 0; at < 100; at += 1)
    await program.get('journal.write', { id: null, shown: [], draft: draftWith({ tags: ['old'] }) })
  const save = () =>
    program.call('journal.write', { id: null, shown: [], draft: draftWith({ text: 'Typed meanwhile.' }) })
  pageSaves(program, async () => (await save()).ok)
  const change = program.call('journal.retag', { from: 'old', to: 'new' })
  await program.get('vault.lock', { reason: 'asked' })
  expect(await change).toMatchObject({ error: { code: 'vault/cancelled' } })
  await program.get('vault.unlock', { passphrase: PASSPHRASE })
  expect(await program.get('journal.tags', undefined)).toEqual([{ tag: 'old', count: 100 }])
  expect(await texts(program)).toContain('Typed meanwhile.')
})

test('what happens to the files while the journal is open is told to the page at once', async () => {
  const program = await openApp()
  program.door.last?.notice({ kind: 'copy-failed' })
  expect(program.heard.filter(({ name }) => name === 'vault.noticed')).toHaveLength(1)
  const { notices } = await program.get('vault.status', undefined)
  expect(notices).toEqual([{ kind: 'copy-failed', count: 1 }])
})
