import { describe, expect, it } from 'vitest'
import { MemoryDisk } from '../../support/memory-disk.ts'
import {
  afterwards,
  codeOf,
  countedRandom,
  created,
  desk,
  entry,
  HandClock,
  logs,
  PASSPHRASE,
  restarted,
  save,
  texts,
  unlocked,
  value,
  type Desk,
} from '../../support/vault-desk.ts'
import { withoutLast } from '../../support/without-last.ts'
import { unlockVault } from '../../../main/vault/open-vault.ts'

function callsSince(at: Desk, from: number): readonly string[] {
  return at.disk.calls.slice(from).map(({ call, path }) => `${call} ${path.includes('wal-') ? 'log' : path}`)
}

/** Takes the last bytes off the log. */
function cut(disk: MemoryDisk): void {
  const [log] = [...disk.files().keys()].filter((path) => path.includes('/wal-'))
  disk.change(log!, withoutLast(disk.files().get(log!)!, 20))
}

function sealed(at: Desk): number {
  return [...at.disk.files().keys()].filter((path) => path.includes('/data/')).length
}

/** Is the journal still ours, and the log as it was left? */
const ASKED = ['stat /home/state/lock', 'facts log']
/** The first time the lock is read. */
const READ = ['stat /home/state/lock', 'readFile /home/state/lock']
const SAVED = [...ASKED, 'write log', 'sync log']

describe('VF-2 a save', () => {
  it('is durable when it is confirmed', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'words')
    const after = restarted(at, at.disk.afterPowerCut({ bytes: 'lost', names: 'lost' }))
    expect(texts(await unlocked(after))).toEqual({ one: 'words' })
  })

  it('VF-12 goes to the disk in this order and no other', async () => {
    const at = desk()
    const vault = await created(at)
    const from = at.disk.calls.length
    await save(vault, 'one', 'words')
    expect(callsSince(at, from)).toEqual([
      ...READ,
      'open log',
      'facts log',
      'write log',
      'write log',
      'sync log',
      'syncFolder /home/state',
      'write log',
      // Zeros ahead.
      'write log',
      'sync log',
    ])
    await afterwards()
    const later = at.disk.calls.length
    await save(vault, 'two', 'words')
    expect(callsSince(at, later)).toEqual(SAVED)
    // While nobody waits: what the next one compares the file with.
    await afterwards()
    expect(callsSince(at, later).slice(SAVED.length)).toEqual(['stat log', 'read log'])
  })

  it('those that wait go together, each with its own answer', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'zero', 'words')
    await afterwards()
    const from = at.disk.calls.length
    const bad = { ...entry('x', ''), id: 'no' }
    const answers = await Promise.all([
      vault.append([entry('one', '1')]),
      vault.append([bad]),
      vault.append([entry('two', '2'), entry('three', '3')]),
    ])
    expect(answers.map(codeOf)).toEqual(['ok', 'input/invalid', 'ok'])
    expect(value(answers[2])).toHaveLength(2)
    expect(callsSince(at, from)).toEqual(SAVED)
    expect(texts(vault)).toEqual({ one: '1', three: '3', two: '2', zero: 'words' })
  })

  it('VF-4 writes no more than twice the entry and 1 KiB, however large the journal', async () => {
    const at = desk()
    const vault = await created(at)
    const text = 'w'.repeat(1500)
    const sizes: number[] = []
    for (const count of [1, 1000, 10_000]) {
      const many = Array.from({ length: count }, (_, each) => entry(`e${count}-${each}`, text))
      value(await vault.append(many))
      await vault.seal()
      await save(vault, `warm${count}`, 'log')
      const before = at.disk.files().get(logs(at)[0]!)!.length
      await save(vault, `then${count}`, text)
      sizes.push(at.disk.files().get(logs(at)[0]!)!.length - before)
    }
    for (const size of sizes) expect(size).toBeLessThanOrEqual(2 * 1500 + 1024)
    expect(new Set(sizes).size).toBe(1)
  })

  it('VF-6 a disk that takes one byte at a time gets the same file', async () => {
    const files: ReadonlyMap<string, Buffer>[] = []
    for (const most of [Number.POSITIVE_INFINITY, 1]) {
      const disk = new MemoryDisk()
      const host = { name: 'Desktop', bootId: 'b', pid: 1, isRunning: () => false }
      const at = desk({ disk, random: countedRandom('same'), clock: new HandClock(1e12), host })
      disk.writeAtMost = most
      const vault = await created(at)
      await save(vault, 'one', 'words')
      await vault.close()
      files.push(disk.files())
    }
    expect(files[1]).toEqual(files[0])
  })

  it('VF-7 FI-5 a failed sync: refused, never synced again, and the next save has all', async () => {
    const at = desk()
    const vault = await created(at)
    const first = await save(vault, 'one', 'words')
    const [log] = logs(at)
    at.disk.refuse = ({ call, path }) => (call === 'sync' && path === log ? 'EIO' : null)
    const refused = await vault.append([entry('one', 'more words', [first])])
    expect(refused).toEqual({ ok: false, error: { code: 'disk/refused', reason: 'EIO' } })
    expect(texts(vault)).toEqual({ one: 'words' })
    const from = at.disk.calls.length
    await save(vault, 'one', 'more words', [first])
    const onOld = at.disk.calls.slice(from).filter(({ path }) => path === log)
    expect(onOld).toEqual([])
    expect(logs(at)).toHaveLength(2)
    const after = restarted(at)
    const again = await unlocked(after)
    expect(texts(again)).toEqual({ one: 'more words' })
    expect(again.history('entries', 'one-----', 20)).toEqual([])
    expect(again.notices).toEqual([])
  })

  it('a full disk is told as such, and saving goes on when there is room', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'words')
    at.disk.refuse = ({ call }) => (call === 'write' ? 'ENOSPC' : null)
    for (let tries = 0; tries < 5; tries += 1) {
      expect(codeOf(await vault.append([entry('two', 'words')]))).toBe('disk/full')
    }
    expect(codeOf(await vault.seal())).toBe('disk/full')
    at.disk.heal()
    await save(vault, 'two', 'words')
    expect(codeOf(await vault.seal())).toBe('ok')
    expect(logs(at)).toEqual([])
    expect(texts(await unlocked(restarted(at)))).toEqual({ one: 'words', two: 'words' })
  })

  it('closed, answers nothing more', async () => {
    const vault = await created(desk())
    await save(vault, 'one', 'words')
    await vault.close()
    await vault.close()
    expect(codeOf(await vault.append([entry('two', 'words')]))).toBe('vault/locked')
    expect(codeOf(await vault.seal())).toBe('vault/locked')
    expect(codeOf(await vault.changePassphrase(PASSPHRASE, 'x'))).toBe('vault/locked')
    expect([...vault.heads()]).toEqual([])
    expect(vault.value('entries', 'one-----')).toBeNull()
  })

  it('asked for just before closing is written', async () => {
    const at = desk()
    const vault = await created(at)
    const saving = vault.append([entry('one', 'last words')])
    await vault.close()
    expect(codeOf(await saving)).toBe('ok')
    expect(texts(await unlocked(at))).toEqual({ one: 'last words' })
  })
})

describe('sealing by the clock', () => {
  it('after a minute of rest, after ten minutes of work, at 256 KiB', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'words')
    at.clock.pass(59_999)
    expect(sealed(at)).toBe(0)
    at.clock.pass(1)
    expect([sealed(at), logs(at).length]).toEqual([1, 0])
    for (let half = 0; half < 20; half += 1) {
      await save(vault, `work${half}`, 'words')
      at.clock.pass(30_000)
    }
    expect(sealed(at)).toBe(2)
    await save(vault, 'large', 'x'.repeat(256 * 1024))
    expect(sealed(at)).toBe(3)
  })

  it('tries again after a minute when the folder was away, and saves go on meanwhile', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'words')
    at.disk.refuse = ({ path }) => (path.startsWith('/stick') ? 'ENOENT' : null)
    expect(await vault.seal()).toEqual({ ok: false, error: { code: 'vault/folder-gone' } })
    await save(vault, 'two', 'more')
    at.disk.heal()
    at.clock.pass(60_000)
    expect([sealed(at), logs(at).length]).toEqual([1, 0])
    expect(texts(await unlocked(restarted(at)))).toEqual({ one: 'words', two: 'more' })
  })

  it('never again once closed', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'words')
    await vault.close()
    const calls = at.disk.calls.length
    at.clock.pass(3_600_000)
    expect(at.disk.calls).toHaveLength(calls)
  })
})

describe('the position reached', () => {
  it('is noted after half a minute, so that a loss before it is damage and not a torn tail', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'words')
    const early = restarted(at)
    cut(early.disk)
    expect((await unlocked(early)).notices).toMatchObject([{ kind: 'torn-tail' }])
    at.clock.pass(30_000)
    const late = restarted(at)
    cut(late.disk)
    expect(codeOf(await unlockVault(late, { passphrase: PASSPHRASE }))).toBe('vault/damaged')
    expect(logs(late)).toHaveLength(1)
  })

  it('changed by someone, is told and begun anew', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'words')
    await vault.close()
    const path = '/home/state/seen.json'
    const sound = at.disk.files().get(path)!
    for (const place of [3, 40, sound.length - 5]) {
      const later = restarted(at)
      const changed = Buffer.from(sound)
      changed[place]! ^= 1
      later.disk.change(path, changed)
      const again = await unlocked(later)
      expect(again.notices).toEqual([{ kind: 'seen-changed' }])
      expect(texts(again)).toEqual({ one: 'words' })
    }
  })
})

describe('closing while the folder is away', () => {
  it('keeps all in the log and its position, so that no part of it can go unnoticed', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'words')
    await save(vault, 'two', 'more')
    at.disk.refuse = ({ path }) => (path.startsWith('/stick') ? 'ENOENT' : null)
    await vault.close()
    at.disk.heal()
    const cutAtARecord = restarted(at)
    const [log] = logs(cutAtARecord)
    cutAtARecord.disk.change(log!, withoutLast(cutAtARecord.disk.files().get(log!)!, 2 * 286))
    expect(codeOf(await unlockVault(cutAtARecord, { passphrase: PASSPHRASE }))).toBe('vault/damaged')
    expect(texts(await unlocked(restarted(at)))).toEqual({ one: 'words', two: 'more' })
  })
})

describe('a bug inside a save', () => {
  it('rejects it, rather than leaving the caller waiting', async () => {
    const at = desk()
    const vault = await created({ ...at, log: { note: () => undefined } })
    at.disk.open = () => {
      throw new TypeError('a bug')
    }
    await expect(vault.append([entry('one', 'words')])).rejects.toThrow('a bug')
  })
})

describe('a disk with room for the words and not for zeros ahead', () => {
  it('takes every save that fits, and seals when there is room again', async () => {
    for (const free of [8, 16, 40, 100]) {
      const at = { ...desk(), logAhead: 128 * 1024 }
      const vault = await created(at)
      const used = [...at.disk.files().values()].reduce(
        (sum, { length }) => sum + Math.ceil(length / 4096),
        0,
      )
      at.disk.capacity = (used + free) * 4096
      const saved: Record<string, string> = {}
      for (let count = 0; count < free - 3; count += 1) {
        saved[`text-${count}`] = `words ${count} `.repeat(40)
        await save(vault, `text-${count}`, saved[`text-${count}`]!)
      }
      at.disk.capacity = Number.POSITIVE_INFINITY
      expect(texts(await unlocked(restarted(at)))).toEqual(saved)
      value(await vault.seal())
      await vault.close()
      expect(texts(await unlocked(restarted(at)))).toEqual(saved)
    }
  })
})
