import { describe, expect, it } from 'vitest'
import { save, texts, unlocked, value, withoutMirror, type Desk } from '../../../support/vault-desk.ts'
import { dropSpares } from '../../../support/spares.ts'
import { again, carry, carryDeletions, DATA, namesOn, pair } from './pair.ts'

const FIRST = 11
const VERSIONS = 80

interface Erased {
  readonly eraser: Desk
  readonly other: Desk
  /** The eraser's. */
  readonly device: string
  /** Its files with the oldest versions, as they were. */
  readonly early: readonly (readonly [path: string, bytes: Uint8Array])[]
}

/**
 * An entry of many versions, erased for ever and packed away by the computer that wrote the oldest of them. The other one
 * wrote those up to `until`, and has not packed: their lines are still here.
 */
async function erasedBeside(until: number): Promise<Erased> {
  const [eraser, other] = await pair()
  let shown: string[] = []
  const write = async (at: Desk, from: number, to: number): Promise<string> => {
    const vault = await unlocked(again(at))
    for (let count = from; count < to; count += 1) {
      shown = [await save(vault, 'note', `secret ${count}`, shown)]
      await vault.seal()
    }
    await vault.close()
    return vault.device
  }
  const device = await write(eraser, 0, FIRST)
  carry(eraser, other)
  const early = [...eraser.disk.files()].filter(([path]) => path.startsWith(DATA) && path.includes(device))
  await write(other, FIRST, until)
  carry(other, eraser)
  if (until < VERSIONS) await write(eraser, until, VERSIONS)
  const erasing = await unlocked(again(eraser))
  value(await erasing.append([{ collection: 'entries', id: 'note----', shown, value: null, purge: true }]))
  value(await erasing.tidy())
  await erasing.close()
  // A mirror of what is left.
  const vault = await unlocked(again(eraser))
  await save(vault, 'extra', 'more')
  value(await vault.tidy())
  await vault.close()
  return { eraser, other, device, early }
}

function bringBack({ eraser, early }: Erased): void {
  for (const [path, bytes] of early) if (!eraser.disk.stat(path)) eraser.disk.put(path, bytes)
}

async function expectNothing(at: Desk): Promise<void> {
  const vault = await unlocked(at)
  expect(texts(vault)).not.toHaveProperty('note')
  expect(vault.history('entries', 'note----', 100)).toEqual([])
  await vault.close()
}

describe.each([
  ['one version', FIRST + 1],
  ['all that the tombstone names', VERSIONS],
])('VF-15 erased for ever, while another computer still has %s between', (_, until) => {
  it('the oldest stay erased where their files come back', async () => {
    const erased = await erasedBeside(until)
    bringBack(erased)
    await expectNothing(again(erased.eraser))
  })

  it('and after the pack that said so was lost and put back, and the other computer has packed', async () => {
    const erased = await erasedBeside(until)
    const { eraser, other, device } = erased
    const packs = namesOn(eraser).filter((name) => name.startsWith(device) && /\.(pack|hist)$/.test(name))
    for (const name of packs) eraser.disk.remove(`${DATA}/${name}`)
    dropSpares(eraser)
    const healed = await unlocked(again(eraser))
    expect(healed.notices.map(({ kind }) => kind)).toEqual(['healed'])
    value(await healed.tidy())
    await healed.close()
    carry(eraser, other)
    carryDeletions(eraser, other, (path) => path.includes(device))
    const packing = await unlocked(again(other))
    value(await packing.tidy())
    await packing.close()
    carry(other, eraser)
    carryDeletions(other, eraser, (path) => path.startsWith(DATA) && !path.includes(device))
    bringBack(erased)
    await expectNothing(again(eraser))
    await expectNothing(withoutMirror(again(eraser)))
  })
})
