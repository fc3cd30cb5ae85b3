import { describe, expect, it, vi } from 'vitest'
import { readDataFile } from '../../../../main/vault/data-file.ts'
import { FileNumbers } from '../../../../main/vault/gaps.ts'
import { claimOf, type SegmentHead } from '../../../../main/vault/segment.ts'
import { tidierOf } from '../../../../main/vault/start-tidy.ts'
import type { Tidier } from '../../../../main/vault/tidier.ts'
import type { OpenVault } from '../../../../main/vault/vault.ts'
import type { CallMade } from '../../../support/memory-disk.ts'
import { mirrorPath, spoil, spoilMirror } from '../../../support/spoilt-mirror.ts'
import {
  afterwards,
  codeOf,
  created,
  desk,
  entry,
  PASSPHRASE,
  restarted,
  save,
  texts,
  unlocked,
  value,
  withoutMirror,
  type Desk,
} from '../../../support/vault-desk.ts'
import { again, carry, DATA, keysOf, linesOn, namesOn, pair } from './pair.ts'
import { replace } from './replace.ts'

const NEW = 'another harbour, quiet in the rain'

type Change = (vault: OpenVault) => Promise<unknown>

/**
 * The mirror of one computer holds files of another, which are gone when it opens next: what came in their place was
 * made after a change of which it knew nothing.
 */
async function replacedBehind(before: Change, after: Change): Promise<Desk> {
  const [writer, reader] = await pair()
  const vault = await unlocked(again(writer))
  await before(vault)
  carry(writer, reader)
  const mirrored = await unlocked(again(reader))
  value(await mirrored.tidy())
  await mirrored.close()
  await after(vault)
  value(await vault.tidy())
  await vault.close()
  carry(writer, reader)
  const replaced = await replacedOn(reader)
  expect(replaced.length).toBeGreaterThan(0)
  for (const name of replaced) reader.disk.remove(`${DATA}/${name}`)
  return reader
}

/** Files that others there say need not be there. */
async function replacedOn(at: Desk): Promise<readonly string[]> {
  const [keyring, numbers, names] = [await keysOf(at), new FileNumbers(), namesOn(at)]
  for (const name of names) {
    const file = readDataFile(keyring, name, Buffer.from(at.disk.readFile(`${DATA}/${name}`)))
    if (file.kind === 'sound') numbers.add(file.head)
  }
  return names.filter((name) => {
    const claim = claimOf(name)
    return claim !== null && numbers.isReplaced(claim.device, claim.seq)
  })
}

describe('VF-15 files of the mirror that another computer replaced', () => {
  it('are not said again where packs hold every line of them', async () => {
    const at = await replacedBehind(
      async (vault) => {
        for (let count = 0; count < 64; count += 1) {
          await save(vault, `many${count}`, `words ${count}`)
          await vault.seal()
        }
      },
      (vault) => save(vault, 'many7', 'other words'),
    )
    const before = namesOn(at)
    const vault = await unlocked(again(at))
    expect(before.some((name) => name.endsWith('.pack'))).toBe(true)
    expect([vault.notices, namesOn(at)]).toEqual([[], before])
    expect(texts(vault)['many7']).toBe('other words')
    await vault.close()
  })

  it('nor where a line of them was erased for ever', async () => {
    const at = await replacedBehind(
      async (vault) => {
        await save(vault, 'gone', 'SECRET')
        await vault.seal()
      },
      async (vault) => {
        const shown = vault.revisionsOf('entries', entry('gone', '').id)
        await vault.append([{ ...entry('gone', ''), shown, value: null, purge: true }])
      },
    )
    const before = namesOn(at)
    const vault = await unlocked(again(at))
    expect([namesOn(at), texts(vault)['gone']]).toEqual([before, undefined])
    await vault.close()
    const lines = [...linesOn(at, await keysOf(at)).keys()]
    expect(lines.filter((line) => line.includes('SECRET'))).toEqual([])
  })
})

/** A computer whose mirror holds what it has written; opened again. */
async function withMirror(): Promise<readonly [Desk, string]> {
  const at = desk()
  const first = await created(at)
  await save(first, 'one', 'held alone')
  await first.seal()
  value(await first.tidy())
  await first.close()
  const [name] = namesOn(at)
  return [again(at), name!]
}

async function namesErased(at: Desk): Promise<SegmentHead['erased']> {
  const lines = [...linesOn(at, await keysOf(at)).keys()]
  return [['entries', entry('one', '').id, lines.map((line) => /^\{"r":"([^"]+)"/.exec(line)![1]!)]]
}

/** The line by which another computer erased it. */
async function endOf(at: Desk): Promise<readonly Buffer[]> {
  const other = restarted(at)
  const vault = await unlocked(other)
  const shown = vault.revisionsOf('entries', entry('one', '').id)
  value(await vault.append([{ ...entry('one', ''), shown, value: null, purge: true }]))
  await vault.close()
  const lines = [...linesOn(other, await keysOf(other)).keys()]
  return lines.filter((line) => line.includes('"purge":1')).map((line) => Buffer.from(line))
}

async function isSaid(at: Desk): Promise<boolean> {
  return [...linesOn(at, await keysOf(at)).keys()].some((line) => line.includes('held alone'))
}

/** Opened without what it keeps for a fast start: the folder alone. */
async function textsOfFolder(at: Desk): Promise<Record<string, unknown>> {
  const vault = await unlocked(withoutMirror(again(at)))
  const found = texts(vault)
  await vault.close()
  return found
}

describe('VF-15 a line that the mirror alone holds of a replaced file', () => {
  it('is said again at the next opening', async () => {
    const [at, name] = await withMirror()
    await replace(at, name)
    expect(await isSaid(at)).toBe(false)
    await (await unlocked(at)).close()
    expect(await textsOfFolder(at)).toEqual({ one: 'held alone' })
  })

  it('and comes back from its spare where that file is gone before a mirror holds it', async () => {
    const [at, name] = await withMirror()
    await replace(at, name)
    const before = namesOn(at)
    await unlocked(at)
    const said = namesOn(at).filter((each) => !before.includes(each))
    expect(said).toHaveLength(1)
    // Ended here, and the folder goes back.
    const here = restarted(at)
    here.disk.remove(`${DATA}/${said[0]!}`)
    const next = await unlocked(here)
    expect(next.notices.map(({ kind }) => kind)).toEqual(['healed'])
    expect(namesOn(here)).toContain(said[0])
  })

  it('is said again when the file goes while the journal is open, before a mirror is made without it', async () => {
    const [at, name] = await withMirror()
    const vault = await unlocked(at)
    await replace(at, name)
    value(await vault.tidy())
    expect(await isSaid(at)).toBe(true)
    value(await vault.tidy())
    await vault.close()
    expect(await textsOfFolder(at)).toEqual({ one: 'held alone' })
  })

  it('is said again where so much is new that a mirror is made first', async () => {
    const [at, name] = await withMirror()
    await replace(at, name)
    at.disk.put(`${DATA}/large.txt`, Buffer.alloc(9 * 1024 * 1024))
    await (await unlocked(at)).close()
    expect(await textsOfFolder(at)).toEqual({ one: 'held alone' })
  })

  it('waits in the mirror, which stays as it is, until the disk takes it', async () => {
    const [at, name] = await withMirror()
    await replace(at, name)
    const mirrors = (): readonly string[] =>
      at.disk.list(at.localFolder).filter((each) => each.endsWith('.base'))
    const before = mirrors()
    at.disk.refuse = ({ call, path }) => (call === 'write' && path.startsWith(DATA) ? 'ENOSPC' : null)
    const vault = await unlocked(at)
    await vault.tidy()
    expect([mirrors(), await isSaid(at)]).toEqual([before, false])
    at.disk.refuse = () => null
    value(await vault.tidy())
    await vault.close()
    expect(await textsOfFolder(at)).toEqual({ one: 'held alone' })
  })

  it('is not said where the file is still there', async () => {
    const [at, name] = await withMirror()
    await replace(at, name, { isGone: false })
    const before = namesOn(at)
    await (await unlocked(at)).close()
    expect(namesOn(at)).toEqual(before)
  })

  it.each([
    ['at the next opening, as the names that a pack dropped', 'names'],
    ['at the next opening, as its end for ever', 'end'],
    ['while it is open, as the names that a pack dropped', 'names'],
    ['while it is open, as its end for ever', 'end'],
  ])('is not said where it was erased for ever: %s', async (when, how) => {
    const [at, name] = await withMirror()
    const replacing = how === 'end' ? { lines: await endOf(at) } : { erased: await namesErased(at) }
    const isOpenFirst = when.startsWith('while')
    if (!isOpenFirst) await replace(at, name, replacing)
    const vault = await unlocked(at)
    if (isOpenFirst) await replace(at, name, replacing)
    expect(await isSaid(at)).toBe(false)
    value(await vault.tidy())
    expect(await isSaid(at)).toBe(false)
    value(await vault.tidy())
    await vault.close()
    expect([await isSaid(at), await textsOfFolder(at)]).toEqual([false, {}])
  })

  it('is not said twice where it came with the new file while the journal was open', async () => {
    const [at, name] = await withMirror()
    const lines = [...linesOn(at, await keysOf(at)).keys()].map((line) => Buffer.from(line))
    const vault = await unlocked(at)
    await replace(at, name, { lines })
    const before = namesOn(at)
    value(await vault.tidy())
    await vault.close()
    expect(namesOn(at)).toEqual(before)
  })

  it('is looked for with every stop heard: keys that change meanwhile do not wait, and nothing is missing', async () => {
    const turns: (() => void)[] = []
    const at = desk()
    const first = await created(at)
    const many = Array.from({ length: 300 }, (_, count) => entry(`e${count}`, 'held alone'))
    value(await first.append(many))
    await first.seal()
    value(await first.tidy())
    await first.close()
    const [name] = namesOn(at)
    const later = { ...again(at), breathe: () => new Promise<void>((resolve) => turns.push(resolve)) }
    const slowly = async <T>(work: Promise<T>): Promise<T> => {
      const state = { isDone: false }
      void work.finally(() => (state.isDone = true)).catch(() => undefined)
      while (!state.isDone) {
        turns.shift()?.()
        await afterwards()
      }
      return work
    }
    const vault = await slowly(unlocked(later))
    await replace(later, name!)
    // Every slice is over at once, so that it looks in three.
    let time = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 10))
    const packed = vault.tidy()
    turns.shift()!()
    await afterwards()
    const changed = vault.changePassphrase(PASSPHRASE, NEW)
    value(await slowly(changed))
    expect(codeOf(await slowly(packed))).toBe('vault/cancelled')
    expect([vault.notices, Object.keys(texts(vault)).length]).toEqual([[], 300])
    vi.restoreAllMocks()
    await slowly(vault.close())
    const folder = withoutMirror(again(at))
    const reopened = await unlocked(folder, NEW)
    expect([reopened.notices, Object.keys(texts(reopened)).length]).toEqual([[], 300])
    await reopened.close()
  })

  it('of files that go as it is asked for, is asked for once more', async () => {
    const [at, name] = await withMirror()
    const begin = tidierOf(at)
    let isFirst = true
    const tidier: Tidier = (job) => {
      if (!isFirst) return begin(job)
      isFirst = false
      const done = replace(at, name).then(() => begin(job).done)
      return { done, stop: () => done.then(() => undefined) }
    }
    const vault = await unlocked({ ...at, tidier })
    value(await vault.tidy())
    await vault.close()
    const reopened = await unlocked(again(at))
    expect(texts(reopened)).toEqual({ one: 'held alone' })
    await reopened.close()
    expect(await textsOfFolder(at)).toEqual({ one: 'held alone' })
  })

  it('and is nowhere whole, holds packing up no longer than it takes to see that', async () => {
    const [start, name] = await withMirror()
    await replace(start, name)
    const path = mirrorPath(start)
    for (let place = 40; place < start.disk.files().get(path)!.length; place += 997) {
      const at = again({ ...start, disk: start.disk.copy() })
      spoil(at, path, place)
      const vault = await unlocked(at)
      const shown = await save(vault, 'gone', 'SECRET')
      await vault.seal()
      const purge = { ...entry('gone', ''), shown: [shown], value: null, purge: true as const }
      value(await vault.append([purge]))
      value(await vault.tidy())
      value(await vault.tidy())
      await vault.close()
      const lines = [...linesOn(at, await keysOf(at)).keys()]
      expect(lines.some((line) => line.includes('SECRET'))).toBe(false)
      expect(mirrorPath(at)).not.toBe(path)
    }
  })

  it.each([1, 2, 3, 4])('waits in the mirror where the disk did not give it: reading %i', async (which) => {
    const [start, name] = await withMirror()
    const at = again(start)
    const begin = tidierOf(at)
    let reads = 0
    const refuse = ({ call, path }: CallMade): string | null => {
      if (call !== 'read' || !path.endsWith('.base')) return null
      reads += 1
      return reads === which ? 'EIO' : null
    }
    // As the first round has ended: the line is to be said again.
    const tidier: Tidier = (job) => {
      const running = begin(job)
      const done = running.done.finally(() => (at.disk.refuse = reads > 0 ? () => null : refuse))
      return { done, stop: () => running.stop() }
    }
    const vault = await unlocked({ ...at, tidier })
    await replace(at, name)
    await vault.tidy()
    at.disk.refuse = () => null
    value(await vault.tidy())
    await vault.close()
    expect(await textsOfFolder(at)).toEqual({ one: 'held alone' })
  })

  it('and no name that another file has taken holds packing up', async () => {
    const at = desk()
    const first = await created(at)
    for (const id of ['one', 'two']) {
      await save(first, id, `held by ${id}`)
      await first.seal()
    }
    value(await first.tidy())
    await first.close()
    const [one, two] = namesOn(at)
    at.disk.put(`${DATA}/${one}`, at.disk.files().get(`${DATA}/${two}`)!)
    const before = mirrorPath(at)
    const vault = await unlocked(again(at))
    await save(vault, 'three', 'words')
    value(await vault.tidy())
    await vault.close()
    expect(mirrorPath(at)).not.toBe(before)
    expect(await textsOfFolder(at)).toEqual({ one: 'held by one', two: 'held by two', three: 'words' })
  })

  it('and many that are nowhere whole have the folder looked through once', async () => {
    const at = desk()
    const first = await created(at)
    value(await first.append(Array.from({ length: 300 }, (_, count) => entry(`e${count}`, 'held alone'))))
    await first.seal()
    const [name] = namesOn(at)
    for (let count = 0; count < 30; count += 1) {
      value(await first.append([{ ...entry(`o${count}`, 'other'), collection: 'others' }]))
      await first.seal()
    }
    value(await first.tidy())
    await first.close()
    await spoilMirror(at, ({ blocks }) =>
      blocks.flatMap(({ c, kind, rows }) => (c === 'entries' && kind !== 'grave' ? [rows] : [])),
    )
    await replace(at, name!)
    let reads = 0
    at.disk.refuse = ({ call, path }) => {
      if (call === 'readFile' && path.startsWith(DATA)) reads += 1
      return null
    }
    await (await unlocked(again(at))).close()
    expect(reads).toBeLessThan(300)
  })
})
