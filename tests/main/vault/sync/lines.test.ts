import { expect, test } from 'vitest'
import { readDevice } from '../../../../main/vault/device.ts'
import { sha256 } from '../../../../main/vault/hash.ts'
import { claimOf } from '../../../../main/vault/segment.ts'
import { writeDataFile } from '../../../../main/vault/write-data-file.ts'
import { save, texts, unlocked, value, type Desk } from '../../../support/vault-desk.ts'
import { again, DATA, keysOf, linesOn, namesOn, pair } from './pair.ts'

/** As a later version might write: unknown fields before the value and in it, other escapes, spaces and an order of its own. */
const FOREIGN: readonly [about: string, json: string][] = [
  [
    '"future":{"v":{"v":1},"list":[null,1.50,"\\u00e9"]},"purge":0',
    '{ "text":"caf\\u00e9 \\/ 1.0","later":{"v":[1e2,1.0]},"text2":"x" }',
  ],
  ['"tail":",\\"v\\":{}"', '{"more":"\\ud83c\\udf0a","text":"\\"quoted\\" and \\\\ and \\n","a":1,"a":2}'],
  ['"n":12345678901234567890', '{"text":"","z":[[[]],{}]}'],
]

function foreignLine(device: string, count: number): string {
  const [about, json] = FOREIGN[count]!
  const rest = `"c":"entries","i":"foreign${count}","d":"${device}","p":[],"a":[],"h":[${count},0],"sv":9,${about},"v":${json}}`
  return `{"r":"${sha256(Buffer.from(rest)).toString('hex', 0, 8)}",${rest}`
}

/** A file of that computer's own, as an update of the program that was taken back might have left it. */
async function withForeignFile(at: Desk): Promise<readonly string[]> {
  const { device } = readDevice(at)!
  const lines = FOREIGN.map((_, count) => foreignLine(device, count))
  const seq = 1 + Math.max(...namesOn(at).map((name) => claimOf(name)?.seq ?? 0))
  const folder = { disk: at.disk, random: at.random, keyring: await keysOf(at), data: DATA }
  const head = { dev: device, seq, prev: '', seen: {}, t: 0, rep: [], level: 0, erased: [] }
  writeDataFile(
    folder,
    'seg',
    head,
    lines.map((line) => Buffer.from(line)),
  )
  return lines
}

test('VF-15 a line is the same byte for byte through segment, pack, mirror and healing', async () => {
  const [at] = await pair()
  const lines = await withForeignFile(at)
  const vault = await unlocked(again(at))
  for (let count = 0; count < 64; count += 1) {
    await save(vault, `filler${count}`, 'words')
    await vault.seal()
  }
  value(await vault.tidy())
  await vault.close()
  const keyring = await keysOf(at)
  const packed = linesOn(at, keyring)
  for (const line of lines) expect([...packed.get(line)!].some((name) => name.endsWith('.pack'))).toBe(true)
  for (const name of namesOn(at)) {
    if (lines.some((line) => packed.get(line)!.has(name))) at.disk.remove(`${DATA}/${name}`)
  }
  expect(lines.some((line) => linesOn(at, keyring).has(line))).toBe(false)
  const healed = await unlocked(again(at))
  expect(healed.notices.map(({ kind }) => kind)).toContain('healed')
  const back = linesOn(at, keyring)
  for (const line of lines)
    expect([...(back.get(line) ?? [])].map((name) => name.slice(-4))).toEqual(['.seg'])
  expect(texts(healed)).toMatchObject({
    foreign0: 'café / 1.0',
    foreign1: '"quoted" and \\ and \n',
    foreign2: '',
  })
  await healed.close()
})

test('VF-15 what only a later version knows stays when this one edits the record', async () => {
  const [at] = await pair()
  const lines = await withForeignFile(at)
  const vault = await unlocked(again(at))
  const [r] = vault.revisionsOf('entries', 'foreign0')
  expect(lines[0]).toContain(r)
  const before = vault.value('entries', 'foreign0')!
  value(
    await vault.append([
      { collection: 'entries', id: 'foreign0', shown: [r!], value: { ...before, text: 'mine' } },
    ]),
  )
  await vault.close()
  expect(linesOn(at, await keysOf(at)).has(lines[0]!)).toBe(true)
  const next = await unlocked(again(at))
  expect(next.value('entries', 'foreign0')).toMatchObject({
    text: 'mine',
    later: { v: [100, 1] },
    text2: 'x',
  })
  await next.close()
})
