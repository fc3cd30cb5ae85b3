import { expect, it } from 'vitest'
import { desk, PASSPHRASE, save, unlocked, value, type Desk } from '../../../support/vault-desk.ts'
import { dropSpares } from '../../../support/spares.ts'
import { again, carry, carryDeletions, DATA, namesOn, pair } from './pair.ts'

const SECOND = 'another harbour, quiet in the rain'
const THIRD = 'a third harbour, quiet in the rain'

async function saving(at: Desk, ids: readonly string[], passphrase = PASSPHRASE): Promise<string> {
  const vault = await unlocked(again(at), passphrase)
  for (const id of ids) {
    await save(vault, id, 'words')
    await vault.seal()
  }
  value(await vault.tidy())
  await vault.close()
  return vault.device
}

it('VF-15 who has what was put back, and no pack of a third computer, has not seen that one: nothing goes there', async () => {
  const [healer, packer] = await pair()
  const third = desk({
    disk: healer.disk.copy(),
    host: { name: 'Third', bootId: 'boot', pid: 1, isRunning: () => false },
  })
  for (const path of third.disk.files().keys()) if (path.startsWith('/home')) third.disk.remove(path)
  const thirdDevice = await saving(third, ['three'])
  carry(third, healer)
  carry(third, packer)
  const healerDevice = await saving(healer, ['own1', 'own2'])
  carry(healer, packer)
  carry(healer, third)
  const writing = await unlocked(again(packer))
  const packerDevice = writing.device
  let shown: string[] = []
  for (let count = 0; count < 10; count += 1) {
    shown = [await save(writing, 'changed', `words ${count}`, shown)]
    await writing.seal()
  }
  await writing.close()
  carry(packer, healer)
  carry(packer, third)
  await saving(third, [])
  // The packs of a first change of keys never come to the one that puts back, and to the third no pack at all.
  const before = new Set(namesOn(packer))
  const changing = await unlocked(again(packer))
  value(await changing.changePassphrase(PASSPHRASE, SECOND))
  await changing.close()
  const isPack = (path: string): boolean => path.includes(packerDevice) && /\.(pack|hist)$/.test(path)
  const earlier = namesOn(packer).filter((name) => !before.has(name) && isPack(name))
  expect(earlier.length).toBeGreaterThan(0)
  const once = await unlocked(again(packer), SECOND)
  value(await once.changePassphrase(SECOND, THIRD))
  await once.close()
  carry(packer, healer, (path) => !earlier.some((name) => path.endsWith(name)))
  carry(packer, third, (path) => !isPack(path))
  await saving(healer, [], THIRD)
  const lost = namesOn(healer).findLast((name) => name.startsWith(healerDevice) && name.endsWith('.pack'))
  healer.disk.remove(`${DATA}/${lost!}`)
  dropSpares(healer)
  const healing = await unlocked(again(healer), THIRD)
  expect(healing.notices.map(({ kind }) => kind)).toContain('healed')
  await healing.close()
  carry(healer, third, (path) => !isPack(path))
  carry(healer, packer)
  await saving(third, ['more'], THIRD)
  carry(third, packer, (path) => path.includes(thirdDevice))
  await saving(packer, [], THIRD)
  carryDeletions(packer, third, (path) => path.includes(packerDevice) && !isPack(path))
  const later = await unlocked(again(third), THIRD)
  expect(later.history('entries', 'changed-', 100)).toHaveLength(9)
})
