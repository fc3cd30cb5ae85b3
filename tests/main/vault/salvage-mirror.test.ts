import { describe, expect, it } from 'vitest'
import { unlockVault } from '../../../main/vault/open-vault.ts'
import { plainRules } from '../../../main/vault/plain-rules.ts'
import type { RecordRules } from '../../../main/vault/record-rules.ts'
import type { OpenVault } from '../../../main/vault/vault.ts'
import { QUIET_WORK } from '../../../main/vault/work.ts'
import { nameOf, salvaged, secret, withoutSpares } from '../../support/salvage-desk.ts'
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
    expect(vault.notices.map(({ kind }) => kind)).toEqual(['salvaged', 'perhaps-older'])
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

/** The chunks of bodies. */
const bodies = ({ index }: MirrorPlan): readonly number[] => index.bodies

/** Written on in the second file, which is spoilt with what the mirror knows of the revisions. */
async function writtenOn(which = abouts()): Promise<Desk> {
  const at = await mirrored(async (vault) => {
    const shown = vault.revisionsOf('entries', ONE)
    await save(vault, 'one', 'newer words', shown)
  }, which)
  spoil(at, numbered(at, 2))
  expect(codeOf(await unlockVault(at, secret))).toBe('vault/damaged')
  return at
}

const ONE = entry('one', '').id

describe('salvage where the newest version lay in what is spoilt', () => {
  it('shows it as the mirror did, with the older one in its history', async () => {
    const vault = await salvaged(await writtenOn())
    expect(texts(vault)).toEqual({ one: 'newer words' })
    expect(vault.history('entries', ONE, 9).map(({ value: { text } }) => text)).toEqual(['first words'])
    expect(vault.versions('entries', ONE)).toHaveLength(1)
    expect(vault.notices.map(({ kind }) => kind)).toEqual(['salvaged'])
  })

  it('keeps it in the history where something was written after the mirror', async () => {
    const at = await mirrored(
      async (vault) => void (await save(vault, 'one', 'newer words', vault.revisionsOf('entries', ONE))),
      () => [],
    )
    const vault = await unlocked(at)
    await save(vault, 'one', 'newest words', vault.revisionsOf('entries', ONE))
    const crashed = { ...restarted(at), rules }
    await spoilMirror(crashed, abouts())
    spoil(crashed, numbered(crashed, 2))
    const found = await salvaged(crashed)
    expect(texts(found)).toEqual({ one: 'newest words' })
    const past = found.history('entries', ONE, 9).map(({ value: { text } }) => text)
    expect(new Set(past)).toEqual(new Set(['newest words', 'newer words', 'first words']))
    expect(found.versions('entries', ONE)).toHaveLength(1)
  })

  it('goes by when it was meant where it says what an older one said', async () => {
    const at = await mirrored(async (vault) => {
      await save(vault, 'one', 'other words', vault.revisionsOf('entries', ONE))
      value(await vault.seal())
      await save(vault, 'one', 'first words', vault.revisionsOf('entries', ONE))
    }, abouts())
    spoil(at, numbered(at, 3))
    expect(texts(await salvaged(at))).toEqual({ one: 'first words' })
  })

  it('shows the older one and says that it may be, where the mirror cannot give the newer', async () => {
    const at = await writtenOn((plan) => [...abouts()(plan), ...bodies(plan)])
    const vault = await salvaged(at)
    expect(texts(vault)).toEqual({ one: 'first words' })
    expect(vault.notices.map(({ kind }) => kind)).toEqual(['salvaged', 'perhaps-older'])
    const known = await salvaged(await writtenOn(bodies))
    expect(texts(known)).toEqual({ one: 'first words' })
    expect(known.notices.map(({ kind }) => kind)).toEqual(['salvaged', 'perhaps-older'])
  })

  it('says so of a file that no mirror holds, and not where a damaged one gave all it had', async () => {
    const at = await mirrored(
      async (vault) => void (await save(vault, 'two', 'second words')),
      () => [],
    )
    const vault = await unlocked(at)
    await save(vault, 'one', 'newer words', vault.revisionsOf('entries', ONE))
    value(await vault.seal())
    const crashed = withoutSpares({ ...restarted(at), rules })
    const image = crashed.disk.copy()
    spoil(crashed, dataPaths(crashed).at(-1)!)
    const found = await salvaged(crashed)
    expect(texts(found)).toEqual({ one: 'first words', two: 'second words' })
    expect(found.notices.map(({ kind }) => kind)).toEqual(['salvaged', 'perhaps-older'])
    const headOnly = { ...desk({ disk: image }), rules }
    spoil(headOnly, dataPaths(headOnly).at(-1)!, 5)
    const whole = await salvaged(headOnly)
    expect(texts(whole)).toEqual({ one: 'newer words', two: 'second words' })
    expect(whole.notices.map(({ kind }) => kind)).toEqual(['salvaged'])
  })
})

/** Deleted in the second file, which is spoilt with what the mirror knows of the revisions. */
async function deleted(purge: boolean, copy = false): Promise<Desk> {
  const at = await mirrored(async (vault) => {
    if (copy) value(await vault.makeCopy(QUIET_WORK))
    const gone = { ...entry('one', ''), shown: vault.revisionsOf('entries', ONE), value: null }
    value(await vault.append([purge ? { ...gone, purge } : gone]))
    await save(vault, 'two', 'second words')
  }, abouts())
  for (const path of dataPaths(at).slice(purge ? 0 : 1)) spoil(at, path)
  return at
}

describe('salvage where the grave of a record is spoilt', () => {
  it('brings back nothing that was deleted', async () => {
    const at = await deleted(false)
    const vault = await salvaged(at)
    expect(texts(vault)).toEqual({ two: 'second words' })
    expect(vault.history('entries', ONE, 9)).toEqual([])
    await vault.close()
    expect(texts(await unlocked({ ...restarted(at), rules }))).toEqual({ two: 'second words' })
  })

  it('nor anything that was erased and stands in a copy, not even when that is brought back', async () => {
    const at = await deleted(true, true)
    const vault = await salvaged(at)
    expect(texts(vault)).toEqual({ two: 'second words' })
    const [copy] = value(await vault.copies())
    value(await vault.restoreCopy(copy!.name, QUIET_WORK))
    expect(texts(vault)).toEqual({ two: 'second words' })
  })

  it('but leaves alone what was brought back to life since', async () => {
    const at = await mirrored(
      async (vault) => {
        const shown = vault.revisionsOf('entries', ONE)
        value(await vault.append([{ ...entry('one', ''), shown, value: null }]))
      },
      () => [],
    )
    const vault = await unlocked(at)
    await save(vault, 'one', 'alive again', vault.revisionsOf('entries', ONE))
    const crashed = { ...restarted(at), rules }
    await spoilMirror(crashed, abouts())
    spoil(crashed, numbered(crashed, 2))
    expect(texts(await salvaged(crashed))).toEqual({ one: 'alive again' })
  })
})
