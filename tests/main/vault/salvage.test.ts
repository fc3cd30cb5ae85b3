import { beforeAll, describe, expect, it } from 'vitest'
import { hash20 } from '../../../main/vault/hash.ts'
import { unlockVault } from '../../../main/vault/open-vault.ts'
import { salvageFile } from '../../../main/vault/salvage-file.ts'
import { salvageLog } from '../../../main/vault/salvage-log.ts'
import { salvageVault } from '../../../main/vault/salvage-vault.ts'
import type { OpenVault } from '../../../main/vault/vault.ts'
import { QUIET_WORK } from '../../../main/vault/work.ts'
import { copied, copySource } from '../../support/copy-desk.ts'
import { ALL, crashedJournal, nameOf, pathOf, salvaged, secret } from '../../support/salvage-desk.ts'
import type { PowerCut } from '../../support/memory-disk.ts'
import { codeOf, restarted, save, texts, unlocked, type Desk } from '../../support/vault-desk.ts'
import { withoutLast } from '../../support/without-last.ts'

/** All but the lock, which a crash leaves and the next start takes away. */
function filesOf(at: Desk): ReadonlyMap<string, Buffer> {
  return new Map([...at.disk.files()].filter(([path]) => !path.endsWith('/lock')))
}

/** Everything but the ids that lay in the damaged piece; of those perhaps some. */
function expectRest(found: Record<string, unknown>, lost: readonly string[]): void {
  for (const [id, text] of Object.entries(ALL)) {
    if (lost.includes(id)) expect([text, undefined, 'a draft']).toContain(found[id])
    else expect(found[id]).toBe(text)
  }
  for (const id of Object.keys(found)) expect(Object.keys(ALL)).toContain(id)
}

/** Damages a file at every byte; where that is damage, salvage brings the rest and what follows is sound. */
async function damageEachByte(
  begun: Desk,
  path: string,
  judge: (vault: OpenVault, place: number) => void,
  {
    stride = 1,
    until = Number.POSITIVE_INFINITY,
  }: { readonly stride?: number; readonly until?: number } = {},
): Promise<number> {
  const sound = begun.disk.files().get(path)!
  let damages = 0
  for (let place = 0; place < Math.min(sound.length, until); place += stride) {
    const at = restarted(begun)
    const changed = Buffer.from(sound)
    changed[place]! ^= 1 << (place % 8)
    at.disk.change(path, changed)
    const opened = await unlockVault(at, secret)
    if (opened.ok) {
      judge(opened.value, place)
      continue
    }
    // The version in a head stands in clear, and a log's name proves nothing.
    expect(opened.error.code).toMatch(place === 4 ? /^vault\/(damaged|newer-format)/ : /^vault\/damaged/)
    damages += 1
    const vault = await salvaged(at)
    judge(vault, place)
    expect(vault.notices).toContainEqual({ kind: 'salvaged', files: [nameOf(path)] })
    const kept = [...at.disk.files()].filter(([each]) => each.includes('/quarantine/'))
    expect(kept.some(([, bytes]) => bytes.equals(changed))).toBe(true)
    // What is done with it afterwards does not hang on the place: a sample of them is enough.
    if (place % 16 !== 0) continue
    const before = texts(vault)
    await save(vault, 'new', 'words after')
    await vault.close()
    const again = await unlocked(restarted(at))
    expect(texts(again)).toEqual({ ...before, new: 'words after' })
    expect(again.notices).toEqual([])
  }
  return damages
}

/** Damage in its head but the salt costs nothing; anywhere else what lay in it. */
function judgeSealed(vault: OpenVault, place: number): void {
  expect(texts(vault)).toEqual(place < 18 ? ALL : { ...ALL, one: undefined })
}

describe('FI-6 every damaged byte', () => {
  let begun: Desk

  beforeAll(async () => {
    begun = await crashedJournal()
    expect(texts(await unlocked(restarted(begun)))).toEqual(ALL)
  })

  it('of a sealed file: all others and the log come back, and its own words where its head but the salt is spoilt', async () => {
    const path = pathOf(begun, /00000001-.*\.seg$/)
    // Every byte of the file itself is tried below; the whole way from each fifth.
    const damages = await damageEachByte(begun, path, judgeSealed, { stride: 5 })
    expect(damages).toBe(Math.ceil(begun.disk.files().get(path)!.length / 5))
  })

  it('of the sealed file itself: damage, and read all the same where its head but the salt is spoilt', async () => {
    const path = pathOf(begun, /00000001-.*\.seg$/)
    const sound = begun.disk.files().get(path)!
    const { keyring } = await copySource(begun)
    for (let place = 0; place < sound.length; place += 1) {
      const changed = Buffer.from(sound)
      changed[place]! ^= 1 << (place % 8)
      const read = salvageFile(keyring, nameOf(path), changed, true)
      expect(read.kind).toBe('damaged')
      expect(read.kind === 'damaged' && read.revisions.length).toBe(place < 18 ? 2 : 0)
    }
  })

  it('of the log: every save but the damaged one comes back, those behind it too', async () => {
    const path = pathOf(begun, /wal-.*\.log$/)
    const log = withoutLast(begun.disk.files().get(path)!, 0)
    const data = 50 + 14 + 1024 + 16
    const ends: number[] = []
    for (let at = data; at < log.length; at += 30 + log.readUInt32BE(at)) {
      ends.push(at + 30 + log.readUInt32BE(at))
    }
    expect(ends).toHaveLength(3)
    const judge = (vault: OpenVault, place: number): void => {
      const found = texts(vault)
      if (place < 18) expect(found).toEqual(ALL)
      else if (place < 50) expectRest(found, ['three', 'four'])
      else if (place < data) expect(found).toEqual(ALL)
      else expectRest(found, place < ends[0]! ? ['three'] : ['four'])
      if (place >= ends[1]!) expect(found['four']).toBe('a draft')
    }
    // Every byte of the log itself is tried below; the whole way from each ninth.
    const damages = await damageEachByte(begun, path, judge, { stride: 9, until: log.length })
    expect(damages).toBe(Math.ceil(log.length / 9))
  })

  it('of the log itself: transactions on both sides of it are read whole', async () => {
    const log = withoutLast(begun.disk.files().get(pathOf(begun, /wal-.*\.log$/))!, 0)
    const { keyring } = await copySource(begun)
    const sound = salvageLog(keyring, log)
    expect(sound.transactions.map(({ last }) => last)).toEqual([1, 2, 3])
    for (let place = 0; place < log.length; place += 1) {
      const changed = Buffer.from(log)
      changed[place]! ^= 1 << (place % 8)
      const { transactions, isWhole } = salvageLog(keyring, changed)
      expect(isWhole).toBe(false)
      const isSalt = place >= 18 && place < 50
      expect(transactions.length).toBe(isSalt ? 0 : place < 18 + 32 + 1054 ? 3 : 2)
      for (const each of transactions) expect(sound.transactions).toContainEqual(each)
    }
  })
})

describe('FI-6 with a copy in the folder', () => {
  let begun: Desk

  beforeAll(async () => {
    const before = await crashedJournal()
    const vault = await unlocked(before)
    await vault.close()
    await copied(before)
    const more = await unlocked(before)
    await save(more, 'five', 'after the copy')
    begun = restarted(before)
  })

  const everything = { ...ALL, five: 'after the copy' }

  it('every damaged byte of a sealed file costs nothing that the copy has', async () => {
    const path = pathOf(begun, /00000001-.*\.seg$/)
    await damageEachByte(
      begun,
      path,
      (vault) => {
        expect(texts(vault)).toEqual(everything)
      },
      { stride: 3 },
    )
  })

  it('every damaged byte of the key file: it comes back from the copy, and all opens', async () => {
    const path = pathOf(begun, /\.key$/)
    const sound = begun.disk.files().get(path)!
    const damages = await damageEachByte(begun, path, (vault) => {
      expect(texts(vault)).toEqual(everything)
    })
    expect(damages).toBe(sound.length)
    const gone = restarted(begun)
    gone.disk.remove(path)
    expect(codeOf(await unlockVault(gone, secret))).toBe('vault/damaged-envelope')
    expect(texts(await salvaged(gone))).toEqual(everything)
    expect(gone.disk.files().get(path)!.equals(sound)).toBe(true)
  })

  it('every damaged byte of the marker', async () => {
    const path = pathOf(begun, /\/vault-\w{8}\.json$/)
    const sound = begun.disk.files().get(path)!
    for (let place = 0; place < sound.length; place += 1) {
      const at = restarted(begun)
      const changed = Buffer.from(sound)
      changed[place]! ^= 1
      at.disk.change(path, changed)
      const opened = await unlockVault(at, secret)
      if (opened.ok || opened.error.code === 'vault/newer-format') continue
      const vault = await salvaged(at)
      expect(texts(vault)).toEqual(everything)
      expect(at.disk.files().get(path)!.equals(sound)).toBe(true)
    }
  })

  it('keys, marker, note, both kinds of files damaged at once', async () => {
    const at = restarted(begun)
    for (const [path, bytes] of begun.disk.files()) {
      if (path.endsWith('.copy') || path.endsWith('/device.json')) continue
      const changed = Buffer.from(bytes)
      changed[Math.floor(bytes.length / 2)]! ^= 4
      at.disk.change(path, changed)
    }
    const vault = await salvaged(at)
    expect(texts(vault)).toMatchObject(ALL)
    await vault.close()
    expect(texts(await unlocked(restarted(at)))).toMatchObject(ALL)
  })

  it('a passphrase that opens no key file, and a damaged one with no copy, mend nothing and write nothing', async () => {
    const key = pathOf(begun, /\.key$/)
    const at = restarted(begun)
    const changed = at.disk.files().get(key)!
    changed[40]! ^= 1
    at.disk.change(key, changed)
    const before = filesOf(at)
    expect(codeOf(await salvageVault(at, { passphrase: 'another' }, QUIET_WORK))).toBe('vault/older-keys')
    expect(filesOf(at)).toEqual(before)
    at.disk.remove(pathOf(at, /\.copy$/))
    expect(codeOf(await salvageVault(at, secret, QUIET_WORK))).toBe('vault/damaged-envelope')
    expect(at.disk.files().get(key)!.equals(changed)).toBe(true)
  })
})

const CUTS: readonly PowerCut[] = (['lost', 'kept'] as const).flatMap((names) =>
  (['lost', 'kept', 'zeroed', 0.5] as const).map((bytes) => ({ bytes, names })),
)

/** A sealed file and the log damaged. */
async function damagedJournal(): Promise<Desk> {
  const at = await crashedJournal()
  for (const part of [/00000001-.*\.seg$/, /wal-.*\.log$/]) {
    const path = pathOf(at, part)
    const bytes = at.disk.files().get(path)!
    bytes[part.source.includes('seg') ? 300 : 1200]! ^= 1
    at.disk.change(path, bytes)
  }
  return at
}

const REST = { four: ALL.four, two: ALL.two }

describe('FI-12 a salvage that is cut short', () => {
  it('whatever call of the disk fails: told, and the next one brings the same', async () => {
    const begun = await damagedJournal()
    for (const how of ['once', 'forever'] as const) {
      for (let call = 0, isDone = false; !isDone; call += 1) {
        const at = restarted(begun)
        at.disk.failAt(call, call % 2 === 0 ? 'EIO' : 'ENOSPC', how)
        const first = await salvageVault(at, secret, QUIET_WORK)
        isDone = at.disk.calls.length <= call
        if (first.ok) expect(texts(first.value)).toEqual(REST)
        else expect(first.error.code).toMatch(/^(disk\/|vault\/damaged|vault\/folder-gone)/)
        at.disk.heal()
        const after = restarted(at)
        const vault = await salvaged(after)
        expect(texts(vault)).toEqual(REST)
        await vault.close()
        expect(texts(await unlocked(restarted(after)))).toEqual(REST)
      }
    }
  })

  it('the power cut after any call: the same damage again, or mended', async () => {
    const begun = await damagedJournal()
    const whole = restarted(begun)
    await salvaged(whole)
    for (let call = 0; call < whole.disk.calls.length; call += 1) {
      const at = restarted(begun)
      at.disk.failAt(call, 'EIO', 'forever')
      await salvageVault(at, secret, QUIET_WORK)
      const tried = new Set<string>()
      for (const cut of CUTS) {
        const disk = at.disk.afterPowerCut(cut)
        const state = JSON.stringify([...disk.files()].map(([path, bytes]) => [path, hash20(bytes)]))
        if (tried.has(state)) continue
        tried.add(state)
        const opened = await unlockVault(restarted(at, disk.copy()), secret)
        if (opened.ok) expect(texts(opened.value)).toEqual(REST)
        else expect(opened.error.code).toBe('vault/damaged')
        const after = restarted(at, disk)
        const vault = await salvaged(after)
        expect(texts(vault)).toEqual(REST)
        await vault.close()
        expect(texts(await unlocked(restarted(after)))).toEqual(REST)
      }
    }
  })

  it('stopped by the person while it reads, it has written nothing', async () => {
    const begun = await damagedJournal()
    for (let stop = 0; ; stop += 1) {
      const at = restarted(begun)
      const before = filesOf(at)
      let asked = 0
      const stopping = { progress: () => undefined, isCancelled: () => (asked += 1) > stop }
      const done = await salvageVault(at, secret, stopping)
      if (done.ok) break
      expect(done.error.code).toBe('vault/cancelled')
      expect(filesOf(at)).toEqual(before)
    }
  })
})
