import { describe, expect, it } from 'vitest'
import { breakLock, takeLock } from '../../../main/vault/lock-file.ts'
import { unlockVault } from '../../../main/vault/open-vault.ts'
import { QUIET_WORK } from '../../../main/vault/work.ts'
import {
  codeOf,
  created,
  desk,
  entry,
  PASSPHRASE,
  save,
  texts,
  unlocked,
  value,
  type Desk,
} from '../../support/vault-desk.ts'

const LOCK = '/home/state/lock'

/** Another program that comes to the same folders, on a computer that cannot ask after the first. */
function elsewhere(at: Desk, changes: Partial<Desk['host']> = {}): Desk {
  const host = { name: 'Laptop', bootId: 'boot-2', pid: 9000, isRunning: () => false, ...changes }
  return desk({ disk: at.disk, host })
}

describe('a lock that cannot be asked after', () => {
  it('goes when the person says so, and the journal opens', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'written there')
    const here = elsewhere(at)
    expect(await unlockVault(here, { passphrase: PASSPHRASE })).toMatchObject({
      error: { code: 'vault/opened-elsewhere', host: 'Desktop', isSure: false },
    })
    value(breakLock(here))
    const opened = await unlocked(here)
    expect(texts(opened)).toEqual({ one: 'written there' })
    const left = [...at.disk.files().keys()].filter((path) => path.startsWith(LOCK))
    expect(left).toEqual([LOCK])
  })

  it('stays where its program is known to run here, and none is no fault', () => {
    const at = desk()
    value(breakLock(at))
    const lock = value(takeLock(at))
    const here = desk({ disk: at.disk, host: { ...at.host, pid: 9000, isRunning: () => true } })
    expect(breakLock(here)).toMatchObject({ error: { code: 'vault/opened-elsewhere', isSure: true } })
    value(lock.held())
  })

  it('under a second lock that was left likewise goes too', () => {
    const at = desk()
    value(takeLock(at))
    const nonce = /"nonce":"([0-9a-f]+)"/.exec(String(at.disk.files().get(LOCK)))?.[1]
    const dead = { host: 'Attic', bootId: 'boot-9', pid: 51, since: 'then', nonce: '0123456789abcdef' }
    at.disk.put(`${LOCK}-${nonce}`, Buffer.from(JSON.stringify(dead)))
    value(breakLock(elsewhere(at)))
    expect([...at.disk.files().keys()].filter((path) => path.startsWith(LOCK))).toEqual([])
  })
})

describe('a program whose lock was taken over all the same', () => {
  it('writes nothing any more, at whatever it is asked', async () => {
    const at = desk()
    const first = await created(at)
    await save(first, 'one', 'in the log of the first')
    const here = elsewhere(at)
    value(breakLock(here))
    const second = await unlocked(here)
    await save(second, 'two', 'of the second')
    const before = new Map(at.disk.files())
    const told = {
      append: codeOf(await first.append([entry('three', 'of the first again')])),
      seal: codeOf(await first.seal()),
      tidy: codeOf(await first.tidy()),
      verify: codeOf(await first.verify(QUIET_WORK)),
      rekey: codeOf(await first.changePassphrase(PASSPHRASE, 'another harbour, in the snow')),
      drop: codeOf(first.dropMedia('0'.repeat(40))),
    }
    expect(new Set(Object.values(told))).toEqual(new Set(['vault/opened-elsewhere']))
    at.clock.pass(120_000)
    await first.close()
    expect(new Map(at.disk.files())).toEqual(before)
    await save(second, 'four', 'of the second again')
    await second.close()
    expect(texts(await unlocked(here))).toEqual({
      four: 'of the second again',
      one: 'in the log of the first',
      two: 'of the second',
    })
  })

  it('stays out when the other has closed again, until it is opened anew', async () => {
    const at = desk()
    const first = await created(at)
    const here = elsewhere(at)
    value(breakLock(here))
    const second = await unlocked(here)
    await save(second, 'two', 'of the second')
    await second.close()
    expect(codeOf(await first.append([entry('one', 'of the first')]))).toBe('vault/opened-elsewhere')
    at.disk.put(LOCK, Buffer.from('{"ho'))
    expect(codeOf(await first.append([entry('one', 'of the first')]))).toBe('vault/opened-elsewhere')
    await first.close()
    at.disk.remove(LOCK)
    const again = await unlocked(at)
    await save(again, 'one', 'of the first')
    expect(texts(again)).toEqual({ one: 'of the first', two: 'of the second' })
  })
})
