import { beforeAll, describe, expect, it } from 'vitest'
import { unlockVault } from '../../../main/vault/open-vault.ts'
import { salvageVault } from '../../../main/vault/salvage-vault.ts'
import { timeInName } from '../../../main/vault/copy-name.ts'
import { QUIET_WORK } from '../../../main/vault/work.ts'
import { copied } from '../../support/copy-desk.ts'
import {
  ALL,
  crashedJournal,
  nameOf,
  pathOf,
  salvaged,
  secret,
  withoutLocal,
} from '../../support/salvage-desk.ts'
import { PASSPHRASE, restarted, save, texts, unlocked, value, type Desk } from '../../support/vault-desk.ts'
import { instantOf } from '../../../core/kernel/time.ts'

const NEW = 'a new one entirely'

/** A copy from before the passphrase was changed, and words written since under the new keys. */
async function changedSinceTheCopy(): Promise<Desk> {
  const at = await crashedJournal()
  await (await unlocked(at)).close()
  await copied(at)
  const vault = await unlocked(at)
  value(await vault.changePassphrase(PASSPHRASE, NEW))
  await save(vault, 'six', 'under the new key')
  await vault.close()
  return restarted(at)
}

const dataIn = (at: Desk): string[] => [...at.disk.files().keys()].filter((path) => path.includes('/data/'))

function cut(at: Desk, part: RegExp): string {
  const path = pathOf(at, part)
  at.disk.change(path, at.disk.files().get(path)!.subarray(0, 100))
  return nameOf(path)
}

describe('a key file that is damaged or missing, after the passphrase was changed', () => {
  let begun: Desk

  beforeAll(async () => {
    begun = await changedSinceTheCopy()
  })

  it('the present passphrase is not called wrong: the key file is, and the copy that has one is told', async () => {
    const at = restarted(begun)
    const key = pathOf(at, /\.key$/)
    at.disk.change(key, Buffer.from('nothing'))
    const copyAt = instantOf(timeInName(nameOf(pathOf(at, /\.copy$/)))!)
    expect(await salvageVault(at, { passphrase: NEW }, QUIET_WORK)).toEqual({
      ok: false,
      error: { code: 'vault/older-keys', file: nameOf(key), copyAt },
    })
    at.disk.remove(key)
    expect(await salvageVault(at, { passphrase: NEW }, QUIET_WORK)).toEqual({
      ok: false,
      error: { code: 'vault/older-keys', file: null, copyAt },
    })
    // With the key file in its place a wrong one is a wrong one.
    expect(await salvageVault(restarted(begun), secret, QUIET_WORK)).toEqual({
      ok: false,
      error: { code: 'vault/wrong-passphrase' },
    })
  })

  it('a key file that is not there is told as missing', async () => {
    const at = restarted(begun)
    at.disk.remove(pathOf(at, /\.key$/))
    at.disk.remove(pathOf(at, /\.copy$/))
    const missing = { ok: false, error: { code: 'vault/damaged-envelope', file: null } }
    expect(await unlockVault(at, secret)).toEqual(missing)
    expect(await salvageVault(at, secret, QUIET_WORK)).toEqual(missing)
  })

  it('files that are here and whose keys are not are told as that, not as on their way', async () => {
    const at = restarted(begun)
    const under = dataIn(at).map(nameOf)
    expect(under.length).toBeGreaterThan(1)
    at.disk.change(pathOf(at, /\.key$/), Buffer.from('nothing'))
    const old = await salvaged(at)
    expect(texts(old)).toEqual(ALL)
    const told = old.notices.map(({ kind }) => kind)
    expect(told).not.toContain('waiting')
    expect(old.notices).toContainEqual({ kind: 'keyless', files: under.toSorted() })
    const found = value(await old.verify(QUIET_WORK))
    expect(found).toMatchObject({ damaged: [], missing: [] })
    expect([...found.keyless].toSorted()).toEqual(under.toSorted())
    await old.close()
    // Neither this computer nor another that gets the folder waits for numbers that those files may have made needless.
    for (const next of [restarted(at), withoutLocal(restarted(at))])
      expect((await unlocked(next)).notices).toEqual([{ kind: 'keyless', files: under.toSorted() }])
  })

  it('no number that one of those files bears comes again', async () => {
    const at = restarted(begun)
    const numbers = dataIn(at).map((path) => nameOf(path).slice(0, 19))
    const newest = numbers.toSorted().at(-1)!
    const key = pathOf(at, /\.key$/)
    const sound = at.disk.files().get(key)!
    at.disk.change(key, Buffer.from('nothing'))
    const old = await salvaged(at)
    await save(old, 'seven', 'after')
    await old.close()
    const since = dataIn(at).map((path) => nameOf(path).slice(0, 19))
    for (const number of since.filter((each) => !numbers.includes(each))) expect(number > newest).toBe(true)
    expect(since.length).toBeGreaterThan(numbers.length)
    at.disk.put(key, sound)
    const all = await unlocked(restarted(at), NEW)
    expect(texts(all)).toMatchObject({ ...ALL, six: 'under the new key' })
    expect(all.notices.map(({ kind }) => kind)).not.toContain('keyless')
  })

  it('beside them a damaged file is set aside, and they are still not given up', async () => {
    const at = restarted(begun)
    const under = dataIn(at).map(nameOf)
    at.disk.change(pathOf(at, /\.key$/), Buffer.from('nothing'))
    const old = await salvaged(at)
    await save(old, 'seven', 'after')
    await old.seal()
    await save(old, 'eight', 'after that')
    await old.close()
    const spoilt = dataIn(at)
      .filter((path) => !under.includes(nameOf(path)))
      .toSorted()
      .at(-1)!
    const next = withoutLocal(restarted(at))
    next.disk.change(spoilt, next.disk.files().get(spoilt)!.fill(7, 120, 140))
    const again = await salvaged(next)
    await save(again, 'nine', 'and on')
    await again.close()
    const after = await unlocked(restarted(next))
    expect(after.notices).toContainEqual({ kind: 'keyless', files: under.toSorted() })
  })
})

describe('a salvage without the whole', () => {
  it('names the files that gave nothing, checking counts them, and no copy is spoken of where none is', async () => {
    const at = await crashedJournal()
    const lost = [cut(at, /00000001-.*\.seg$/), cut(at, /00000002-.*\.seg$/)]
    const vault = await salvaged(at)
    expect(vault.notices).toEqual([
      { kind: 'salvaged', files: lost },
      { kind: 'perhaps-older', files: lost },
    ])
    expect(value(await vault.verify(QUIET_WORK))).toMatchObject({
      damaged: [],
      missing: [],
      unreadable: lost,
    })
  })

  it('a copy is spoken of where these keys open one', async () => {
    const at = await crashedJournal()
    await (await unlocked(at)).close()
    await copied(at)
    const next = withoutLocal(restarted(at))
    const hurt = pathOf(next, /\.seg$/)
    const copy = pathOf(next, /\.copy$/)
    const kinds = async (desk: Desk): Promise<string[]> => {
      desk.disk.change(hurt, Buffer.from(at.disk.files().get(hurt)!).fill(7, 100, 120))
      return (await salvaged(desk)).notices.map(({ kind }) => kind)
    }
    expect(await kinds(restarted(next))).toContain('copy-at-hand')
    const spoilt = restarted(next)
    spoilt.disk.change(copy, spoilt.disk.files().get(copy)!.fill(0, 0, 20))
    expect(await kinds(spoilt)).not.toContain('copy-at-hand')
  })

  it('checking tells of a file known by its number alone, as opening did', async () => {
    const at = await crashedJournal()
    await (await unlocked(at)).close()
    const next = withoutLocal(restarted(at))
    const path = pathOf(next, /00000001-.*\.seg$/)
    next.disk.remove(path)
    const vault = await unlocked(next)
    const files = [nameOf(path).slice(0, 19)]
    expect(vault.notices).toEqual([{ kind: 'waiting', files }])
    expect(value(await vault.verify(QUIET_WORK)).missing).toEqual(files)
  })
})
