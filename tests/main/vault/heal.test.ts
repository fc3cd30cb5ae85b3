import { describe, expect, it } from 'vitest'
import { unlockVault } from '../../../main/vault/open-vault.ts'
import { dataPaths } from '../../support/spoilt-mirror.ts'
import {
  created,
  desk,
  entry,
  PASSPHRASE,
  restarted,
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
    const large = 'x'.repeat(12 * 1024 * 1024)
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
})
