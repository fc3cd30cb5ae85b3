import { describe, expect, it } from 'vitest'
import { unlockVault } from '../../../main/vault/open-vault.ts'
import { nameOf } from '../../support/salvage-desk.ts'
import { abouts, dataPaths, spoil, spoilMirror } from '../../support/spoilt-mirror.ts'
import {
  created,
  desk,
  entry,
  PASSPHRASE,
  restarted,
  save,
  texts,
  unlocked,
  value,
  type Desk,
} from '../../support/vault-desk.ts'

const secret = { passphrase: PASSPHRASE }

/** A closed journal whose sealed files hold one of those texts each, all of them in the mirror. */
async function mirrored(words: Readonly<Record<string, string>>): Promise<Desk> {
  const at = desk({ logAhead: 0 })
  const vault = await created(at)
  for (const [id, text] of Object.entries(words)) {
    value(await vault.append([entry(id, text)]))
    value(await vault.seal())
  }
  value(await vault.tidy())
  await vault.close()
  return restarted(at)
}

describe('putting back from the mirror', () => {
  it('into several files, cut short between them, leaves the rest to be put back the next time', async () => {
    const large = 'x'.repeat(10.5 * 1024 * 1024)
    const words = { one: `1${large}`, two: `2${large}`, three: `3${large}` }
    const at = await mirrored(words)
    for (const path of dataPaths(at)) at.disk.remove(path)
    let opened = 0
    at.disk.refuse = ({ call, path }) =>
      call === 'open' && path.includes('/data/') && (opened += 1) === 2 ? 'ENOSPC' : null
    const first = value(await unlockVault(at, secret))
    expect(first.notices.map(({ kind }) => kind)).toEqual(['waiting'])
    expect(dataPaths(at)).toHaveLength(1)
    // Taken away as it stands: what the one file says must not make anyone forget the others.
    const next = restarted(at)
    const again = await unlocked(next)
    expect(again.notices.map(({ kind }) => kind)).toEqual(['healed'])
    expect(texts(again)).toEqual(words)
    await again.close()
    const elsewhere = restarted(next)
    for (const path of elsewhere.disk.files().keys())
      if (path.startsWith('/home')) elsewhere.disk.remove(path)
    expect(Object.keys(texts(await unlocked(elsewhere)))).toEqual(['one', 'three', 'two'])
  })

  it('refuses what neither the mirror nor a spoilt file gives back, and writes nothing', async () => {
    const at = await mirrored({ one: 'first', two: 'second' })
    await spoilMirror(at, abouts())
    const [path] = dataPaths(at).filter((each) => each.includes('-00000001-'))
    spoil(at, path!)
    const before = [...at.disk.files()].filter(([each]) => !each.endsWith('/lock'))
    const refused = await unlockVault(at, secret)
    const damaged = { code: 'vault/damaged', file: nameOf(path!), record: null }
    expect(refused.ok ? 'opened' : refused.error).toEqual(damaged)
    const after = [...at.disk.files()].filter(([each]) => !each.endsWith('/lock'))
    expect(after).toEqual(before)
  })

  it('waits for what is gone and not whole in the mirror, and forgets nothing until it is back', async () => {
    const at = await mirrored({ one: 'first', two: 'second' })
    await spoilMirror(at, abouts())
    const sound = at.disk.files()
    const gone = dataPaths(at)
    for (const path of gone) at.disk.remove(path)
    const vault = await unlocked(at)
    expect(vault.notices.map(({ kind }) => kind)).toEqual(['waiting'])
    value(await vault.tidy())
    await vault.close()
    expect(dataPaths(at)).toEqual([])
    for (const path of gone) at.disk.put(path, sound.get(path)!)
    const again = await unlocked(restarted(at))
    expect(texts(again)).toEqual({ one: 'first', two: 'second' })
    expect(again.notices).toEqual([])
  })

  it('puts a lost pack back, and waits for nothing that the pack had replaced', async () => {
    const at = desk()
    const vault = await created(at)
    for (let count = 0; count < 70; count += 1) {
      await save(vault, `note${count}`, 'words')
      await vault.seal()
    }
    value(await vault.tidy())
    await vault.close()
    const [pack] = dataPaths(at)
    expect(pack).toMatch(/\.pack$/)
    for (const path of at.disk.files().keys())
      if (path === pack || path.includes('/spare/')) at.disk.remove(path)
    const healed = await unlocked(restarted(at, at.disk))
    expect(healed.notices.map(({ kind }) => kind)).toEqual(['healed'])
    value(await healed.tidy())
    await healed.close()
    const again = await unlocked(restarted(at))
    expect([again.notices, Object.keys(texts(again)).length]).toEqual([[], 70])
  })

  it('takes a folder that goes away meanwhile for no damage', async () => {
    const at = await mirrored({ one: 'first' })
    spoil(at, dataPaths(at)[0]!)
    at.disk.refuse = ({ call, path }) => (call === 'open' && path.includes('/data/') ? 'ENOENT' : null)
    expect((await unlocked(at)).notices.map(({ kind }) => kind)).toEqual(['waiting'])
  })

  it('takes no offence at a spoilt file that went by itself', async () => {
    const at = await mirrored({ one: 'first' })
    spoil(at, dataPaths(at)[0]!)
    at.disk.refuse = ({ call, path }) => (call === 'remove' && path.includes('/data/') ? 'ENOENT' : null)
    const vault = await unlocked(at)
    expect(vault.notices.map(({ kind }) => kind)).toEqual(['healed'])
    expect(texts(vault)).toEqual({ one: 'first' })
    await vault.close()
    expect((await unlocked(restarted(at))).notices).toEqual([])
  })
})
