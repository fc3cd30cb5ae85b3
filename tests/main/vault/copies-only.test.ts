import { beforeAll, describe, expect, it } from 'vitest'
import { createVault } from '../../../main/vault/create-vault.ts'
import { unlockVault } from '../../../main/vault/open-vault.ts'
import { salvageVault } from '../../../main/vault/salvage-vault.ts'
import { folderState } from '../../../main/vault/survey.ts'
import { QUIET_WORK } from '../../../main/vault/work.ts'
import { copied } from '../../support/copy-desk.ts'
import { mirrorPath } from '../../support/spoilt-mirror.ts'
import type { PowerCut } from '../../support/memory-disk.ts'
import { ALL, crashedJournal, pathOf, salvaged, secret, withoutLocal } from '../../support/salvage-desk.ts'
import {
  codeOf,
  entry,
  PASSPHRASE,
  restarted,
  save,
  texts,
  unlocked,
  value,
  type Desk,
} from '../../support/vault-desk.ts'

const create = { passphrase: PASSPHRASE, recoveryKey: null }
const CUTS: readonly PowerCut[] = (['lost', 'kept'] as const).flatMap((names) =>
  (['lost', 'kept', 0.5] as const).map((bytes) => ({ bytes, names })),
)

const MIRROR = '/home/state/mirror-00000001-aabbccdd.base'

/** Without what an opening that is refused leaves in the local state: a note of the lock, and nothing else. */
function filesOf(at: Desk): ReadonlyMap<string, Buffer> {
  return new Map([...at.disk.files()].filter(([path]) => !path.endsWith('/lock')))
}

function without(at: Desk, ...parts: readonly RegExp[]): Desk {
  for (const path of at.disk.files().keys()) if (parts.some((part) => part.test(path))) at.disk.remove(path)
  return at
}

function spoil(at: Desk, part: RegExp, place: (length: number) => number): void {
  const path = pathOf(at, part)
  const bytes = at.disk.files().get(path)!
  bytes[place(bytes.length)]! ^= 1
  at.disk.change(path, bytes)
}

describe('where copies are all that is left of a journal', () => {
  let whole: Desk
  let copyAt: string

  beforeAll(async () => {
    const at = await crashedJournal()
    await (await unlocked(at)).close()
    copyAt = new Date((await copied(at)).at).toISOString()
    whole = restarted(at)
  })

  /** A computer that has never seen it, and the folder with no more than the copies. */
  const alone = (): Desk => without(withoutLocal(restarted(whole)), /\.json$/, /\.key$/, /\/data\//)

  it('that is said, and no journal is made over them', async () => {
    const at = alone()
    const before = at.disk.files()
    const said = { ok: false, error: { code: 'vault/copies-only', copyAt } }
    expect([...before.keys()].every((path) => path.endsWith('.copy'))).toBe(true)
    expect(folderState(at)).toEqual(said)
    expect(await createVault(at, create)).toEqual(said)
    expect(await unlockVault(at, secret)).toEqual(said)
    expect(at.disk.files()).toEqual(before)
  })

  it('and on a computer that knows the journal, while an unplugged folder is only gone', async () => {
    const at = without(restarted(whole), /\/stick\/.*\.json$/, /\.key$/, /\/data\//)
    expect(codeOf(folderState(at))).toBe('vault/copies-only')
    expect(texts(await salvaged(at))).toEqual(ALL)
    expect(codeOf(folderState(without(restarted(whole), /\/stick\//)))).toBe('vault/folder-gone')
  })

  it.each([
    ['nothing else', []],
    ['the marker', [/\/vault-\w{8}\.json$/]],
  ])('they bring it back, beside %s', async (_, kept) => {
    const at = alone()
    for (const [path, bytes] of whole.disk.files())
      if (kept.some((part) => part.test(path))) at.disk.put(path, bytes)
    expect(codeOf(await createVault(at, create))).not.toBe('ok')
    const vault = await salvaged(at)
    expect(texts(vault)).toEqual(ALL)
    expect(vault.notices).toEqual([{ kind: 'from-copy' }])
    await vault.close()
    const again = await unlocked(restarted(at))
    expect([texts(again), again.notices]).toEqual([ALL, []])
  })

  it('the power cut while they do: never an empty journal, and the next try brings all', async () => {
    const begun = alone()
    const done = restarted(begun)
    await salvaged(done)
    for (let call = 0; call < done.disk.calls.length; call += 1) {
      const at = restarted(begun)
      at.disk.failAt(call, 'EIO', 'forever')
      await salvageVault(at, secret, QUIET_WORK)
      for (const cut of CUTS) {
        const disk = at.disk.afterPowerCut(cut)
        const opened = await unlockVault(restarted(at, disk.copy()), secret)
        if (opened.ok) expect(texts(opened.value)).toEqual(ALL)
        expect(texts(await salvaged(restarted(at, disk)))).toEqual(ALL)
      }
    }
  })

  it('a copy whose words are spoilt opens no empty journal, unless that is asked for', async () => {
    const at = alone()
    spoil(at, /\.copy$/, (length) => length - 40)
    const before = filesOf(at)
    expect(codeOf(await salvageVault(at, secret, QUIET_WORK))).toBe('vault/nothing-readable')
    expect(filesOf(at)).toEqual(before)
    const vault = value(await salvageVault(at, { ...secret, evenEmpty: true }, QUIET_WORK))
    expect(texts(vault)).toEqual({})
    expect(vault.notices).toContainEqual({ kind: 'empty-beside-copies' })
  })

  it('one whose head is spoilt is named', async () => {
    const at = alone()
    spoil(at, /\.copy$/, () => 0)
    expect(await salvageVault(at, secret, QUIET_WORK)).toMatchObject({
      error: { code: 'vault/copy-unreadable', file: expect.stringMatching(/\.copy$/) },
    })
  })

  it('with marker and key, what opens is empty: that is told, until a copy has been brought back', async () => {
    const at = without(withoutLocal(restarted(whole)), /\/data\//)
    const vault = await unlocked(at)
    expect([texts(vault), vault.notices]).toEqual([{}, [{ kind: 'empty-beside-copies' }]])
    const [copy] = value(await vault.copies())
    value(await vault.restoreCopy(copy!.name, QUIET_WORK))
    expect([texts(vault), vault.notices]).toEqual([ALL, []])
  })
})

describe('a salvage that finds nothing to read', () => {
  it('says so and changes nothing, and opens without when that is asked for', async () => {
    const at = await crashedJournal()
    for (const part of [/00000001-.*\.seg$/, /00000002-.*\.seg$/]) spoil(at, part, () => 300)
    without(at, /wal-.*\.log$/)
    const before = filesOf(at)
    expect(codeOf(await salvageVault(at, secret, QUIET_WORK))).toBe('vault/nothing-readable')
    expect(filesOf(at)).toEqual(before)
    const vault = value(await salvageVault(at, { ...secret, evenEmpty: true }, QUIET_WORK))
    expect(texts(vault)).toEqual({})
    expect(vault.notices.map(({ kind }) => kind)).toContain('salvaged')
  })

  it.each([
    ['cannot be read', (at: Desk) => at.disk.put(MIRROR, Buffer.alloc(5000, 7))],
    ['is older than the copy', (at: Desk, older: Buffer) => at.disk.put(MIRROR, older)],
  ])('what they hold comes back, also where a mirror is kept that %s', async (_, put) => {
    const first = await crashedJournal()
    const vault = await unlocked(first)
    value(await vault.tidy())
    await save(vault, 'later', 'in the copy alone')
    await vault.close()
    await copied(first)
    const older = first.disk.files().get(mirrorPath(first))!
    const at = without(withoutLocal(restarted(first)), /\.json$/, /\.key$/, /\/data\//)
    put(at, older)
    const opened = value(await salvageVault(at, secret, QUIET_WORK))
    expect(texts(opened)).toEqual({ ...ALL, later: 'in the copy alone' })
    expect(opened.notices.map(({ kind }) => kind)).toContain('from-copy')
  })

  it('a mirror that does not open is nothing that could be read', async () => {
    const first = await crashedJournal()
    const vault = await unlocked(first)
    value(await vault.tidy())
    await vault.close()
    const at = without(restarted(first), /\/spare\//)
    for (const [path, bytes] of at.disk.files()) {
      if (!/\.(seg|pack|hist|base)$/.test(path)) continue
      for (let place = 100; place < bytes.length; place += 50) bytes[place]! ^= 1
      at.disk.change(path, bytes)
    }
    expect(codeOf(await salvageVault(at, secret, QUIET_WORK))).toBe('vault/nothing-readable')
  })

  it('a journal whose files are still on their way is not told to have lost all', async () => {
    const first = await crashedJournal()
    await (await unlocked(first)).close()
    await copied(first)
    const at = withoutLocal(restarted(first))
    for (const [path, bytes] of at.disk.files())
      if (path.includes('/data/')) at.disk.change(path, bytes.subarray(0, 120))
    const vault = await unlocked(at)
    expect(vault.notices.map(({ kind }) => kind)).toEqual(['waiting'])
  })

  it('what was erased since, as the mirror alone knows, is erased for others too', async () => {
    const first = await crashedJournal()
    const vault = await unlocked(first)
    const shown = await save(vault, 'gone', 'SECRET')
    for (let count = 0; count < 12; count += 1) {
      await save(vault, `note${count}`, 'words')
      await vault.seal()
    }
    await vault.close()
    await copied(first)
    const later = restarted(first)
    const erasing = await unlocked(later)
    value(await erasing.append([{ ...entry('gone', ''), shown: [shown], value: null, purge: true }]))
    value(await erasing.tidy())
    await erasing.close()
    const at = without(restarted(later), /\/stick.*(\.json|\.key)$/, /\/data\//, /\/spare\//)
    const opened = value(await salvageVault(at, secret, QUIET_WORK))
    value(await opened.tidy())
    expect(texts(opened)['gone']).toBeUndefined()
    expect(opened.notices.map(({ kind }) => kind)).toEqual(['healed', 'from-copy'])
    await opened.close()
    const elsewhere = await unlocked(withoutLocal(restarted(at)))
    expect(texts(elsewhere)['gone']).toBeUndefined()
    expect(elsewhere.notices).toEqual([])
  })
})
