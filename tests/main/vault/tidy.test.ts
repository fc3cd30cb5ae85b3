import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimOf } from '../../../main/vault/segment.ts'
import type { OpenVault } from '../../../main/vault/vault.ts'
import { proved } from '../../support/proof.ts'
import {
  codeOf,
  created,
  desk,
  entry,
  restarted,
  save,
  texts,
  unlocked,
  value,
  withoutMirror,
  type Desk,
} from '../../support/vault-desk.ts'
import { PATIENCE } from '../../torture/run-in-test.ts'

const JOURNALS = 1000

/** A journal of that many sealed files: records rewritten, some deleted. */
async function manyFiles(at: Desk, files: number): Promise<OpenVault> {
  const vault = await created(at)
  const shown = new Map<string, readonly string[]>()
  for (let count = 0; count < files; count += 1) {
    const id = `record-${count % 7}`
    const text = `words ${count} ${'x'.repeat(count % 40)}`
    shown.set(id, value(await vault.append([entry(id, text, shown.get(id) ?? [])])))
    if (count % 11 === 10) {
      const gone = { ...entry(id, ''), shown: shown.get(id)!, value: null }
      shown.set(id, value(await vault.append([gone])))
    }
    await vault.seal()
    at.clock.pass(1)
  }
  return vault
}

function dataFiles(at: Desk): readonly string[] {
  return [...at.disk.files().keys()]
    .filter((path) => path.includes('/data/'))
    .map((path) => path.slice(path.lastIndexOf('/') + 1))
}

function endings(at: Desk): Record<string, number> {
  const count = (ending: string): number => dataFiles(at).filter((name) => name.endsWith(ending)).length
  return { seg: count('.seg'), pack: count('.pack'), hist: count('.hist') }
}

/** Everything a person could read: what stands and every older version. */
function all(vault: OpenVault): unknown {
  const ids = Array.from({ length: 7 }, (_, at) => `record-${at}`)
  const past = ids.map((id) =>
    vault.history('entries', id, 1000).map(({ value: { text }, at }) => [text, at]),
  )
  return { now: texts(vault), past }
}

describe('VF-15 packing', () => {
  it('64 segments become one pack of what stands and one of what stood, byte for byte', async () => {
    const at = desk()
    const vault = await manyFiles(at, 63)
    const before = all(vault)
    value(await vault.tidy())
    expect(endings(at)).toEqual({ seg: 63, pack: 0, hist: 0 })
    await save(vault, 'the-64th', 'words')
    await vault.seal()
    value(await vault.tidy())
    expect(endings(at)).toEqual({ seg: 0, pack: 1, hist: 1 })
    expect(all(vault)).toEqual({ ...Object(before), now: texts(vault) })
    await vault.close()
    for (const again of [restarted(at), withoutMirror(restarted(at))]) {
      const opened = await unlocked(again)
      expect(all(opened)).toEqual({ ...Object(before), now: { ...Object(before).now, 'the-64th': 'words' } })
      expect(opened.notices.filter(({ kind }) => kind !== 'rebuilt')).toEqual([])
    }
  })

  it('eight packs of one level become one of the next, and numbers never come twice', async () => {
    const at = desk()
    let vault = await created(at)
    const names = new Set<string>()
    for (let round = 0; round < 8; round += 1) {
      for (let count = 0; count < 64; count += 1) {
        await save(vault, `r${round}-${count}`, `words ${round} ${count}`)
        await vault.seal()
        for (const name of dataFiles(at)) names.add(name)
      }
      value(await vault.tidy())
      for (const name of dataFiles(at)) names.add(name)
      if (round % 3 !== 2) continue
      await vault.close()
      vault = await unlocked(at)
      expect(vault.notices).toEqual([])
    }
    expect(endings(at)).toEqual({ seg: 0, pack: 8, hist: 0 })
    value(await vault.tidy())
    expect(endings(at)).toEqual({ seg: 0, pack: 1, hist: 0 })
    const claims = [...names].map((name) => JSON.stringify(claimOf(name)))
    expect(new Set(claims).size).toBe(claims.length)
    expect(Object.keys(texts(vault))).toHaveLength(512)
    await vault.close()
    const cold = await unlocked(withoutMirror(restarted(at)))
    expect([Object.keys(texts(cold)).length, cold.notices.map(({ kind }) => kind)]).toEqual([512, []])
  })

  it('what was erased for ever leaves every own file at the next packing and does not come back', async () => {
    const at = desk()
    const vault = await created(at)
    const first = await save(vault, 'secret', 'SECRET ONE')
    await vault.seal()
    const second = await save(vault, 'secret', 'SECRET TWO', [first])
    await save(vault, 'other', 'kept')
    await vault.seal()
    const old = at.disk.copy().files()
    value(await vault.append([{ ...entry('secret', ''), shown: [second], value: null, purge: true }]))
    value(await vault.tidy())
    const cold = async (): Promise<OpenVault> => unlocked(withoutMirror(restarted(at)))
    expect(dataFiles(at).filter((name) => [...old.keys()].some((path) => path.endsWith(name)))).toEqual([])
    for (const [path, bytes] of old) if (path.includes('/data/')) at.disk.put(path, bytes)
    for (const each of [vault, await cold()]) {
      expect(texts(each)).toEqual({ other: 'kept' })
      expect(each.history('entries', 'secret--', 10)).toEqual([])
    }
  })

  it('leaves what stands and what stood as it was, in random journals', PATIENCE, async () => {
    const act = fc.record({
      id: fc.integer({ min: 0, max: 6 }),
      text: fc.string({ maxLength: 30 }),
      gone: fc.integer({ min: 0, max: 9 }).map((of) => of === 0),
      seal: fc.boolean(),
    })
    const begun = desk()
    await (await created(begun)).close()
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 30 }), fc.boolean(), async (acts, rekeys) => {
        const at = restarted(begun)
        const vault = await unlocked(at)
        for (const { id, text, gone, seal } of acts) {
          const shown = vault.revisionsOf('entries', `record-${id}`)
          const change = entry(`record-${id}`, text, shown)
          value(await vault.append([gone ? { ...change, value: null } : change]))
          if (seal) await vault.seal()
          at.clock.pass(1)
        }
        await vault.seal()
        const before = all(vault)
        if (rekeys) value(await vault.changePassphrase('a quiet harbour in the rain', 'another one'))
        else value(await vault.tidy())
        expect(all(vault)).toEqual(before)
        await vault.close()
        for (const disk of [restarted(at), withoutMirror(restarted(at))]) {
          expect(all(await unlocked(disk, rekeys ? 'another one' : undefined))).toEqual(before)
        }
      }),
      { numRuns: JOURNALS },
    )
    proved('VF-15', 'random journals packed or rewritten under new keys: the same before and after', JOURNALS)
  })

  it('cut short at any call, by a failing disk or by the power, it leaves the old or the new', async () => {
    const begun = desk()
    const before = all(await manyFiles(begun, 64))
    for (let call = 0, isDone = false; !isDone; call += 3) {
      const at = restarted(begun)
      const vault = await unlocked(at)
      const from = at.disk.calls.length
      at.disk.failAt(call, 'EIO', 'forever')
      const tidied = await vault.tidy()
      isDone = at.disk.calls.length - from <= call
      if (isDone) expect(codeOf(tidied)).toBe('ok')
      for (const names of ['lost', 'kept'] as const) {
        const after = restarted(at, at.disk.afterPowerCut({ bytes: 'lost', names }))
        const opened = await unlocked(after)
        expect(all(opened)).toEqual(before)
        expect(opened.notices.filter(({ kind }) => kind !== 'torn-tail' && kind !== 'rebuilt')).toEqual([])
      }
      at.disk.heal()
      await save(vault, 'after', 'well again')
      value(await vault.tidy())
      await vault.close()
      const again = await unlocked(restarted(at))
      expect(texts(again)).toMatchObject({ after: 'well again' })
      expect(again.notices).toEqual([])
    }
  })
})

describe('VF-16 new keys', () => {
  it('carry everything with them: nothing of ours stays under the old ones', async () => {
    const at = desk()
    const vault = await manyFiles(at, 5)
    const before = all(vault)
    const old = dataFiles(at)
    value(await vault.changePassphrase('a quiet harbour in the rain', 'another one'))
    expect(dataFiles(at).filter((name) => old.includes(name))).toEqual([])
    const epochs = [...at.disk.files()].flatMap(([path, bytes]) =>
      /\/data\/|\.base$|wal-/.test(path) && !path.includes('mirror-00000001') ? [bytes.readUInt32BE(6)] : [],
    )
    expect(new Set(epochs)).toEqual(new Set([2]))
    await vault.close()
    expect(all(await unlocked(restarted(at), 'another one'))).toEqual(before)
  })

  it('stopped on the way hold all the same, and the rest is written anew at the next chance', async () => {
    const at = desk()
    const vault = await manyFiles(at, 5)
    const old = dataFiles(at)
    let told = 0
    const work = { progress: () => (told += 1), isCancelled: () => told > 0 }
    value(await vault.changePassphrase('a quiet harbour in the rain', 'another one', work))
    expect(dataFiles(at).filter((name) => old.includes(name))).toEqual(old)
    await vault.close()
    const again = await unlocked(at, 'another one')
    expect(dataFiles(at).filter((name) => old.includes(name))).toEqual([])
    await again.close()
  })
})

describe('numbers kept for packing that no note on the disk holds', () => {
  it('are given back, so that no later opening waits for files that never were', async () => {
    const at = desk()
    const vault = await manyFiles(at, 3)
    at.disk.refuse = ({ call, path }) => (call === 'rename' && path.includes('seen.json') ? 'ENOSPC' : null)
    expect(codeOf(await vault.tidy())).toBe('disk/full')
    // Nothing later is noted either, and then the power goes.
    await save(vault, 'later', 'words')
    expect(codeOf(await vault.seal())).toBe('ok')
    const next = await unlocked(restarted(at))
    expect(next.notices).toEqual([])
    expect(texts(next)['later']).toBe('words')
  })
})
