import { basename } from 'node:path'
import { expect, it, vi } from 'vitest'
import type * as Head from '../../../main/vault/mirror-head.ts'
import { unlockVault } from '../../../main/vault/open-vault.ts'
import { dataPaths, spoil } from '../../support/spoilt-mirror.ts'
import {
  codeOf,
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
import { replace } from './sync/replace.ts'

/** A version that writes heads in another way than they were written in. */
const another = vi.hoisted(() => ({ isHere: false }))

vi.mock('../../../main/vault/mirror-head.ts', async (original) => {
  const real = await original<typeof Head>()
  const lengthened: typeof real.lengthened = (...args) => {
    const { words, facts } = real.lengthened(...args)
    if (!another.isHere) return { words, facts }
    return { words: Buffer.from(words.toString().replace('"sv":1', '"sv":7')), facts }
  }
  return { ...real, lengthened }
})

async function twoFiles(): Promise<Desk> {
  const at = desk({ logAhead: 0 })
  const vault = await created(at)
  for (const id of ['one', 'two']) {
    value(await vault.append([entry(id, `text of ${id}`)]))
    value(await vault.seal())
  }
  value(await vault.tidy())
  await vault.close()
  return restarted(at)
}

const BOTH = { one: 'text of one', two: 'text of two' }

it('a line that is not what it is called is never put back: what is gone is waited for', async () => {
  const later = await twoFiles()
  const [path] = dataPaths(later)
  const bytes = later.disk.files().get(path!)!
  later.disk.remove(path!)
  const left = dataPaths(later)

  another.isHere = true
  const waiting = value(await unlockVault(later, { passphrase: PASSPHRASE }))
  expect(waiting.notices.map(({ kind }) => kind)).toEqual(['waiting'])
  await waiting.close()
  expect(dataPaths(later)).toEqual(left)

  another.isHere = false
  const back = restarted(later)
  back.disk.put(path!, bytes)
  const again = await unlocked(back)
  expect(texts(again)).toEqual(BOTH)
  await again.close()
})

it('nor said again where another file has come in its place', async () => {
  const later = await twoFiles()
  const [path] = dataPaths(later)
  await replace(later, basename(path!))
  const left = dataPaths(later)

  another.isHere = true
  await (await unlocked(later)).close()
  expect(dataPaths(later)).toEqual(left)

  another.isHere = false
  const again = await unlocked(restarted(later))
  expect(texts(again)).toEqual(BOTH)
  await again.close()
})

it('nor where a file is spoilt, and of that nothing more is coming: it is damage', async () => {
  const later = await twoFiles()
  const [path] = dataPaths(later)
  spoil(later, path!)
  const left = dataPaths(later)

  another.isHere = true
  expect(codeOf(await unlockVault(later, { passphrase: PASSPHRASE }))).toBe('vault/damaged')
  expect(dataPaths(later)).toEqual(left)

  another.isHere = false
  const again = await unlocked(restarted(later))
  expect(again.notices.map(({ kind }) => kind)).toEqual(['healed'])
  expect(texts(again)).toEqual(BOTH)
  await again.close()
})
