import { afterEach, describe, expect, it, vi } from 'vitest'
import { nextTurn } from '../../../main/vault/breathe.ts'
import { breakLock } from '../../../main/vault/lock-file.ts'
import { tidierOf } from '../../../main/vault/start-tidy.ts'
import { QUIET_WORK } from '../../../main/vault/work.ts'
import { copySource } from '../../support/copy-desk.ts'
import { dropSpares } from '../../support/spares.ts'
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
  withoutMirror,
  type Desk,
} from '../../support/vault-desk.ts'
import { linesOn } from './sync/pair.ts'

const NEW = 'another harbour, in the snow'

/** Seven entries in a file each, all in the mirror, and no spare of any. */
async function mirrored(): Promise<Desk> {
  const at = desk()
  const vault = await created(at)
  for (let count = 0; count < 7; count += 1) {
    await save(vault, `note${count}`, `words ${count}`)
    await vault.seal()
  }
  value(await vault.tidy())
  await vault.close()
  dropSpares(at)
  return at
}

/** Once everything was read and a file found gone, `act` comes in the middle of putting it back. */
function inTheMiddle(at: Desk, act: () => unknown): Desk {
  const here = restarted(at, at.disk)
  const begin = tidierOf(here)
  const found = { isRead: false, isActed: false }
  // Every slice is over at once, so that each step has a turn of its own.
  let time = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (time += 10))
  return {
    ...here,
    tidier: (job) => {
      const running = begin(job)
      return {
        done: running.done.finally(() => (found.isRead = true)),
        stop: () => running.stop(),
      }
    },
    async breathe() {
      if (found.isRead && !found.isActed) {
        found.isActed = true
        await act()
      }
      await nextTurn()
    },
  }
}

async function someTurns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await nextTurn()
}

describe('putting back while the journal is open', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('writes nothing any more once another program has taken the lock over', async () => {
    const at = await mirrored()
    let left: readonly string[] = []
    const here = inTheMiddle(at, async () => {
      const host = { name: 'Laptop', bootId: 'boot-2', pid: 9000, isRunning: () => false }
      const other = desk({ disk: at.disk, host })
      value(breakLock(other))
      await save(await unlocked(other), 'two', 'of the second')
      left = [...at.disk.files().keys()]
    })
    const first = await unlocked(here)
    at.disk.remove(dataPaths(at)[2]!)
    expect(codeOf(await first.verify(QUIET_WORK))).toBe('vault/opened-elsewhere')
    expect(left.length).toBeGreaterThan(0)
    expect([...at.disk.files().keys()]).toEqual(left)
  })

  it('is given up by a change of keys, which finds what is gone by itself: nothing of it is lost', async () => {
    const at = await mirrored()
    const [, gone, goneToo] = dataPaths(at)
    const changed: Promise<unknown>[] = []
    const here = inTheMiddle(at, async () => {
      at.disk.remove(goneToo!)
      changed.push(first.changePassphrase(PASSPHRASE, NEW).then(value))
      await someTurns()
    })
    const first = await unlocked(here)
    at.disk.remove(gone!)
    expect(codeOf(await first.verify(QUIET_WORK))).toBe('vault/cancelled')
    expect(changed).toHaveLength(1)
    await changed[0]
    await first.close()
    const folder = await unlocked(withoutMirror(restarted(at, at.disk)), NEW)
    expect([folder.notices, Object.keys(texts(folder)).length]).toEqual([[], 7])
  })

  it('is given up by a lock, and left to the next opening', async () => {
    const at = await mirrored()
    const closed: Promise<unknown>[] = []
    const here = inTheMiddle(at, async () => {
      closed.push(first.close())
      await someTurns()
    })
    const first = await unlocked(here)
    at.disk.remove(dataPaths(at)[2]!)
    const left = dataPaths(at)
    expect(codeOf(await first.verify(QUIET_WORK))).toBe('vault/locked')
    expect(closed).toHaveLength(1)
    await closed[0]
    expect(dataPaths(at)).toEqual(left)
    const next = await unlocked(restarted(at))
    expect(next.notices.map(({ kind }) => kind)).toEqual(['healed'])
    expect(Object.keys(texts(next))).toHaveLength(7)
  })

  it('does not keep a lock that has waited long enough', async () => {
    const at = await mirrored()
    const waited = { isOver: false }
    const here = inTheMiddle(at, () => {
      waited.isOver = true
      here.clock.pass(60_000)
    })
    const vault = await unlocked(here)
    await save(vault, 'new', 'x'.repeat(30_000))
    at.disk.remove(dataPaths(at)[2]!)
    const left = dataPaths(at).length
    await vault.close()
    expect(waited.isOver).toBe(true)
    // What was written is sealed, and nothing more.
    expect(dataPaths(at)).toHaveLength(left + 1)
    const next = await unlocked(restarted(at))
    expect(next.notices.map(({ kind }) => kind)).toEqual(['healed'])
    expect(Object.keys(texts(next))).toHaveLength(8)
  })

  it('writes no line again that is erased for ever meanwhile', async () => {
    const at = await mirrored()
    const here = inTheMiddle(at, async () => {
      const shown = vault.revisionsOf('entries', 'note3---')
      value(await vault.append([{ collection: 'entries', id: 'note3---', shown, value: null, purge: true }]))
    })
    const vault = await unlocked(here)
    const { keyring } = await copySource(at)
    const erased = (): readonly (readonly [string, ReadonlySet<string>])[] =>
      [...linesOn(at, keyring)].filter(([line]) => line.includes('words 3'))
    const [holder] = erased()
    for (const name of holder![1]) at.disk.remove(`/stick/Journal/data/${name}`)
    value(await vault.verify(QUIET_WORK))
    expect(erased()).toEqual([])
    expect(texts(vault)).not.toHaveProperty('note3')
    await vault.close()
  })
})
