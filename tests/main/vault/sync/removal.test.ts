import { describe, expect, it } from 'vitest'
import { readDevice } from '../../../../main/vault/device.ts'
import { composeRevision } from '../../../../main/vault/revision.ts'
import { claimOf } from '../../../../main/vault/segment.ts'
import { writeDataFile } from '../../../../main/vault/write-data-file.ts'
import { entry, save, texts, unlocked, value, type Desk } from '../../../support/vault-desk.ts'
import { again, carry, carryDeletions, DATA, keysOf, linesOn, namesOn, pair } from './pair.ts'

function segmentsOf(at: Desk, device: string): readonly string[] {
  return namesOn(at).filter((name) => name.endsWith('.seg') && claimOf(name)?.device === device)
}

/** Files of that computer in which the erased words stand. */
async function holders(at: Desk, device: string): Promise<readonly string[]> {
  return [...linesOn(at, await keysOf(at))]
    .filter(([line]) => line.includes('SECRET'))
    .flatMap(([, names]) => [...names].filter((name) => claimOf(name)?.device === device))
}

/** As a later version will, which has a screen for it. */
async function retire(at: Desk, id: string): Promise<void> {
  const { device } = readDevice(at)!
  const facts = {
    collection: '_devices',
    id,
    device,
    parents: [],
    ancestors: [],
    at: { ms: at.clock.now(), count: 0 },
  }
  const { line } = composeRevision(
    { ...facts, purge: false },
    JSON.stringify({ name: 'Laptop', retired: true }),
  )
  const seq = 1 + Math.max(...namesOn(at).map((name) => claimOf(name)?.seq ?? 0))
  const folder = { disk: at.disk, random: at.random, keyring: await keysOf(at), data: DATA }
  writeDataFile(
    folder,
    'seg',
    { dev: device, seq, prev: '', seen: {}, t: 0, rep: [], level: 0, erased: [] },
    [line],
  )
}

/** The first writes 64 files and packs them. */
async function packed(at: Desk): Promise<void> {
  const vault = await unlocked(again(at))
  for (let count = 0; count < 64; count += 1) {
    await save(vault, `many${count}`, `words ${count}`)
    await vault.seal()
  }
  value(await vault.tidy())
  await vault.close()
}

async function tidied(at: Desk, passMs = 0): Promise<readonly string[]> {
  const next = again(at)
  next.clock.pass(passMs)
  const vault = await unlocked(next)
  value(await vault.tidy())
  const kinds = vault.notices.map(({ kind }) => kind)
  await vault.close()
  return kinds
}

async function acknowledged(at: Desk): Promise<readonly string[]> {
  const vault = await unlocked(again(at))
  const kinds = vault.notices.map(({ kind }) => kind)
  await save(vault, `ack${at.clock.now()}`, 'something')
  await vault.close()
  return kinds
}

describe('VF-15 own files that are packed', () => {
  it('go once the other computer has said that it has the pack, and not before', async () => {
    const [one, other] = await pair()
    const { device } = readDevice(one)!
    await packed(one)
    expect(segmentsOf(one, device).length).toBeGreaterThan(63)
    await tidied(one)
    expect(segmentsOf(one, device).length).toBeGreaterThan(63)
    carry(one, other)
    await acknowledged(other)
    carry(other, one)
    await tidied(one)
    expect(segmentsOf(one, device)).toEqual([])
  })

  it('and for the other, whose mirror has both, nothing is lost by that', async () => {
    const [one, other] = await pair()
    await packed(one)
    carry(one, other)
    await acknowledged(other)
    await tidied(other)
    carry(other, one)
    await tidied(one)
    carryDeletions(one, other)
    const before = namesOn(other)
    expect(await tidied(other)).toEqual([])
    expect(namesOn(other)).toEqual(before)
    const vault = await unlocked(again(other))
    expect([vault.notices, Object.keys(texts(vault)).length]).toEqual([[], 67])
    await vault.close()
  })

  it('nor while it is open and they go away', async () => {
    const [one, other] = await pair()
    await packed(one)
    carry(one, other)
    await acknowledged(other)
    carry(other, one)
    await tidied(one)
    const open = await unlocked(again(other))
    carryDeletions(one, other)
    value(await open.tidy())
    expect(open.notices).toEqual([])
    await open.close()
  })

  it('return, and are taken away again', async () => {
    const [one, other] = await pair()
    const { device } = readDevice(one)!
    await packed(one)
    carry(one, other)
    await acknowledged(other)
    const old = segmentsOf(other, device)
    carry(other, one)
    await tidied(one)
    carry(other, one, (path) => path.endsWith('.seg'))
    expect(segmentsOf(one, device)).toEqual(old)
    const vault = await unlocked(again(one))
    expect(Object.keys(texts(vault))).toHaveLength(67)
    await vault.close()
    await tidied(one)
    expect(segmentsOf(one, device)).toEqual([])
  })

  it('are not kept for a computer that was retired', async () => {
    const [one, other] = await pair()
    const { device } = readDevice(one)!
    await retire(one, readDevice(other)!.device)
    await packed(one)
    expect(segmentsOf(one, device)).toEqual([])
  })

  it('are not kept for a computer silent for a month', async () => {
    const [one] = await pair()
    const { device } = readDevice(one)!
    await packed(one)
    await tidied(one, 29 * 86_400_000)
    expect(segmentsOf(one, device).length).toBeGreaterThan(63)
    await tidied(one, 31 * 86_400_000)
    expect(segmentsOf(one, device)).toEqual([])
  })
})

describe('VF-15 what was erased for ever', () => {
  it('leaves the files of both computers, and no file that returns brings it back', async () => {
    const [one, other] = await pair()
    const first = await unlocked(again(one))
    const written = await save(first, 'secret', 'SECRET ONE')
    await first.close()
    carry(one, other)
    const second = await unlocked(again(other))
    const changed = await save(second, 'secret', 'SECRET TWO', [written])
    await second.close()
    carry(other, one)
    const old = one.disk.copy()
    const eraser = await unlocked(again(one))
    value(await eraser.append([{ ...entry('secret', ''), shown: [changed], value: null, purge: true }]))
    await eraser.close()
    carry(one, other)
    await (await unlocked(again(other))).close()
    expect(await holders(one, readDevice(one)!.device)).toEqual([])
    expect(await holders(other, readDevice(other)!.device)).toEqual([])
    for (const at of [one, other]) {
      for (const [path, bytes] of old.files()) if (path.includes('/data/')) at.disk.put(path, bytes)
      const vault = await unlocked(again(at))
      expect(texts(vault)['secret']).toBeUndefined()
      expect(vault.history('entries', 'secret--', 10)).toEqual([])
      await vault.close()
    }
  })
})
