import { describe, expect, it } from 'vitest'
import { readDataFile } from '../../../../main/vault/data-file.ts'
import { FileNumbers } from '../../../../main/vault/gaps.ts'
import { claimOf } from '../../../../main/vault/segment.ts'
import type { OpenVault } from '../../../../main/vault/vault.ts'
import { entry, save, texts, unlocked, value, type Desk } from '../../../support/vault-desk.ts'
import { again, carry, DATA, keysOf, linesOn, namesOn, pair } from './pair.ts'

type Change = (vault: OpenVault) => Promise<unknown>

/**
 * The mirror of one computer holds files of another, which are gone when it opens next: what came in their place was
 * made after a change of which it knew nothing.
 */
async function replacedBehind(before: Change, after: Change): Promise<Desk> {
  const [writer, reader] = await pair()
  const vault = await unlocked(again(writer))
  await before(vault)
  carry(writer, reader)
  const mirrored = await unlocked(again(reader))
  value(await mirrored.tidy())
  await mirrored.close()
  await after(vault)
  value(await vault.tidy())
  await vault.close()
  carry(writer, reader)
  const replaced = await replacedOn(reader)
  expect(replaced.length).toBeGreaterThan(0)
  for (const name of replaced) reader.disk.remove(`${DATA}/${name}`)
  return reader
}

/** Files that others there say need not be there. */
async function replacedOn(at: Desk): Promise<readonly string[]> {
  const [keyring, numbers, names] = [await keysOf(at), new FileNumbers(), namesOn(at)]
  for (const name of names) {
    const file = readDataFile(keyring, name, Buffer.from(at.disk.readFile(`${DATA}/${name}`)))
    if (file.kind === 'sound') numbers.add(file.head)
  }
  return names.filter((name) => {
    const claim = claimOf(name)
    return claim !== null && numbers.isReplaced(claim.device, claim.seq)
  })
}

describe('VF-15 files of the mirror that another computer replaced', () => {
  it('are not said again where packs hold every line of them', async () => {
    const at = await replacedBehind(
      async (vault) => {
        for (let count = 0; count < 64; count += 1) {
          await save(vault, `many${count}`, `words ${count}`)
          await vault.seal()
        }
      },
      (vault) => save(vault, 'many7', 'other words'),
    )
    const before = namesOn(at)
    const vault = await unlocked(again(at))
    expect(before.some((name) => name.endsWith('.pack'))).toBe(true)
    expect([vault.notices, namesOn(at)]).toEqual([[], before])
    expect(texts(vault)['many7']).toBe('other words')
    await vault.close()
  })

  it('nor where a line of them was erased for ever', async () => {
    const at = await replacedBehind(
      async (vault) => {
        await save(vault, 'gone', 'SECRET')
        await vault.seal()
      },
      async (vault) => {
        const shown = vault.revisionsOf('entries', entry('gone', '').id)
        await vault.append([{ ...entry('gone', ''), shown, value: null, purge: true }])
      },
    )
    const before = namesOn(at)
    const vault = await unlocked(again(at))
    expect([namesOn(at), texts(vault)['gone']]).toEqual([before, undefined])
    await vault.close()
    const lines = [...linesOn(at, await keysOf(at)).keys()]
    expect(lines.filter((line) => line.includes('SECRET'))).toEqual([])
  })
})
