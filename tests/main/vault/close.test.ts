import { expect, it, vi } from 'vitest'
import { Keyring } from '../../../main/vault/keyring.ts'
import { unlockVault } from '../../../main/vault/open-vault.ts'
import { salvageVault } from '../../../main/vault/salvage-vault.ts'
import { QUIET_WORK } from '../../../main/vault/work.ts'
import { BUG } from '../../support/memory-disk.ts'
import { secret } from '../../support/salvage-desk.ts'
import { codeOf, created, desk, entry, restarted, save, texts, unlocked } from '../../support/vault-desk.ts'

it('whatever goes wrong while sealing, keys and lock are given up and the words are in the log', async () => {
  const at = desk()
  const vault = await created(at)
  await save(vault, 'one', 'words')
  const wipe = vi.spyOn(Keyring.prototype, 'wipe')
  const rename = at.disk.rename.bind(at.disk)
  at.disk.rename = () => {
    throw new TypeError('a bug')
  }
  await vault.close()
  expect(wipe).toHaveBeenCalled()
  expect([...at.disk.files().keys()]).not.toContain('/home/state/lock')
  expect(codeOf(await vault.append([entry('two', 'late')]))).toBe('vault/locked')
  at.disk.rename = rename
  expect(texts(await unlocked(restarted(at)))).toEqual({ one: 'words' })
})

it('what Windows calls UNKNOWN, as of a file that a sync engine holds, is a refusal of the disk', async () => {
  const at = desk()
  const vault = await created(at)
  await save(vault, 'one', 'words')
  at.disk.refuse = ({ call }) => (call === 'sync' ? 'UNKNOWN' : null)
  expect(await vault.append([entry('two', 'late')])).toEqual({
    ok: false,
    error: { code: 'disk/refused', reason: 'UNKNOWN' },
  })
  at.disk.heal()
  await save(vault, 'three', 'more')
  expect(texts(await unlocked(restarted(at)))).toMatchObject({ one: 'words', three: 'more' })
})

it('a bug while opening or salvaging leaves neither keys nor lock', async () => {
  const closed = desk()
  await (await created(closed)).close()
  for (const open of [unlockVault, salvageVault]) {
    const at = restarted(closed)
    const wipe = vi.spyOn(Keyring.prototype, 'wipe')
    wipe.mockClear()
    at.disk.refuse = ({ call, path }) => (call === 'list' && path.endsWith('/data') ? BUG : null)
    await expect(open(at, secret, QUIET_WORK)).rejects.toThrow(TypeError)
    expect(wipe).toHaveBeenCalledTimes(1)
    expect([...at.disk.files().keys()]).not.toContain('/home/state/lock')
  }
})

it('a mirror that another has replaced is removed aside, and the close waits for it, whatever comes of it', async () => {
  for (const isRefused of [false, true]) {
    const removed: string[] = []
    const waiting: (() => void)[] = []
    const removeAside = async (path: string): Promise<void> => {
      removed.push(path)
      await new Promise<void>((resolve) => waiting.push(resolve))
      if (isRefused) throw Object.assign(new Error('held'), { code: 'EBUSY' })
    }
    const at = desk({ removeAside })
    const vault = await created(at)
    for (const id of ['one', 'two']) {
      await save(vault, id, 'words')
      expect(codeOf(await vault.tidy())).toBe('ok')
    }
    const [older] = [...at.disk.files().keys()].filter((path) => path.endsWith('.base')).toSorted()
    let isClosed = false
    const closing = vault.close().then(() => (isClosed = true))
    while (removed.length === 0) await new Promise((next) => setImmediate(next))
    expect([removed, isClosed]).toEqual([[older], false])
    // Whoever opens next need not wait for it.
    expect([...at.disk.files().keys()]).not.toContain('/home/state/lock')
    for (const go of waiting) go()
    await closing
    expect(texts(await unlocked(restarted(at)))).toEqual({ one: 'words', two: 'words' })
  }
})
