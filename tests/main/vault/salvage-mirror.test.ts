import { describe, expect, it } from 'vitest'
import { unlockVault } from '../../../main/vault/open-vault.ts'
import { plainRules } from '../../../main/vault/plain-rules.ts'
import type { RecordRules } from '../../../main/vault/record-rules.ts'
import type { OpenVault } from '../../../main/vault/vault.ts'
import { nameOf, salvaged, secret } from '../../support/salvage-desk.ts'
import {
  abouts,
  dataPaths,
  mirrorPath,
  spoil,
  spoilMirror,
  type MirrorPlan,
} from '../../support/spoilt-mirror.ts'
import {
  codeOf,
  created,
  desk,
  entry,
  restarted,
  save,
  texts,
  unlocked,
  value,
  type Desk,
} from '../../support/vault-desk.ts'

const rules: RecordRules = { ...plainRules, version: 'with bodies', bodyOf: () => 'text' }
const note = { collection: 'notes', id: 'a-note--', shown: [], value: { text: 'of another collection' } }

/** Two sealed files, both of them in the mirror; the chunks named of that are spoilt. */
async function mirrored(
  fill: (vault: OpenVault) => Promise<void>,
  which: (plan: MirrorPlan) => readonly number[],
): Promise<Desk> {
  const begun = desk({ rules })
  const vault = await created(begun)
  await save(vault, 'one', 'first words')
  value(await vault.seal())
  await fill(vault)
  value(await vault.seal())
  value(await vault.tidy())
  await vault.close()
  const at = { ...restarted(begun), rules }
  await spoilMirror(at, which)
  return at
}

function numbered(at: Desk, number: number): string {
  return dataPaths(at).find((path) => path.includes(`-0000000${number}-`))!
}

describe('salvage with a mirror that is spoilt too', () => {
  it('rescues what rows and bodies show, and other collections as they were', async () => {
    const at = await mirrored(async (vault) => {
      await save(vault, 'two', 'second words')
      value(await vault.append([note]))
    }, abouts())
    for (const path of dataPaths(at)) spoil(at, path)
    const mirror = mirrorPath(at)
    const bytes = at.disk.files().get(mirror)!
    expect(codeOf(await unlockVault(at, secret))).toBe('vault/damaged')
    const vault = await salvaged(at)
    const all = { one: 'first words', two: 'second words', 'a-note': 'of another collection' }
    expect(texts(vault)).toEqual(all)
    const [told] = vault.notices
    expect(told?.kind === 'salvaged' && told.files).toContain(nameOf(mirror))
    expect(at.disk.files().get(`/home/state/quarantine/${nameOf(mirror)}`)).toEqual(bytes)
    await vault.close()
    const again = await unlocked({ ...restarted(at), rules })
    expect([texts(again), again.notices]).toEqual([all, []])
  })

  it('brings back nothing that a sound file knows to be deleted', async () => {
    const at = await mirrored(
      async (vault) => void (await save(vault, 'two', 'second words')),
      () => [],
    )
    const vault = await unlocked(at)
    const shown = vault.revisionsOf('entries', entry('one', '').id)
    value(await vault.append([{ ...entry('one', ''), shown, value: null }]))
    value(await vault.seal())
    const crashed = { ...restarted(at), rules }
    await spoilMirror(crashed, abouts())
    spoil(crashed, numbered(crashed, 1))
    expect(codeOf(await unlockVault(crashed, secret))).toBe('vault/damaged')
    const found = await salvaged(crashed)
    expect(texts(found)).toEqual({ two: 'second words' })
    expect(found.versions('entries', entry('two', '').id)).toHaveLength(1)
  })

  it('goes on behind a head whose row is spoilt', async () => {
    const at = await mirrored(
      async (vault) => void value(await vault.append([note])),
      ({ blocks }) => blocks.filter(({ c }) => c === 'entries').map((each) => each.rows),
    )
    for (const path of dataPaths(at)) spoil(at, path)
    expect(codeOf(await unlockVault(at, secret))).toBe('vault/damaged')
    const vault = await salvaged(at)
    expect(texts(vault)).toEqual({ 'a-note': 'of another collection' })
    expect(vault.notices.map(({ kind }) => kind)).toEqual(['salvaged'])
  })

  it('leaves the files and a mirror that is whole to the ordinary way', async () => {
    const at = await mirrored(
      async (vault) => void (await save(vault, 'two', 'second words')),
      () => [],
    )
    const mirror = mirrorPath(at)
    for (const path of dataPaths(at)) spoil(at, path)
    expect(texts(await salvaged(at))).toEqual({ one: 'first words', two: 'second words' })
    expect(mirrorPath(at)).toBe(mirror)
  })
})
