import { describe, expect, it } from 'vitest'
import { lengthToKeep } from '../../../main/vault/blank.ts'
import type { OpenVault } from '../../../main/vault/vault.ts'
import {
  afterwards,
  codeOf,
  created,
  desk,
  entry,
  logs,
  restarted,
  save,
  texts,
  unlocked,
  type Desk,
} from '../../support/vault-desk.ts'

/** An older copy of the log was put in its place, which has its size and may have its inode. */
async function rolledBack(): Promise<{ at: Desk; vault: OpenVault; log: string; older: Buffer }> {
  const at = desk()
  const vault = await created(at)
  await save(vault, 'zero', 'words')
  const [log] = logs(at)
  const older = Buffer.from(at.disk.files().get(log!)!)
  await save(vault, 'one', 'words')
  at.disk.change(log!, older)
  return { at, vault, log: log!, older }
}

describe('VF-9 a log changed from outside', () => {
  const changes: Readonly<Record<string, (at: Desk, log: string) => void>> = {
    appended: (at, log) => {
      at.disk.change(log, Buffer.concat([at.disk.files().get(log)!, Buffer.from('x')]))
    },
    truncated: (at, log) => {
      at.disk.change(log, at.disk.files().get(log)!.subarray(0, 700))
    },
    replaced: (at, log) => {
      at.disk.put(log, at.disk.files().get(log)!)
    },
    removed: (at, log) => {
      at.disk.remove(log)
    },
    renamed: (at, log) => {
      at.disk.rename(log, `${log} of another`)
    },
  }
  it('for an older copy of it: noticed at the next save, and nothing of it is lost', async () => {
    const { at, vault, log, older } = await rolledBack()
    await save(vault, 'two', 'more')
    expect(vault.notices).toEqual([{ kind: 'log-changed', file: log.slice(log.lastIndexOf('/') + 1) }])
    const kept = [...at.disk.files()].filter(([path]) => path.includes('/quarantine/'))
    expect(kept.map(([, bytes]) => bytes)).toEqual([older.subarray(0, lengthToKeep(older))])
    expect(texts(await unlocked(restarted(at)))).toEqual({ one: 'words', two: 'more', zero: 'words' })
  })

  it('for an older copy of it: noticed half a minute after the last save, without another one', async () => {
    const { at, vault } = await rolledBack()
    at.clock.pass(30_000)
    expect(vault.notices.map(({ kind }) => kind)).toEqual(['log-changed'])
    expect(texts(await unlocked(restarted(at)))).toEqual({ one: 'words', zero: 'words' })
  })

  it('for an older copy of it: noticed when it is sealed, and set aside without another record', async () => {
    const { at, vault, older } = await rolledBack()
    await vault.close()
    const kept = [...at.disk.files()].filter(([path]) => path.includes('/quarantine/'))
    expect(kept.map(([, bytes]) => bytes)).toEqual([older.subarray(0, lengthToKeep(older))])
    expect(texts(await unlocked(restarted(at)))).toEqual({ one: 'words', zero: 'words' })
  })

  it.each([true, false])(
    'long after the last save: noticed at the next one, whether or not the disk tells of changes (%s)',
    async (tells) => {
      const at = desk()
      at.disk.tellsChanges = tells
      const vault = await created(at)
      await save(vault, 'zero', 'words')
      const [log] = logs(at)
      const older = Buffer.from(at.disk.files().get(log!)!)
      await save(vault, 'one', 'words')
      await afterwards()
      at.disk.change(log!, older)
      await save(vault, 'two', 'more')
      expect(vault.notices.map(({ kind }) => kind)).toEqual(['log-changed'])
      expect(texts(await unlocked(restarted(at)))).toEqual({ one: 'words', two: 'more', zero: 'words' })
    },
  )

  it('for an older copy of it in the moment after a save: what is seen then is not taken for ours', async () => {
    const { at, vault } = await rolledBack()
    await afterwards()
    await save(vault, 'two', 'more')
    expect(vault.notices.map(({ kind }) => kind)).toEqual(['log-changed'])
    expect(texts(await unlocked(restarted(at)))).toEqual({ one: 'words', two: 'more', zero: 'words' })
  })

  const whenAndHow = Object.entries(changes).flatMap(([how, change]) => [
    { when: 'at once', how, change },
    { when: 'later', how, change },
  ])
  for (const { when, how, change } of whenAndHow) {
    it(`${how} ${when}: nothing is written over it, nothing is lost, and it is told`, async () => {
      const at = desk()
      const vault = await created(at)
      let told = 0
      vault.whenNoticed(() => (told += 1))
      await save(vault, 'one', 'words')
      if (when === 'later') await afterwards()
      const [log] = logs(at)
      change(at, log!)
      const left = at.disk.files().get(log!)
      await save(vault, 'two', 'more')
      expect(told).toBe(1)
      expect(vault.notices).toEqual([{ kind: 'log-changed', file: log!.slice(log!.lastIndexOf('/') + 1) }])
      const kept = [...at.disk.files()].filter(([path]) => path.includes('/quarantine/'))
      // All but the zeros it had ahead: so many stay as a tag may end in.
      expect(kept.map(([, bytes]) => bytes)).toEqual(left ? [left.subarray(0, lengthToKeep(left))] : [])
      expect(texts(await unlocked(restarted(at)))).toEqual({ one: 'words', two: 'more' })
    })
  }

  it('while the folder is away: refused until what memory holds could be sealed', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'words')
    at.disk.remove(logs(at)[0]!)
    at.disk.refuse = ({ path }) => (path.startsWith('/stick') ? 'ENOENT' : null)
    expect(codeOf(await vault.append([entry('two', 'more')]))).toBe('vault/folder-gone')
    expect(codeOf(await vault.append([entry('two', 'more')]))).toBe('vault/folder-gone')
    at.disk.heal()
    await save(vault, 'two', 'more')
    expect(texts(await unlocked(restarted(at)))).toEqual({ one: 'words', two: 'more' })
  })
})
