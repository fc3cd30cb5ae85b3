import { describe, expect, it } from 'vitest'
import { takeLock } from '../../../main/vault/lock-file.ts'
import { unlockVault } from '../../../main/vault/open-vault.ts'
import { proved } from '../../support/proof.ts'
import {
  codeOf,
  created,
  desk,
  HandClock,
  PASSPHRASE,
  restarted,
  unlocked,
  value,
  type Desk,
} from '../../support/vault-desk.ts'

const PATH = '/home/state/lock'

function other(before: Desk, changes: Partial<Desk['host']> = {}): Desk {
  return desk({
    disk: before.disk,
    host: { name: 'Desktop', bootId: 'boot-1', pid: 9000, isRunning: () => true, ...changes },
  })
}

describe('FI-8 the lock file', () => {
  it('lets one of twenty in, and the next when it leaves', () => {
    const first = desk()
    const tries = Array.from({ length: 20 }, (_, pid) => takeLock(other(first, { pid })))
    const winners = tries.filter((each) => each.ok)
    expect(winners).toHaveLength(1)
    for (const each of tries) if (!each.ok) expect(each.error.code).toBe('vault/opened-elsewhere')
    value(winners[0]!).release()
    expect(takeLock(first).ok).toBe(true)
  })

  it('lets one journal be opened once, twenty asking at once', async () => {
    const at = desk()
    await (await created(at)).close()
    const asked = Array.from({ length: 20 }, (_, pid) =>
      unlockVault(other(at, { pid }), { passphrase: PASSPHRASE }),
    )
    const opened = (await Promise.all(asked)).filter((each) => each.ok)
    expect(opened).toHaveLength(1)
    await value(opened[0]!).close()
    await (await unlocked(at)).close()
  })

  it('says who holds it and since when', () => {
    const at = desk()
    value(takeLock(at))
    expect(takeLock(other(at))).toEqual({
      ok: false,
      error: {
        code: 'vault/opened-elsewhere',
        host: 'Desktop',
        since: '2026-01-05T09:00:00.000Z',
        isSure: true,
      },
    })
  })

  it('is stale only on the same computer with the process gone', () => {
    const at = desk()
    value(takeLock(at))
    const tries = {
      running: takeLock(other(at, { isRunning: () => true })),
      elsewhere: takeLock(other(at, { name: 'Laptop', bootId: 'boot-2', isRunning: () => false })),
      gone: takeLock(other(at, { isRunning: () => false })),
    }
    expect(Object.entries(tries).map(([name, each]) => `${name} ${each.ok}`)).toEqual([
      'running false',
      'elsewhere false',
      'gone true',
    ])
    expect(takeLock(other(at, { bootId: 'boot-2', isRunning: () => true })).ok).toBe(true)
  })

  it('of a process whose number came again is stale, of this very process is not', () => {
    const at = desk()
    const mine = { name: 'Desktop', bootId: 'boot-1', pid: 1, since: 'then', nonce: 'not of this run' }
    at.disk.makeFolder('/home/state')
    at.disk.put(PATH, Buffer.from(JSON.stringify({ ...mine, host: mine.name })))
    expect(takeLock(other(at, { pid: 1 })).ok).toBe(true)
    expect(takeLock(other(at, { pid: 1 })).ok).toBe(false)
  })

  it('cut off while it was written does not keep anybody out', () => {
    const at = desk()
    at.disk.makeFolder('/home/state')
    at.disk.put(PATH, Buffer.from('{"host":"Desk'))
    expect(takeLock(at).ok).toBe(true)
    expect(takeLock(other(at)).ok).toBe(false)
  })

  it('of many who find it stale together, one takes it over', () => {
    const at = desk()
    value(takeLock(at))
    const winners = Array.from({ length: 20 }, (_, pid) =>
      takeLock(other(at, { pid: 100 + pid, isRunning: (asked) => asked >= 100 && asked < 200 })),
    ).filter((each) => each.ok)
    expect(winners).toHaveLength(1)
    const left = [...at.disk.files().keys()].filter((path) => path.startsWith(PATH))
    expect(left).toEqual([PATH])
  })

  it('has one holder at a time, whenever another takes it or gives it back while one is taking it', () => {
    let tried = 0
    for (const start of ['held', 'stale', 'cut off', 'taken over by one who died'] as const) {
      for (const canLink of [true, false]) {
        // Only one that is held can be given back.
        for (let giving = 0; giving < (start === 'held' ? 24 : 1); giving += 1) {
          for (let taking = giving; taking < 24; taking += 1) {
            expect([start, canLink, giving, taking, heldAtOnce(start, canLink, giving, taking)]).toEqual([
              start,
              canLink,
              giving,
              taking,
              1,
            ])
            tried += 1
          }
        }
      }
    }
    proved('FI-8', 'a second and a third program at every pair of calls of one that takes the lock', tried)
  })

  it('leaves nothing of those that were killed while they took it', () => {
    const first = desk()
    value(takeLock(first))
    const calls = first.disk.calls.length
    for (let call = 0; call < calls; call += 1) {
      const at = desk()
      at.disk.failAt(call, 'killed', 'forever')
      try {
        takeLock(other(at, { pid: 100 }))
      } catch {
        // As far as it came.
      }
      at.disk.heal()
      const next = other(at, { pid: 101, isRunning: (pid) => pid === 101 })
      expect([call, takeLock(next).ok]).toEqual([call, true])
      const left = [...at.disk.files().keys()].filter((path) => path.startsWith(PATH))
      expect([call, left]).toEqual([call, [PATH]])
    }
  })

  it('is read again only when its facts are others, or the disk does not tell of changes', () => {
    for (const tells of [true, false]) {
      const at = desk()
      at.disk.tellsChanges = tells
      const lock = value(takeLock(at))
      value(lock.held())
      const from = at.disk.calls.length
      value(lock.held())
      const read = at.disk.calls.slice(from).some(({ call }) => call === 'readFile')
      expect(read).toBe(!tells)
      const theirs = String(at.disk.files().get(PATH)).replace(/[0-9a-f]{16}/, '0123456789abcdef')
      at.disk.change(PATH, Buffer.from(theirs))
      expect(codeOf(lock.held())).toBe('vault/opened-elsewhere')
      expect(codeOf(lock.held())).toBe('vault/opened-elsewhere')
    }
  })

  it.each(['removed', 'replaced', 'renamed'])('that was %s is found lost at once, for good', (how) => {
    const at = desk()
    const lock = value(takeLock(at))
    value(lock.held())
    const words = at.disk.files().get(PATH)!
    if (how === 'removed') at.disk.remove(PATH)
    if (how === 'replaced')
      at.disk.put(PATH, Buffer.from(String(words).replace(/[0-9a-f]{16}/, '0'.repeat(16))))
    if (how === 'renamed') at.disk.rename(PATH, `${PATH} of mine`)
    expect(codeOf(lock.held())).toBe('vault/opened-elsewhere')
    at.disk.put(PATH, words)
    expect(codeOf(lock.held())).toBe('vault/opened-elsewhere')
    lock.release()
    expect(at.disk.handles).toEqual([])
  })

  it('that cannot be read is refused however often it is asked, and is held again when it can be', () => {
    const at = desk()
    const lock = value(takeLock(at))
    value(lock.held())
    const words = at.disk.files().get(PATH)!
    at.disk.change(PATH, words.subarray(0, 20))
    for (let times = 0; times < 3; times += 1) expect(codeOf(lock.held())).toBe('vault/opened-elsewhere')
    at.disk.change(PATH, words)
    value(lock.held())
  })

  it('is read each time while its last change is so young that another would have the same time', () => {
    const at = desk({ clock: new HandClock(1000) })
    const lock = value(takeLock(at))
    value(lock.held())
    const from = at.disk.calls.length
    value(lock.held())
    expect(at.disk.calls.slice(from).map(({ call }) => call)).toContain('readFile')
  })

  it('is given back when opening fails', async () => {
    const at = desk()
    await (await created(at)).close()
    expect(codeOf(await unlockVault(at, { passphrase: 'not it' }))).toBe('vault/wrong-passphrase')
    expect(at.disk.files().has(PATH)).toBe(false)
    const failing = { ...restarted(at), deriveKey: () => Promise.reject(new Error('no worker')) }
    await expect(unlockVault(failing, { passphrase: PASSPHRASE })).rejects.toThrow('no worker')
    expect(failing.disk.files().has(PATH)).toBe(false)
  })
})

function isRunning(pid: number): boolean {
  return pid >= 100
}

/** How many hold the lock at the end, of three: one had it or died with it, two want it at the calls of the first. */
function heldAtOnce(
  start: 'held' | 'stale' | 'cut off' | 'taken over by one who died',
  canLink: boolean,
  giving: number,
  taking: number,
): number {
  const at = desk()
  const holder = takeLock(other(at, { pid: start === 'held' ? 100 : 50, isRunning }))
  if (start === 'cut off') at.disk.put(PATH, Buffer.from('{"ho'))
  if (start === 'taken over by one who died') {
    const nonce = /"nonce":"([0-9a-f]+)"/.exec(String(at.disk.files().get(PATH)))?.[1]
    const dead = { host: 'Desktop', bootId: 'boot-1', pid: 51, since: 'then', nonce: '0123456789abcdef' }
    at.disk.put(`${PATH}-${nonce}`, Buffer.from(JSON.stringify(dead)))
  }
  const held: boolean[] = []
  const begun = at.disk.calls.length
  let inner = false
  let hasIt = start === 'held'
  at.disk.refuse = ({ call }, number) => {
    if (call === 'link' && !canLink) return 'EPERM'
    if (inner) return null
    inner = true
    if (number - begun === giving && hasIt) {
      value(holder).release()
      hasIt = false
    }
    if (number - begun === taking) held.push(takeLock(other(at, { pid: 101, isRunning })).ok)
    inner = false
    return null
  }
  held.push(takeLock(other(at, { pid: 102, isRunning })).ok)
  at.disk.heal()
  if (held.length === 1) held.push(takeLock(other(at, { pid: 101, isRunning })).ok)
  return held.filter(Boolean).length + (hasIt ? 1 : 0)
}
