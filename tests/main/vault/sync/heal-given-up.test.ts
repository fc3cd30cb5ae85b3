import { expect, it } from 'vitest'
import { save, texts, unlocked, value, type Desk } from '../../../support/vault-desk.ts'
import { dropSpares } from '../../../support/spares.ts'
import { again, carry, carryDeletions, DATA, namesOn, pair } from './pair.ts'

interface GivenUp {
  readonly here: Desk
  /** Packs of the computer that is given up; the newest one says that the segments need not be there. */
  readonly packs: readonly string[]
}

/** The other computer has packed twice, and its segments are gone everywhere. It is never heard of again. */
async function givenUp(): Promise<GivenUp> {
  const [gone, here] = await pair()
  const writing = await unlocked(again(gone))
  const { device } = writing
  for (let count = 0; count < 70; count += 1) {
    await save(writing, `many${count}`, `words ${count}`)
    await writing.seal()
  }
  await writing.close()
  for (let round = 0; round < 3; round += 1) {
    carry(gone, here)
    carryDeletions(gone, here, (path) => path.includes(device))
    const vault = await unlocked(again(here))
    await save(vault, `mine${round}`, 'words')
    await vault.seal()
    value(await vault.tidy())
    await vault.close()
    carry(here, gone)
    const packing = await unlocked(again(gone))
    value(await packing.tidy())
    await packing.close()
  }
  dropSpares(here)
  return { here, packs: namesOn(here).filter((name) => name.startsWith(device) && name.endsWith('.pack')) }
}

it.each(['alone', 'beside a file of something else', 'after another that was spoilt'])(
  'VF-15 a lost pack of a computer that is given up is put back, and nothing of it is waited for: %s',
  async (how) => {
    const { here, packs } = await givenUp()
    expect(packs.length).toBeGreaterThan(1)
    if (how === 'beside a file of something else')
      here.disk.put(`${DATA}/desktop.ini`, Buffer.from('[.ShellClassInfo]\r\n'))
    if (how === 'after another that was spoilt') {
      const path = `${DATA}/${packs[0]!}`
      const bytes = Buffer.from(here.disk.readFile(path))
      bytes[200]! ^= 1
      here.disk.put(path, bytes)
      for (let round = 0; round < 2; round += 1) {
        const vault = await unlocked(again(here))
        value(await vault.tidy())
        await vault.close()
      }
    }
    here.disk.remove(`${DATA}/${packs.at(-1)!}`)
    const healing = await unlocked(again(here))
    expect(healing.notices.map(({ kind }) => kind)).toEqual(['healed'])
    value(await healing.tidy())
    await healing.close()
    const later = await unlocked(again(here))
    expect(later.notices).toEqual([])
    expect(Object.keys(texts(later)).length).toBeGreaterThan(70)
  },
)
