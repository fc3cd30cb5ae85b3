import { describe, expect, it } from 'vitest'
import {
  PASSPHRASE,
  save,
  texts,
  unlocked,
  value,
  withoutMirror,
  type Desk,
} from '../../../support/vault-desk.ts'
import { again, carry, carryDeletions, DATA, namesOn, pair } from './pair.ts'

const NEW = 'another harbour, quiet in the rain'
const isSegment = (path: string): boolean => !/\.(pack|hist)$/.test(path)

interface Two {
  readonly packer: Desk
  readonly other: Desk
  /** The packer's. */
  readonly device: string
}

/** The packer has saved so many times, a file each. */
async function pairAfter(count: number, idOf: (at: number) => string): Promise<Two> {
  const [packer, other] = await pair()
  const vault = await unlocked(again(packer))
  let shown: string[] = []
  for (let at = 0; at < count; at += 1) {
    const isSame = at > 0 && idOf(at) === idOf(at - 1)
    shown = [await save(vault, idOf(at), `words ${at}`, isSame ? shown : [])]
    await vault.seal()
  }
  await vault.close()
  return { packer, other, device: vault.device }
}

describe('VF-15 putting back a lost pack while an older one stands, since the other computer has not seen the newer', () => {
  it('nothing that the older one alone said is waited for, once that goes', async () => {
    const { packer, other, device } = await pairAfter(10, (at) => `many${at}`)
    const exchange = async (passphrase: string, id: string): Promise<void> => {
      carry(packer, other)
      carryDeletions(packer, other, (path) => path.includes(device))
      const vault = await unlocked(again(other), passphrase)
      await save(vault, id, 'of the other')
      await vault.seal()
      value(await vault.tidy())
      await vault.close()
      carry(other, packer)
      carryDeletions(other, packer, (path) => path.includes('/data/') && !path.includes(device))
    }
    const tidied = async (): Promise<void> => {
      const vault = await unlocked(again(packer), NEW)
      value(await vault.tidy())
      await vault.close()
    }
    await exchange(PASSPHRASE, 'else')
    const changing = await unlocked(again(packer))
    value(await changing.changePassphrase(PASSPHRASE, NEW))
    await changing.close()
    await exchange(NEW, 'seen')
    await tidied()
    const packs = namesOn(packer).filter((name) => name.startsWith(device) && name.endsWith('.pack'))
    expect(packs.length).toBeGreaterThan(1)
    packer.disk.remove(`${DATA}/${packs.at(-1)!}`)
    const healing = await unlocked(again(packer), NEW)
    expect(healing.notices.map(({ kind }) => kind)).toEqual(['healed'])
    await healing.close()
    await exchange(NEW, 'more')
    await tidied()
    await exchange(NEW, 'most')
    await tidied()
    const here = await unlocked(again(packer), NEW)
    expect(here.notices).toEqual([])
    await here.close()
    carry(packer, other)
    carryDeletions(packer, other, (path) => path.includes(device))
    const there = await unlocked(withoutMirror(again(other)), NEW)
    expect([there.notices, Object.keys(texts(there)).length]).toEqual([[], 16])
  })

  it('the older one stays until the other computer has it: no version is missing there meanwhile', async () => {
    const { packer, other, device } = await pairAfter(10, () => 'changed')
    carry(packer, other)
    const changing = await unlocked(again(packer))
    await save(changing, 'between', 'words')
    await changing.seal()
    value(await changing.changePassphrase(PASSPHRASE, NEW))
    await changing.close()
    // Without the packs.
    carry(packer, other, isSegment)
    const anew = await unlocked(again(packer), NEW)
    value(await anew.tidy())
    await anew.close()
    const packs = namesOn(packer).filter((name) => name.startsWith(device) && !isSegment(name))
    expect(packs).toHaveLength(4)
    for (const name of packs.slice(-2)) packer.disk.remove(`${DATA}/${name}`)
    const healing = await unlocked(again(packer), NEW)
    expect(healing.notices.map(({ kind }) => kind)).toEqual(['healed'])
    await healing.close()
    carry(packer, other, isSegment)
    const behind = await unlocked(again(other), NEW)
    await save(behind, 'more', 'of the other')
    await behind.seal()
    value(await behind.tidy())
    await behind.close()
    carry(other, packer, (path) => !path.includes(device))
    const before = namesOn(packer).filter((name) => name.startsWith(device))
    const removing = await unlocked(again(packer), NEW)
    value(await removing.tidy())
    await removing.close()
    const left = namesOn(packer)
    expect(before.filter((name) => !left.includes(name))).toEqual([])
    carryDeletions(packer, other, (path) => path.includes(device))
    const later = await unlocked(again(other), NEW)
    expect(later.history('entries', 'changed-', 100)).toHaveLength(9)
  })
})
