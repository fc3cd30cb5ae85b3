import { expect, it } from 'vitest'
import { claimOf } from '../../../../main/vault/segment.ts'
import {
  created,
  desk,
  PASSPHRASE,
  restarted,
  save,
  texts,
  unlocked,
  value,
  withoutMirror,
} from '../../../support/vault-desk.ts'
import { again, carry, carryDeletions, DATA, namesOn, pair } from './pair.ts'
import { replace } from './replace.ts'

const NEW = 'another harbour, quiet in the rain'
const isSegment = (path: string): boolean => !/\.(pack|hist)$/.test(path)

it('VF-15 a file that puts back another says nothing of what files that stand replace: who has it alone has not seen them', async () => {
  const [packer, other] = await pair()
  const first = await unlocked(again(packer))
  for (let count = 0; count < 64; count += 1) {
    await save(first, `many${count}`, `words ${count}`)
    await first.seal()
  }
  await first.close()
  carry(packer, other, isSegment)
  const reading = await unlocked(again(other))
  await save(reading, 'else', 'of the other')
  await reading.seal()
  value(await reading.tidy())
  await reading.close()
  carry(other, packer)
  const packing = await unlocked(again(packer))
  value(await packing.tidy())
  value(await packing.changePassphrase(PASSPHRASE, NEW))
  value(await packing.tidy())
  await packing.close()
  const packs = namesOn(packer).filter((name) => !isSegment(name))
  expect(packs.length).toBeGreaterThan(0)
  const device = claimOf(packs[0]!)!.device
  const lost = namesOn(packer).find((name) => claimOf(name)?.device !== device)!
  packer.disk.remove(`${DATA}/${lost}`)
  const healing = await unlocked(again(packer), NEW)
  expect(healing.notices.map(({ kind }) => kind)).toEqual(['healed'])
  await healing.close()
  // The small file is there before the packs are.
  carry(packer, other, isSegment)
  const behind = await unlocked(again(other), NEW)
  await save(behind, 'more', 'of the other')
  await behind.seal()
  value(await behind.tidy())
  await behind.close()
  carry(other, packer, (path) => !path.includes(device))
  const before = namesOn(packer)
  const removing = await unlocked(again(packer), NEW)
  value(await removing.tidy())
  await removing.close()
  expect(before.filter((name) => !namesOn(packer).includes(name))).toEqual([])
  carryDeletions(packer, other, (path) => path.includes(device))
  for (let round = 0; round < 2; round += 1) {
    const later = await unlocked(again(other), NEW)
    value(await later.tidy())
    await later.close()
  }
  const folder = await unlocked(withoutMirror(again(other)), NEW)
  expect(Object.keys(texts(folder))).toHaveLength(68)
  await folder.close()
})

it('VF-15 a file that another computer has put back by its heads alone is put back whole by the one that wrote it', async () => {
  const at = desk()
  const vault = await created(at)
  const shown = await save(vault, 'note', 'the first version')
  await vault.seal()
  await save(vault, 'note', 'the second', [shown])
  await vault.seal()
  // Ended before a mirror was made: what was sealed lies in the folder, and once more beside it.
  const here = restarted(at)
  const [first] = namesOn(here)
  await replace(here, first!)
  expect(namesOn(here)).not.toContain(first)
  for (let round = 0; round < 2; round += 1) {
    const opened = await unlocked(restarted(here, here.disk))
    expect(opened.history('entries', 'note----', 9)).toHaveLength(1)
    value(await opened.tidy())
    await opened.close()
  }
  const folder = await unlocked(withoutMirror(restarted(here)))
  expect(folder.history('entries', 'note----', 9)).toHaveLength(1)
})
