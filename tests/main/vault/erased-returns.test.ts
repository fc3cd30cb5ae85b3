import { expect, it } from 'vitest'
import { dataPaths } from '../../support/spoilt-mirror.ts'
import {
  created,
  desk,
  restarted,
  save,
  texts,
  unlocked,
  value,
  withoutMirror,
  type Desk,
} from '../../support/vault-desk.ts'

interface Erased {
  readonly at: Desk
  /** The oldest files, as they were: the tombstone is too young to name what is in them. */
  readonly early: readonly (readonly [path: string, bytes: Uint8Array])[]
}

/** A closed journal with an entry of 75 versions that was erased for ever, and packed away. */
async function erasedLongAgo(): Promise<Erased> {
  const at = desk()
  const vault = await created(at)
  await save(vault, 'other', 'words')
  await vault.seal()
  let shown: string[] = []
  for (let count = 0; count < 75; count += 1) {
    shown = [await save(vault, 'note', `secret version ${count}`, shown)]
    await vault.seal()
  }
  const files = at.disk.files()
  const early = dataPaths(at)
    .slice(1, 4)
    .map((path) => [path, files.get(path)!] as const)
  value(await vault.append([{ collection: 'entries', id: 'note----', shown, value: null, purge: true }]))
  value(await vault.tidy())
  await vault.close()
  return { at, early }
}

function bringBack(at: Desk, early: Erased['early']): void {
  for (const [path, bytes] of early) at.disk.put(path, bytes)
}

it('VF-15 what was erased for ever stays so where its oldest files come back, and they go again', async () => {
  const { at, early } = await erasedLongAgo()
  bringBack(at, early)
  const vault = await unlocked(restarted(at, at.disk))
  expect(texts(vault)).toEqual({ other: 'words' })
  expect(vault.history('entries', 'note----', 100)).toEqual([])
  value(await vault.tidy())
  await vault.close()
  const back = new Set(early.map(([path]) => path))
  expect(dataPaths(at).filter((path) => back.has(path))).toEqual([])
})

it.each(['with the mirror', 'without it'])(
  'VF-15 the same after the file that said what was erased was lost and put back: %s',
  async (how) => {
    const { at, early } = await erasedLongAgo()
    for (const path of [...dataPaths(at), ...at.disk.files().keys()])
      if (/\/(data|spare)\//.test(path) && at.disk.stat(path)) at.disk.remove(path)
    const healed = await unlocked(restarted(at, at.disk))
    expect(healed.notices.map(({ kind }) => kind)).toEqual(['healed'])
    value(await healed.tidy())
    await healed.close()
    bringBack(at, early)
    const here = restarted(at, at.disk)
    const vault = await unlocked(how === 'without it' ? withoutMirror(here) : here)
    expect(texts(vault)).toEqual({ other: 'words' })
  },
)

it('VF-15 the same where something was written over the tombstone, and that was lost and put back', async () => {
  const at = desk()
  const vault = await created(at)
  await save(vault, 'other', 'words')
  await vault.seal()
  const secret = await save(vault, 'note', 'secret')
  await vault.seal()
  const [, path] = dataPaths(at)
  const early = [[path!, at.disk.files().get(path!)!]] as const
  const gone = { collection: 'entries', id: 'note----', shown: [secret], value: null, purge: true } as const
  const [tombstone] = value(await vault.append([gone]))
  await vault.seal()
  await save(vault, 'note', 'anew', [tombstone!])
  await vault.seal()
  value(await vault.tidy())
  await save(vault, 'extra', 'more')
  value(await vault.tidy())
  await vault.close()
  const lost = dataPaths(at).slice(1, -1)
  for (const each of at.disk.files().keys())
    if (lost.includes(each) || each.includes('/spare/')) at.disk.remove(each)
  const healed = await unlocked(restarted(at, at.disk))
  expect(healed.notices.map(({ kind }) => kind)).toEqual(['healed'])
  value(await healed.tidy())
  await healed.close()
  bringBack(at, early)
  const again = await unlocked(restarted(at, at.disk))
  expect([texts(again)['note'], again.history('entries', 'note----', 9)]).toEqual(['anew', []])
})
