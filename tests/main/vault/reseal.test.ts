import { describe, expect, it } from 'vitest'
import type { OpenVault } from '../../../main/vault/vault.ts'
import { settled } from '../../support/hand-clock.ts'
import { created, desk, PASSPHRASE, restarted, unlocked, value, type Desk } from '../../support/vault-desk.ts'

const NEXT = 'another harbour, in the snow'
const QUIET_MS = 60_000

/** The epoch each of the media is sealed under. */
function epochs(at: Desk): readonly number[] {
  const media = [...at.disk.files()].filter(([path]) => path.includes('/att/'))
  return media.map(([, bytes]) => bytes.readUInt32BE(6)).toSorted((one, other) => one - other)
}

/** Three pictures, of which one is sealed anew when the change of keys is stopped. */
async function stopped(at: Desk): Promise<OpenVault> {
  const vault = await created(at)
  for (const each of ['one', 'two', 'three']) value(await vault.putMedia(Buffer.from(each)))
  const work = { progress: () => undefined, isCancelled: () => epochs(at).includes(2) }
  value(await vault.changePassphrase(PASSPHRASE, NEXT, work))
  expect(epochs(at)).toEqual([1, 1, 2])
  return vault
}

describe('media of which a change of keys was stopped', () => {
  it('go on at the next opening, when it is quiet', async () => {
    const at = desk()
    await stopped(at)
    const crashed = restarted(at)
    const vault = await unlocked(crashed, NEXT)
    expect(epochs(crashed)).toEqual([1, 1, 2])
    crashed.clock.pass(QUIET_MS)
    for (let turn = 0; turn < 50 && epochs(crashed).includes(1); turn += 1) await settled()
    expect(epochs(crashed)).toEqual([2, 2, 2])
    await vault.close()
  })

  it('go on when it is closed', async () => {
    const at = desk()
    const vault = await stopped(at)
    await vault.close()
    expect(epochs(at)).toEqual([2, 2, 2])
  })

  it('are looked for once, and not written again', async () => {
    const at = desk()
    await (await stopped(at)).close()
    const again = restarted(at)
    const vault = await unlocked(again, NEXT)
    const calls = (): number => again.disk.calls.filter(({ path }) => path.includes('/att/')).length
    await vault.close()
    const looked = again.disk.calls.filter(({ path }) => path.includes('/att/'))
    expect(looked.some(({ call }) => call === 'write' || call === 'rename')).toBe(false)
    expect(calls()).toBeGreaterThan(0)
  })
})
