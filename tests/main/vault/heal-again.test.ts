import { describe, expect, it } from 'vitest'
import { QUIET_WORK } from '../../../main/vault/work.ts'
import { copySource } from '../../support/copy-desk.ts'
import { dropSpares, packVersions } from '../../support/spares.ts'
import { dataPaths } from '../../support/spoilt-mirror.ts'
import {
  codeOf,
  created,
  desk,
  PASSPHRASE,
  restarted,
  save,
  texts,
  unlocked,
  value,
  type Desk,
} from '../../support/vault-desk.ts'
import { linesOn } from './sync/pair.ts'

/** So many entries, a file each, all of them in the mirror. */
async function mirrored(count: number): Promise<Desk> {
  const at = desk()
  const vault = await created(at)
  for (let each = 0; each < count; each += 1) {
    await save(vault, `note${each}`, `words ${each}`)
    await vault.seal()
  }
  value(await vault.tidy())
  await vault.close()
  dropSpares(at)
  return at
}

/** What was gone is put back; then the power fails, and the folder goes back to before that. */
async function goneAgain(at: Desk): Promise<Desk> {
  const before = new Set(dataPaths(at))
  const healed = await unlocked(restarted(at, at.disk))
  expect(healed.notices.map(({ kind }) => kind)).toEqual(['healed'])
  const here = restarted(at)
  const added = dataPaths(here).filter((path) => !before.has(path))
  expect(added).toHaveLength(1)
  for (const path of added) here.disk.remove(path)
  return here
}

describe('what was put back, and is gone again before a mirror holds it', () => {
  it.each(['and its spare is here', 'and its spare is gone'])('is not forgotten: %s', async (how) => {
    const at = await mirrored(7)
    at.disk.remove(dataPaths(at)[2]!)
    const here = await goneAgain(at)
    if (how === 'and its spare is gone') dropSpares(here)
    const vault = await unlocked(here)
    value(await vault.tidy())
    await vault.close()
    expect(Object.keys(texts(await unlocked(restarted(here))))).toHaveLength(7)
  })

  it('is put back from its spare where it was a quarter of all, and nothing else is', async () => {
    const at = await mirrored(8)
    for (const path of dataPaths(at).slice(2, 4)) at.disk.remove(path)
    const here = await goneAgain(at)
    const vault = await unlocked(here)
    expect(vault.notices.map(({ kind }) => kind)).toEqual(['healed'])
    value(await vault.tidy())
    await vault.close()
    const again = await unlocked(restarted(here))
    expect([again.notices, Object.keys(texts(again)).length]).toEqual([[], 8])
  })

  it('is waited for no more, even where it has no line', async () => {
    const at = desk()
    const first = await created(at)
    await packVersions(first, 70)
    dropSpares(at)
    at.disk.remove(dataPaths(at).find((path) => path.endsWith('.hist'))!)
    const here = await goneAgain(at)
    const vault = await unlocked(here)
    value(await vault.tidy())
    await vault.close()
    expect((await unlocked(restarted(here))).notices).toEqual([])
  })
})

describe('what packing took away, and was stopped before it could say so', () => {
  it('does not come back by a check', async () => {
    const at = desk()
    const vault = await created(at)
    for (let count = 0; count < 5; count += 1) {
      await save(vault, `note${count}`, `words ${count}`)
      await vault.seal()
    }
    const before = dataPaths(at)
    const isTaken = (): boolean => before.some((path) => !at.disk.stat(path))
    at.disk.refuse = ({ call, path }) =>
      (call === 'open' || call === 'write') && path.includes('.base.') && isTaken() ? 'ENOSPC' : null
    value(await vault.changePassphrase(PASSPHRASE, 'another harbour, in the snow'))
    at.disk.refuse = () => null
    const after = dataPaths(at)
    expect(before.filter((path) => after.includes(path))).toEqual([])
    expect(value(await vault.verify(QUIET_WORK))).toMatchObject({ healed: 0, missing: [] })
    expect([dataPaths(at), vault.notices]).toEqual([after, []])
  })

  it('least of all where words in it were erased for ever', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'other', 'words')
    await vault.seal()
    const shown = [await save(vault, 'note', 'secret')]
    await vault.seal()
    at.disk.refuse = ({ call, path }) =>
      (call === 'open' || call === 'write') && path.includes('.base.') ? 'ENOSPC' : null
    value(await vault.append([{ collection: 'entries', id: 'note----', shown, value: null, purge: true }]))
    expect(codeOf(await vault.tidy())).toBe('disk/full')
    const { keyring } = await copySource(at)
    const secret = (): readonly string[] =>
      [...linesOn(at, keyring).keys()].filter((line) => line.includes('secret'))
    at.disk.refuse = () => null
    value(await vault.verify(QUIET_WORK))
    expect(secret()).toEqual([])
  })
})

it('keeps what the mirror alone knows of, where the note of what was seen is gone too', async () => {
  const at = await mirrored(12)
  for (const path of dataPaths(at).slice(2, 8)) at.disk.remove(path)
  for (const path of at.disk.files().keys()) if (path.includes('/seen')) at.disk.remove(path)
  const here = restarted(at, at.disk)
  const vault = await unlocked(here)
  expect(vault.notices.map(({ kind }) => kind)).toContain('many-missing')
  value(await vault.tidy())
  expect(value(await vault.verify(QUIET_WORK)).healed).toBe(6)
  await vault.close()
  const again = await unlocked(restarted(here, here.disk))
  expect(Object.keys(texts(again))).toHaveLength(12)
})

it('writes no line again that was erased for ever since', async () => {
  const at = restarted(await mirrored(7))
  const vault = await unlocked(at)
  const shown = vault.revisionsOf('entries', 'note3---')
  value(await vault.append([{ collection: 'entries', id: 'note3---', shown, value: null, purge: true }]))
  const { keyring } = await copySource(at)
  const erased = (): readonly (readonly [string, ReadonlySet<string>])[] =>
    [...linesOn(at, keyring)].filter(([line]) => line.includes('words 3'))
  const [holder] = erased()
  for (const name of holder![1]) at.disk.remove(`/stick/Journal/data/${name}`)
  value(await vault.verify(QUIET_WORK))
  expect(erased()).toEqual([])
})
