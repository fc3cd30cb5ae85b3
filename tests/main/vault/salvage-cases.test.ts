import { describe, expect, it } from 'vitest'
import { unlockVault } from '../../../main/vault/open-vault.ts'
import { salvageVault } from '../../../main/vault/salvage-vault.ts'
import { QUIET_WORK } from '../../../main/vault/work.ts'
import { copied } from '../../support/copy-desk.ts'
import {
  ALL,
  crashedJournal,
  nameOf,
  pathOf,
  salvaged,
  secret,
  withoutLocal,
  withoutSpares,
} from '../../support/salvage-desk.ts'
import {
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
} from '../../support/vault-desk.ts'
import { withoutLast } from '../../support/without-last.ts'

describe('salvage', () => {
  it('of a sound journal is an opening', async () => {
    const at = await crashedJournal()
    const vault = await salvaged(at)
    expect(texts(vault)).toEqual(ALL)
    expect(vault.notices).toEqual([])
    expect([...at.disk.files().keys()].filter((path) => path.includes('quarantine'))).toEqual([])
  })

  it('a transaction of which a part is damaged stays out, whole ones on both sides come back', async () => {
    const at = desk()
    const vault = await created(at)
    const large = 'x'.repeat(5_000_000)
    // At 256 KiB the log is sealed: kept from it here, so that the transaction stays in the log.
    at.disk.refuse = ({ call, path }) => (call === 'open' && path.includes('/data/') ? 'EACCES' : null)
    await vault.append([entry('before', 'small')])
    await vault.append([entry('a', large), entry('b', large), entry('c', large)])
    await vault.append([entry('after', 'small')])
    at.disk.heal()
    const crashed = restarted(at)
    const logs = [...crashed.disk.files()].filter(([path]) => /wal-.*\.log$/.test(path))
    const [path, bytes] = logs.find(([, each]) => each.length > 10_000_000)!
    bytes[bytes.length - 6_000_000]! ^= 1
    crashed.disk.change(path, bytes)
    const found = await salvaged(crashed)
    expect(Object.keys(texts(found))).toEqual(['after', 'before'])
  })

  it('a log that ends early and cleanly is told and kept: more of it was known to be durable', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'in the log')
    const [path, early] = [...at.disk.files()].find(([each]) => each.endsWith('.log'))!
    await save(vault, 'two', 'in the log too')
    at.clock.pass(30_000)
    const crashed = restarted(at)
    crashed.disk.change(path, early)
    expect(codeOf(await unlockVault(crashed, secret))).toBe('vault/damaged')
    const found = await salvaged(crashed)
    expect(texts(found)).toEqual({ one: 'in the log' })
    expect(found.notices).toEqual([{ kind: 'salvaged', files: [nameOf(path)] }])
    const kept = [...crashed.disk.files()].filter(([each]) => each.includes('/quarantine/'))
    expect(kept.map(([, bytes]) => bytes)).toEqual([early])
  })

  it('two damaged files of this computer leave nothing that would be waited for', async () => {
    const at = await crashedJournal()
    for (const part of [/00000001-.*\.seg$/, /00000002-.*\.seg$/]) {
      const path = pathOf(at, part)
      const bytes = at.disk.files().get(path)!
      at.disk.change(path, bytes.subarray(0, 100))
    }
    const vault = await salvaged(at)
    expect(texts(vault)).toEqual({ four: ALL.four, three: ALL.three })
    expect(vault.notices.map(({ kind }) => kind)).toEqual(['salvaged', 'perhaps-older'])
    const elsewhere = await unlocked(withoutLocal(restarted(at)))
    expect(elsewhere.notices).toEqual([])
    expect(texts(elsewhere)).toEqual({ four: ALL.four, three: ALL.three })
  })

  it('a draft of an earlier log that a later one replaced does not come back when that one is damaged', async () => {
    const at = desk()
    const vault = await created(at)
    // Sealing fails, so that the first log waits while a second one begins.
    at.disk.refuse = ({ call, path }) => (call === 'open' && path.includes('/data/') ? 'EACCES' : null)
    const draft = await save(vault, 'four', 'a draft')
    await vault.seal()
    await save(vault, 'four', ALL.four, [draft])
    await save(vault, 'three', 'to be damaged')
    const crashed = restarted(at)
    const logs = [...crashed.disk.files()].filter(([path]) => path.endsWith('.log'))
    expect(logs).toHaveLength(2)
    const [path, whole] = logs[1]!
    const bytes = withoutLast(whole, 0)
    bytes[bytes.length - 20]! ^= 1
    crashed.disk.change(path, Buffer.concat([bytes, bytes.subarray(-1000, -700)]))
    const note = pathOf(crashed, /seen\.json$/)
    if (note) crashed.disk.remove(note)
    const found = await salvaged(crashed)
    expect(texts(found)).toEqual({ four: ALL.four })
    expect(found.versions('entries', 'four----')).toHaveLength(1)
    expect(found.history('entries', 'four----', 9)).toEqual([])
  })

  it('a damaged file of this computer is waited for elsewhere while another one may hold what was in it', async () => {
    const at = await crashedJournal()
    await (await unlocked(at)).close()
    const other = withoutLocal(restarted(at))
    const theirs = await unlocked(other)
    await save(theirs, 'eight', 'from the other')
    await theirs.close()
    for (const [path, bytes] of other.disk.files()) if (path.includes('/data/')) at.disk.put(path, bytes)
    await (await unlocked(at)).close()
    const spoilt = withoutMirror(restarted(at))
    const path = pathOf(spoilt, /00000001-.*\.seg$/)
    spoilt.disk.change(path, spoilt.disk.files().get(path)!.subarray(0, 100))
    const found = await salvaged(spoilt)
    expect(found.notices.map(({ kind }) => kind)).toEqual(['salvaged', 'perhaps-older'])
    await found.close()
    const waiting = [{ kind: 'waiting', files: [nameOf(path).slice(0, 19)] }]
    expect((await unlocked(restarted(spoilt))).notices).toEqual(waiting)
    expect((await unlocked(withoutLocal(restarted(spoilt)))).notices).toEqual(waiting)
    // The other one has it in its mirror and puts it back, once it sees that it is gone.
    for (const each of other.disk.files().keys()) if (each.includes('/data/')) other.disk.remove(each)
    for (const [each, bytes] of spoilt.disk.files()) if (each.includes('/data/')) other.disk.put(each, bytes)
    const healing = await unlocked(restarted(other))
    expect(texts(healing)).toMatchObject({ one: 'sealed' })
  })

  it('what this computer kept of its own files goes back under its name, byte for byte', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'sealed')
    await vault.seal()
    const path = pathOf(at, /00000001-.*\.seg$/)
    const sound = at.disk.files().get(path)!
    const changed = Buffer.from(sound)
    changed[300]! ^= 1
    const crashed = restarted(at)
    crashed.disk.change(path, changed)
    const found = await salvaged(crashed)
    expect(texts(found)).toEqual({ one: 'sealed' })
    expect(found.notices.map(({ kind }) => kind)).not.toContain('perhaps-older')
    expect(crashed.disk.files().get(path)!.equals(sound)).toBe(true)
    await found.close()
    const again = await unlocked(restarted(crashed))
    expect(texts(again)).toEqual({ one: 'sealed' })
    expect(again.notices).toEqual([])
  })

  it('what the mirror holds of a damaged file comes from there', async () => {
    const at = await crashedJournal()
    const vault = await unlocked(at)
    value(await vault.tidy())
    await save(vault, 'six', 'after the mirror')
    await vault.seal()
    await save(vault, 'seven', 'in the log')
    at.clock.pass(30_000)
    const crashed = withoutSpares(restarted(at))
    // A file that the mirror covers, and one after it that nothing covers, so that opening is refused.
    const files = [...crashed.disk.files().keys()].filter((path) => path.includes('/data/')).toSorted()
    for (const path of [files[0]!, files.at(-1)!]) {
      const bytes = crashed.disk.files().get(path)!
      bytes[200]! ^= 1
      crashed.disk.change(path, bytes)
    }
    expect(codeOf(await unlockVault(crashed, secret))).toBe('vault/damaged')
    const found = await salvaged(crashed)
    expect(found.notices.map(({ kind }) => kind)).toEqual(['salvaged', 'perhaps-older'])
    expect(texts(found)).toEqual({ ...ALL, seven: 'in the log' })
    value(await found.tidy())
    await found.close()
    expect(texts(await unlocked(withoutMirror(restarted(crashed))))).toEqual({ ...ALL, seven: 'in the log' })
  })

  it('what was erased for ever does not come back from an older copy', async () => {
    const at = desk()
    const vault = await created(at)
    const first = await save(vault, 'one', 'to be erased')
    await save(vault, 'two', 'kept')
    await vault.close()
    await copied(at)
    const more = await unlocked(at)
    const gone = { collection: 'entries', id: 'one-----', shown: [first], value: null, purge: true as const }
    value(await more.append([gone]))
    await more.close()
    const path = pathOf(at, /\/data\//)
    const bytes = at.disk.files().get(path)!
    bytes[200]! ^= 1
    at.disk.change(path, bytes)
    const salvage = await salvaged(withoutMirror(restarted(at)))
    expect(texts(salvage)).toEqual({ two: 'kept' })
    expect(salvage.history('entries', 'one-----', 9)).toEqual([])
  })

  it('files under keys that are not at hand stay where they are', async () => {
    const at = await crashedJournal()
    const early = await unlocked(at)
    await early.close()
    await copied(at)
    const vault = await unlocked(at)
    value(await vault.changePassphrase(PASSPHRASE, 'a new one entirely'))
    await save(vault, 'six', 'under the new key')
    await vault.close()
    const later = [...at.disk.files().keys()]
      .filter((path) => path.includes('/data/'))
      .toSorted()
      .at(-1)!
    const key = pathOf(at, /\.key$/)
    const sound = at.disk.files().get(key)!
    at.disk.change(key, Buffer.from('nothing'))
    const present = { passphrase: 'a new one entirely' }
    expect(codeOf(await salvageVault(at, present, QUIET_WORK))).toBe('vault/older-keys')
    const old = await salvaged(at)
    expect(texts(old)).toEqual(ALL)
    await old.close()
    expect(at.disk.files().has(later)).toBe(true)
    // Should the key file be found after all, everything is there.
    at.disk.put(key, sound)
    const all = await unlocked(restarted(at), 'a new one entirely')
    expect(texts(all)).toEqual({ ...ALL, six: 'under the new key' })
  })
})
