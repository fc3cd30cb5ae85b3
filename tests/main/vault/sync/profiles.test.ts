import { describe, expect, it } from 'vitest'
import { readDevice } from '../../../../main/vault/device.ts'
import { QUIET_WORK } from '../../../../main/vault/work.ts'
import { desk, HandClock, save, texts, unlocked, value, type Desk } from '../../../support/vault-desk.ts'
import { again, carry, DATA, namesOn, pair } from './pair.ts'

/** The whole disk of one computer in another: a profile that was copied, a machine that was replaced. */
function copiedTo(host: string, at: Desk): Desk {
  const clock = new HandClock(at.clock.now() + 1000)
  return desk({ disk: at.disk.copy(), clock, host: { ...at.host, name: host } })
}

describe('VF-15 a profile copied to another computer', () => {
  it('writes under a device id and numbers of its own, so that nobody waits for files that never were', async () => {
    const [one, other] = await pair()
    const clone = copiedTo('Attic', one)
    const vault = await unlocked(clone)
    await save(vault, 'three', 'of the copy')
    await vault.close()
    expect(readDevice(clone)!.device).not.toBe(readDevice(one)!.device)
    for (const at of [one, other]) {
      carry(clone, at)
      const opened = await unlocked(again(at))
      expect([opened.notices, texts(opened)['three']]).toEqual([[], 'of the copy'])
      await opened.close()
    }
  })

  it('under the same name of the machine loses nothing of either', async () => {
    const [one] = await pair()
    const clone = copiedTo(one.host.name, one)
    for (const [at, text] of [
      [one, 'here'],
      [clone, 'there'],
    ] as const) {
      const vault = await unlocked(again(at))
      await save(vault, text, text)
      await vault.close()
    }
    carry(clone, one)
    carry(one, clone)
    for (const at of [one, clone]) {
      const vault = await unlocked(again(at))
      expect(texts(vault)).toMatchObject({ here: 'here', there: 'there' })
      await vault.close()
    }
  })
})

describe('VF-15 a folder that has lost most of its files', () => {
  it('is not mended unasked, not at closing either, and is when asked', async () => {
    const [at] = await pair()
    const vault = await unlocked(again(at))
    for (let count = 0; count < 12; count += 1) {
      await save(vault, `many${count}`, 'words')
      await vault.seal()
    }
    value(await vault.tidy())
    await vault.close()
    for (const name of namesOn(at).slice(3)) at.disk.remove(`${DATA}/${name}`)
    const left = namesOn(at)
    const opened = await unlocked(again(at))
    expect(opened.notices.map(({ kind }) => kind)).toContain('many-missing')
    value(await opened.tidy())
    await opened.close()
    expect(namesOn(at)).toEqual(left)
    const asked = await unlocked(again(at))
    expect(value(await asked.verify(QUIET_WORK)).healed).toBeGreaterThan(10)
    await asked.close()
    const whole = await unlocked(again(at))
    expect([whole.notices, Object.keys(texts(whole)).length]).toEqual([[], 14])
    await whole.close()
  })
})

describe('VF-15 a file under a name that a sync engine gave it', () => {
  it('counts as itself: it is read, not put back, and not waited for when it gets its name again', async () => {
    const [at] = await pair()
    const names = namesOn(at)
    for (const name of names) {
      const bytes = at.disk.readFile(`${DATA}/${name}`)
      at.disk.put(`${DATA}/${name.replace('.', ' (conflicted copy).')}`, bytes)
      at.disk.remove(`${DATA}/${name}`)
    }
    const before = at.disk.copy()
    for (const round of [1, 2]) {
      const vault = await unlocked(again(at))
      expect([round, vault.notices, texts(vault)['two']]).toEqual([round, [], 'of the second'])
      value(await vault.tidy())
      await vault.close()
      expect(namesOn(at)).toHaveLength(names.length)
    }
    for (const name of names) {
      at.disk.put(`${DATA}/${name}`, before.readFile(`${DATA}/${name.replace('.', ' (conflicted copy).')}`))
      at.disk.remove(`${DATA}/${name.replace('.', ' (conflicted copy).')}`)
    }
    const vault = await unlocked(again(at))
    expect(vault.notices).toEqual([])
    value(await vault.tidy())
    expect(vault.notices).toEqual([])
    await vault.close()
  })
})
