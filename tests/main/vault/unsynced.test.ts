import { describe, expect, it } from 'vitest'
import type { CallMade, PowerCut } from '../../support/memory-disk.ts'
import {
  codeOf,
  created,
  desk,
  entry,
  restarted,
  save,
  texts,
  unlocked,
  type Desk,
} from '../../support/vault-desk.ts'

type Refused = (made: CallMade) => boolean

const CUT: PowerCut = { bytes: 'lost', names: 'lost' }

function refusing(at: Desk, isRefused: Refused): void {
  at.disk.refuse = (made) => (isRefused(made) ? 'EIO' : null)
}

/** The program is gone, with all that it wanted to put away; what the system has not written yet it still shows. */
async function ended(at: Desk, vault: { close(): Promise<void> }): Promise<Desk> {
  refusing(at, () => true)
  await vault.close()
  at.disk.heal()
  return { ...at, host: { ...at.host, pid: at.host.pid + 1 } }
}

/** A save that the disk refused to sync, and a program that ended then. */
async function withUnsyncedSave(): Promise<Desk> {
  const at = desk()
  const vault = await created(at)
  await save(vault, 'one', 'confirmed')
  refusing(at, ({ call }) => call === 'sync')
  expect(codeOf(await vault.append([entry('two', 'refused')]))).toBe('disk/refused')
  return ended(at, vault)
}

async function textsAfterPowerCut(at: Desk): Promise<unknown> {
  const vault = await unlocked(restarted(at, at.disk.afterPowerCut(CUT)))
  expect(vault.notices).toEqual([])
  return texts(vault)
}

describe('what another run left, the system shows, and the disk does not have yet', () => {
  const refusals: readonly (readonly [string, Refused])[] = [
    ['cannot be sealed', ({ call, path }) => call === 'open' && path.includes('/data/')],
    ['is sealed, and that cannot be noted', ({ call, path }) => call === 'open' && path.includes('seen')],
  ]
  for (const [how, isRefused] of refusals) {
    it(`a save in its log that ${how}: a later one is there after a power cut`, async () => {
      const at = await withUnsyncedSave()
      refusing(at, isRefused)
      const vault = await unlocked(at)
      await save(vault, 'three', 'confirmed')
      expect(await textsAfterPowerCut(at)).toMatchObject({ one: 'confirmed', three: 'confirmed' })
    })
  }

  it('a save in its log that can be neither sealed nor made durable: nothing is built upon it', async () => {
    const at = await withUnsyncedSave()
    refusing(at, ({ call, path }) => call === 'open' && (path.includes('/data/') || path.includes('wal')))
    const vault = await unlocked(at)
    expect(texts(vault)).toEqual({ one: 'confirmed', two: 'refused' })
    expect(codeOf(await vault.append([entry('three', 'refused')]))).toBe('disk/refused')
    refusing(at, ({ call, path }) => call === 'open' && path.includes('/data/'))
    await vault.close()
    expect(await textsAfterPowerCut(at)).toEqual({ one: 'confirmed' })
  })

  it('a sealed file with a name of which the folder knows nothing: no log goes before it does', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'confirmed')
    refusing(at, ({ call, path }) => call === 'syncFolder' || (call === 'remove' && path.includes('/data/')))
    expect(codeOf(await vault.seal())).toBe('disk/refused')
    const next = await ended(at, vault)
    refusing(next, ({ call, path }) => call === 'open' && path.includes('spare'))
    await unlocked(next)
    expect(await textsAfterPowerCut(next)).toEqual({ one: 'confirmed' })
  })

  it('nor is the log noted as spent while the folder refuses to be synced', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'confirmed')
    refusing(at, ({ call, path }) => call === 'syncFolder' || (call === 'remove' && path.includes('/data/')))
    expect(codeOf(await vault.seal())).toBe('disk/refused')
    const next = await ended(at, vault)
    refusing(
      next,
      ({ call, path }) =>
        (call === 'open' && path.includes('spare')) || (call === 'syncFolder' && path.includes('/data')),
    )
    const again = await unlocked(next)
    await save(again, 'two', 'confirmed')
    expect(await textsAfterPowerCut(next)).toEqual({ one: 'confirmed', two: 'confirmed' })
  })
})
