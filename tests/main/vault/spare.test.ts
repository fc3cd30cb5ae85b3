import { describe, expect, it } from 'vitest'
import { QUIET_WORK } from '../../../main/vault/work.ts'
import { dropSpares, sparesOn } from '../../support/spares.ts'
import { dataPaths, spoil } from '../../support/spoilt-mirror.ts'
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
import { keysOf, linesOn } from './sync/pair.ts'

/** Cut short as it was about to drop the spares: the mirror and they hold the same. The first file has an older version. */
async function mirroredAndSpared(): Promise<{ readonly at: Desk; readonly first: string }> {
  const at = desk()
  const vault = await created(at)
  const shown = await save(vault, 'note', 'first words')
  await vault.seal()
  await save(vault, 'note', 'second words', [shown])
  await vault.seal()
  for (let count = 0; count < 7; count += 1) {
    await save(vault, `other${count}`, `words ${count}`)
    await vault.seal()
  }
  const kept = [...at.disk.files()].filter(([path]) => path.includes('/spare/'))
  const [first] = dataPaths(at)
  value(await vault.tidy())
  await vault.close()
  for (const [path, bytes] of kept) at.disk.put(path, bytes)
  return { at, first: first! }
}

async function hasFirst(at: Desk): Promise<boolean> {
  return [...linesOn(at, await keysOf(at)).keys()].some((line) => line.includes('first words'))
}

describe('a spare of a file that the mirror holds too', () => {
  it.each(['gone', 'spoilt'])('puts that one back whole, its older versions too: %s', async (how) => {
    const { at, first } = await mirroredAndSpared()
    if (how === 'gone') at.disk.remove(first)
    else spoil(at, first)
    const vault = await unlocked(restarted(at, at.disk))
    expect(vault.notices.map(({ kind }) => kind)).toEqual(['healed'])
    expect(await hasFirst(at)).toBe(true)
    const next = await unlocked(restarted(at))
    expect([next.notices, next.history('entries', 'note----', 9).length]).toEqual([[], 1])
  })

  it.each(['list', 'stat', 'readFile'] as const)(
    'is waited for while the disk refuses it: %s',
    async (refused) => {
      const { at, first } = await mirroredAndSpared()
      const here = restarted(at)
      here.disk.remove(first)
      here.disk.refuse = ({ call, path }) => (path.includes('/spare') && call === refused ? 'EACCES' : null)
      await unlocked(here).catch(() => undefined)
      here.disk.refuse = () => null
      const next = restarted(here)
      await unlocked(next)
      expect(await hasFirst(next)).toBe(true)
    },
  )

  it('keeps nothing from being put back from there where it is not what it is called', async () => {
    const { at } = await mirroredAndSpared()
    const gone = dataPaths(at)[4]!
    spoil(
      at,
      sparesOn(at).find((path) => path.endsWith(gone.split('/').at(-1)!))!,
    )
    at.disk.remove(gone)
    const here = restarted(at)
    const vault = await unlocked(here)
    expect(vault.notices.map(({ kind }) => kind)).toEqual(['healed'])
    value(await vault.tidy())
    await vault.close()
    const folder = await unlocked(withoutMirror(restarted(here)))
    expect([folder.notices, Object.keys(texts(folder)).length]).toEqual([[], 8])
  })
})

it('stays where a file says that its own need not be there, while another with its lines is gone', async () => {
  const at = desk()
  const vault = await created(at)
  let shown: string[] = []
  for (let count = 0; count < 70; count += 1) {
    const [id, before] = count < 5 ? ['many', shown] : [`note${count}`, []]
    const saved = await save(vault, id, `words ${count}`, before)
    if (count < 5) shown = [saved]
    await vault.seal()
  }
  const cut = { isOver: false }
  at.disk.refuse = ({ path }) => {
    if (!cut.isOver && path.includes('.base.')) {
      cut.isOver = true
      at.clock.pass(10_000)
    }
    return null
  }
  await vault.close()
  at.disk.refuse = () => null
  expect([cut.isOver, sparesOn(at).length >= 70]).toEqual([true, true])
  at.disk.remove(dataPaths(at).find((path) => path.endsWith('.pack'))!)
  const here = restarted(at)
  const open = await unlocked(here)
  expect(Object.keys(texts(open))).toHaveLength(66)
  await open.close()
  const folder = await unlocked(withoutMirror(restarted(here)))
  expect(Object.keys(texts(folder))).toHaveLength(66)
})

it('another folder is known as that, though most was put back just before', async () => {
  const at = desk()
  const vault = await created(at)
  for (let count = 0; count < 12; count += 1) {
    await save(vault, `note${count}`, `words ${count}`)
    await vault.seal()
  }
  value(await vault.tidy())
  await vault.close()
  for (const path of [...sparesOn(at), ...dataPaths(at).slice(0, 10)]) at.disk.remove(path)
  const here = restarted(at)
  const mending = await unlocked(here)
  // Ten entries, and what this computer says of itself.
  expect(value(await mending.verify(QUIET_WORK)).healed).toBe(11)
  const next = restarted(here)
  for (const path of dataPaths(next)) next.disk.remove(path)
  const away = await unlocked(next)
  expect(away.notices.map(({ kind }) => kind)).toContain('many-missing')
  expect(dataPaths(next)).toEqual([])
})

describe('spares while something is lost', () => {
  it('are not dropped for what the mirror knows: it has no line of an older version', async () => {
    const at = desk()
    const vault = await created(at)
    let shown: string[] = []
    for (let count = 0; count < 70; count += 1) {
      shown = [await save(vault, 'note', count === 3 ? 'first words' : `version ${count}`, shown)]
      await vault.seal()
    }
    const kept = [...at.disk.files()].filter(([path]) => path.includes('/spare/'))
    value(await vault.tidy())
    await vault.close()
    for (const [path, bytes] of kept) at.disk.put(path, bytes)
    at.disk.remove(dataPaths(at).find((path) => path.endsWith('.hist'))!)
    const here = restarted(at)
    const open = await unlocked(here)
    expect(open.notices.map(({ kind }) => kind)).toEqual(['healed'])
    await open.close()
    expect(await hasFirst(here)).toBe(true)
  })

  it('are put back where the folder for files is gone too', async () => {
    const at = desk()
    const vault = await created(at)
    for (let count = 0; count < 4; count += 1) {
      await save(vault, `note${count}`, `words ${count}`)
      await vault.seal()
    }
    const here = restarted(at)
    here.disk.pull('/stick/Journal/data')
    const open = await unlocked(here)
    expect([open.notices.map(({ kind }) => kind), Object.keys(texts(open)).length]).toEqual([['healed'], 4])
    await open.close()
    expect((await unlocked(restarted(here))).notices).toEqual([])
  })
})

it('a spoilt file is kept whole aside, though the first time was cut short', async () => {
  const { at } = await mirroredAndSpared()
  dropSpares(at)
  const path = dataPaths(at)[0]!
  spoil(at, path)
  const bytes = Buffer.from(at.disk.files().get(path)!)
  const here = restarted(at)
  here.disk.refuse = ({ call, path: to }) =>
    call === 'write' && to.includes('/quarantine/') ? 'ENOSPC' : null
  await (await unlocked(here)).close()
  here.disk.refuse = () => null
  const next = restarted(here)
  await unlocked(next)
  const aside = [...next.disk.files()].filter(([each]) => each.includes('/quarantine/'))
  expect(aside.some(([, kept]) => bytes.equals(kept))).toBe(true)
})
