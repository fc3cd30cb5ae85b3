import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contract, parts, type CallName } from '../../../core/contract.ts'
import { createApp } from '../../../main/app.ts'
import { alwaysServices, openServices } from '../../../main/features/services.ts'
import { LongCalls } from '../../../main/features/vault-work.ts'
import { stamping } from '../../../main/stamp.ts'
import { openStore } from '../../../main/store/live-store.ts'
import { draftWith } from '../../support/entries.ts'
import { memoryPorts } from '../../support/memory-ports.ts'
import { MemoryDoor, MemoryFolder, MemoryVault } from '../../support/memory-vault.ts'
import { appInTest, openApp } from '../../support/open-app.ts'

const names = Object.keys(contract).filter((name): name is CallName => Object.hasOwn(contract, name))

async function tables(): Promise<readonly object[]> {
  const ports = memoryPorts()
  const session = createSession()
  const store = await openStore(new MemoryVault(new MemoryFolder()), true, () => undefined)
  const stamp = stamping(ports)
  return [
    alwaysServices({
      ports,
      session,
      long: new LongCalls(ports.clock, () => undefined),
      stamp,
      tell: () => undefined,
      folderName: 'x',
      newRecoveryKey: () => '',
    }),
    openServices({ ports, store, stamp, atLock: () => undefined, tellTooLate: () => undefined }),
  ]
}

function never(): never {
  throw new Error('not called here')
}

function createSession(): Parameters<typeof alwaysServices>[0]['session'] {
  const ways = { folder: never, facts: never, create: never, unlock: never, recover: never, salvage: never }
  return {
    ...ways,
    deleteAll: never,
    takeOver: never,
    rereadAfter: never,
    wordsInMemory: never,
    folderBehind: never,
    lock: never,
    flushed: never,
    stillHere: never,
  }
}

describe('the contract', () => {
  test('names each call once', () => {
    const sizes = parts.map((part) => Object.keys(part).length)
    expect(names).toHaveLength(sizes.reduce((sum, size) => sum + size, 0))
  })

  test('has exactly one handler for each call', async () => {
    const served = (await tables()).flatMap((table) => Object.keys(table))
    expect(served.toSorted()).toEqual(names.toSorted())
  })
})

describe('the door', () => {
  test.each(['', 'journal', 'journal.nothing', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'knows no call named "%s"',
    async (name) => {
      const { app } = await openApp()
      expect(await app.call(name, undefined)).toEqual({ ok: false, error: { code: 'input/unknown-call' } })
    },
  )

  test('names the fields that are wrong, and never what stood in them', async () => {
    const { app } = await openApp()
    const draft = { ...draftWith(), title: 7, at: 'my secret', extra: 'words' }
    expect(await app.call('journal.write', { id: null, shown: [], draft })).toEqual({
      ok: false,
      error: { code: 'input/invalid', fields: ['draft.title', 'draft.at', 'draft'] },
    })
  })

  test('while locked, opens to those calls alone that the contract names', async () => {
    const { app, door } = appInTest()
    door.holds.passphrase = 'something'
    for (const name of names) {
      if ('whileLocked' in contract[name]) continue
      const answers = fc.sample(inputOf(name), 20)
      for (const input of answers) {
        const answer = await app.call(name, input)
        expect(answer).toMatchObject({ ok: false })
        expect(JSON.stringify(answer)).toMatch(/vault\/locked|input\/invalid/)
      }
    }
    expect(await app.call('journal.counts', undefined)).toEqual({
      ok: false,
      error: { code: 'vault/locked' },
    })
    expect(await app.call('vault.flushed', { saved: true })).toEqual({
      ok: false,
      error: { code: 'vault/locked' },
    })
  })

  test('a bug inside is a reference in the log, without its message', async () => {
    const door = new MemoryDoor()
    door.folder = () => {
      throw new RangeError('secret words')
    }
    const ports = memoryPorts()
    const answer = await createApp(ports, door).call('vault.status', undefined)
    const { ref } = ports.log.lines[0]!
    expect(ports.log.lines).toEqual([{ code: 'vault.status/RangeError', ref }])
    expect(answer).toEqual({ ok: false, error: { code: 'internal', ref } })
    expect(JSON.stringify(answer)).not.toContain('secret')
  })

  test('an answer that is not as the contract says is a bug', async () => {
    const program = await openApp()
    program.ports.deviceSettings.text = '{"theme":"light"}'
    program.door.newRecoveryKey = () => JSON.parse('7')
    expect(await program.app.call('vault.newRecoveryKey', undefined)).toMatchObject({
      error: { code: 'internal' },
    })
  })
})

/** Inputs near enough to the truth to get past the door now and then. */
function inputOf(name: CallName): fc.Arbitrary<unknown> {
  const id = fc.constantFrom('record-1', 'record-2', '__proto__', 'constructor')
  const day = fc.constantFrom('2026-03-01', '2026-02-30', '2025-12-31')
  const draft = fc
    .record({ text: fc.string(), title: fc.string({ maxLength: 210 }) })
    .map((part) => draftWith(part))
  const known = fc.record(
    {
      id: fc.oneof(id, fc.constant(null)),
      ids: fc.array(id, { maxLength: 3 }),
      shown: fc.constant([]),
      draft,
      filter: fc.constant({}),
      offset: fc.nat({ max: 9 }),
      limit: fc.integer({ min: -1, max: 60 }),
      starred: fc.boolean(),
      mood: fc.integer({ min: 0, max: 6 }),
      from: day,
      to: day,
      day,
      text: fc.string(),
      title: fc.string(),
      entryId: fc.oneof(id, fc.constant(null)),
      saved: fc.boolean(),
      step: fc.constantFrom('space', 'issues', 'valueOf'),
      state: fc.constantFrom('exploring', 'nothing'),
      revision: fc.constant('0000000000000001'),
      year: fc.integer({ min: 1899, max: 2201 }),
      rating: fc.nat({ max: 11 }),
    },
    { requiredKeys: [] },
  )
  const shape = contract[name].input
  const keys = 'shape' in shape ? Object.keys(shape.shape) : []
  const fitting = known.map((all) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key))),
  )
  return fc.oneof(
    { weight: 3, arbitrary: fitting },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true }) },
  )
}

/** Left out: calls that open or lock, which the lock's own tests make. */
const CLOSING: readonly string[] = [
  'vault.lock',
  'vault.deleteAll',
  'vault.create',
  'vault.recover',
  'vault.judgePassphrase',
  'vault.changePassphrase',
]
const fuzzed = names.filter((name) => !CLOSING.includes(name))

test('whatever is asked, the door answers, and in plain JSON', async () => {
  const { app, ports, get } = await openApp()
  const entry = await get('journal.write', { id: null, shown: [], draft: draftWith() })
  const call = fc.constantFrom(...fuzzed).chain((name) => inputOf(name).map((input) => ({ name, input })))
  await fc.assert(
    fc.asyncProperty(call, async ({ name, input }) => {
      const answer = await app.call(name, input)
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
    }),
    { numRuns: 2000 },
  )
  expect(ports.log.lines).toEqual([])
  expect(await get('journal.entry', { id: entry.row.id })).toMatchObject({ text: draftWith().text })
})

test('an undone listening hears nothing more', async () => {
  const { app, get } = await openApp()
  const heard: string[] = []
  const undo = app.listen(({ name }) => heard.push(name))
  await get('moods.note', { mood: 3 })
  undo()
  await get('moods.note', { mood: 4 })
  expect(heard).toEqual(['changed'])
})

test('a listener that fails spoils no save and no other listener', async () => {
  const { app, get, heard, ports } = await openApp()
  app.listen(() => {
    throw new TypeError('window gone')
  })
  await get('moods.note', { mood: 3 })
  expect(heard.at(-1)).toEqual({ name: 'changed', feature: 'moods' })
  expect(ports.log.lines.at(-1)?.code).toBe('event/TypeError')
})
