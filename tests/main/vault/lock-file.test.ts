import { describe, expect, it } from 'vitest'
import { takeLock } from '../../../main/vault/lock-file.ts'
import { unlockVault } from '../../../main/vault/open-vault.ts'
import {
  codeOf,
  created,
  desk,
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
    expect(takeLock(other(at, { name: 'Laptop' }))).toEqual({
      ok: false,
      error: { code: 'vault/opened-elsewhere', host: 'Desktop', since: '2026-01-05T09:00:00.000Z' },
    })
  })

  it('is stale only on the same computer with the process gone', () => {
    const at = desk()
    value(takeLock(at))
    const tries = {
      running: takeLock(other(at, { isRunning: () => true })),
      elsewhere: takeLock(other(at, { name: 'Laptop', isRunning: () => false })),
      'elsewhere, another start': takeLock(other(at, { name: 'Laptop', bootId: 'boot-2' })),
      gone: takeLock(other(at, { isRunning: () => false })),
    }
    expect(Object.entries(tries).map(([name, each]) => `${name} ${each.ok}`)).toEqual([
      'running false',
      'elsewhere false',
      'elsewhere, another start false',
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
