import { describe, expect, it } from 'vitest'
import type { Result } from '../../../core/kernel/result.ts'
import type { Today } from '../../../main/vault/copy-judge.ts'
import { restoreCopy, type RestoreInto } from '../../../main/vault/copy-restore.ts'
import type { OpenVault, RecordChange, Restored } from '../../../main/vault/vault.ts'
import { QUIET_WORK, type Work } from '../../../main/vault/work.ts'
import { copied, copySource } from '../../support/copy-desk.ts'
import {
  codeOf,
  created,
  desk,
  entry,
  restarted,
  texts,
  unlocked,
  value,
  type Desk,
} from '../../support/vault-desk.ts'

/** A vault as a restore sees it, by what every open vault answers. Erased records are told by the test. */
function into(vault: OpenVault, erased: readonly string[] = []): RestoreInto {
  return {
    append: (changes) => vault.append(changes),
    seal: () => vault.seal(),
    today(collection, id): Today {
      const [newest] = vault.versions(collection, id)
      const older = vault.history(collection, id, Number.POSITIVE_INFINITY).map(({ revision }) => revision)
      const known = new Set([...older, ...vault.versions(collection, id).map(({ revision }) => revision)])
      return {
        value: vault.value(collection, id),
        at: newest?.at ?? null,
        heads: vault.revisionsOf(collection, id),
        isErased: erased.includes(id),
        knows: (r) => known.has(r),
      }
    },
  }
}

function shown(vault: OpenVault, id: string): readonly string[] {
  return vault.revisionsOf('entries', id.padEnd(8, '-'))
}

function past(vault: OpenVault, id: string): readonly unknown[] {
  return vault.history('entries', id.padEnd(8, '-'), 20).map((each) => each.value['text'])
}

async function edit(vault: OpenVault, id: string, text: string): Promise<void> {
  value(await vault.append([entry(id, text, shown(vault, id))]))
}

async function remove(vault: OpenVault, id: string): Promise<void> {
  const change: RecordChange = { ...entry(id, '', shown(vault, id)), value: null }
  value(await vault.append([change]))
}

interface Story {
  readonly at: Desk
  readonly name: string
  readonly restore: (vault: OpenVault, work?: Work, erased?: readonly string[]) => Promise<Result<Restored>>
}

/** A journal with those entries, copied. */
async function story(entries: Record<string, string>): Promise<Story> {
  const at = desk()
  const vault = await created(at)
  for (const [id, text] of Object.entries(entries)) await edit(vault, id, text)
  await vault.close()
  const { name } = await copied(at)
  at.clock.pass(3_600_000)
  const { keyring } = await copySource(at)
  return {
    at,
    name,
    restore: (open, work = QUIET_WORK, erased = []) =>
      restoreCopy(at, keyring, name, into(open, erased), work),
  }
}

/** The journal loses every sealed file that was written since, and what this computer knew of them. */
function rolledBack(at: Desk, to: ReadonlySet<string>): Desk {
  const after = restarted(at)
  for (const path of after.disk.files().keys()) {
    const isLater = path.includes('/data/') && !to.has(path)
    if (isLater || path.startsWith('/home')) after.disk.remove(path)
  }
  return after
}

describe('VF-17 bringing back a copy', () => {
  it('brings deleted records back, leaves what was added since, and finds nothing to do the second time', async () => {
    const { at, restore } = await story({ one: 'first', two: 'second' })
    const vault = await unlocked(at)
    await remove(vault, 'one')
    await edit(vault, 'three', 'since')
    expect(value(await restore(vault))).toEqual({ records: 1 })
    expect(texts(vault)).toEqual({ one: 'first', three: 'since', two: 'second' })
    expect(value(await restore(vault))).toEqual({ records: 0 })
    await vault.close()
    expect(texts(await unlocked(restarted(at)))).toEqual({ one: 'first', three: 'since', two: 'second' })
  })

  it('a text edited since stays shown; the copy’s is in its history already and is not written again', async () => {
    const { at, restore } = await story({ one: 'first' })
    const vault = await unlocked(at)
    await edit(vault, 'one', 'newer words')
    expect(value(await restore(vault))).toEqual({ records: 0 })
    expect(texts(vault)).toEqual({ one: 'newer words' })
    expect(past(vault, 'one')).toEqual(['first'])
  })

  it('everything, where the journal has lost everything', async () => {
    const { at, name } = await story({ one: 'first', two: 'second' })
    const { keyring } = await copySource(at)
    const after = rolledBack(at, new Set())
    const vault = await unlocked(after)
    expect(texts(vault)).toEqual({})
    const done = await restoreCopy(after, keyring, name, into(vault), QUIET_WORK)
    expect(value(done)).toEqual({ records: 2 })
    expect(texts(vault)).toEqual({ one: 'first', two: 'second' })
  })

  it('of a journal that went back in time: the later words of the copy are shown, the earlier ones are history', async () => {
    const at = desk()
    const begun = await created(at)
    await edit(begun, 'one', 'early')
    await begun.close()
    const early = new Set(at.disk.files().keys())
    const vault = await unlocked(at)
    at.clock.pass(60_000)
    await edit(vault, 'one', 'late')
    await vault.close()
    const { name } = await copied(at)
    const { keyring } = await copySource(at)
    const after = rolledBack(at, early)
    const back = await unlocked(after)
    expect(texts(back)).toEqual({ one: 'early' })
    expect(value(await restoreCopy(after, keyring, name, into(back), QUIET_WORK))).toEqual({
      records: 1,
    })
    expect(texts(back)).toEqual({ one: 'late' })
    expect(past(back, 'one')).toEqual(['early'])
  })

  it('words lost and others written since: the newer stay shown, the lost ones become a version in the history', async () => {
    const at = desk()
    const begun = await created(at)
    await edit(begun, 'one', 'early')
    await begun.close()
    const early = new Set(at.disk.files().keys())
    const vault = await unlocked(at)
    at.clock.pass(60_000)
    await edit(vault, 'one', 'lost')
    await vault.close()
    const { name } = await copied(at)
    const { keyring } = await copySource(at)
    const after = rolledBack(at, early)
    after.clock.pass(3_600_000)
    const back = await unlocked(after)
    await edit(back, 'one', 'written since')
    const restore = (): Promise<Result<Restored>> => restoreCopy(after, keyring, name, into(back), QUIET_WORK)
    expect(value(await restore())).toEqual({ records: 1 })
    expect(texts(back)).toEqual({ one: 'written since' })
    expect(past(back, 'one')).toContain('lost')
    expect(past(back, 'one')).toContain('early')
    // Not even the save that was never sealed is gone from the history.
    await back.close()
    const again = await unlocked(restarted(after))
    expect(texts(again)).toEqual({ one: 'written since' })
    expect(past(again, 'one')).toContain('lost')
  })

  it('what was erased for ever stays erased', async () => {
    const { at, restore } = await story({ one: 'first', two: 'second' })
    const vault = await unlocked(at)
    await remove(vault, 'one')
    await remove(vault, 'two')
    expect(value(await restore(vault, QUIET_WORK, ['one-----']))).toEqual({ records: 1 })
    expect(texts(vault)).toEqual({ two: 'second' })
  })

  it('tells how far it is from the first reading on, and never less than before', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 40 }, (_, count) => [`entry-${count}`, `${count} `.repeat(12_000)]),
    )
    const { at, restore } = await story(entries)
    const vault = await unlocked(at)
    await remove(vault, 'entry-0')
    const parts: number[] = []
    const work: Work = { progress: (done, of) => void parts.push(done / of), isCancelled: () => false }
    expect(value(await restore(vault, work))).toEqual({ records: 1 })
    // Read once to prove it, and once for what is wanted.
    expect(parts.filter((part) => part <= 0.5).length).toBeGreaterThan(3)
    expect(parts).toEqual(parts.toSorted((one, other) => one - other))
    expect(parts.at(-1)).toBe(1)
  })

  it('stopped on the way it leaves whole records; what is refused is told', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 30 }, (_, count) => [`entry-${count}`, `${count} `.repeat(12_000)]),
    )
    const { at, restore } = await story(entries)
    const vault = await unlocked(at)
    for (const id of Object.keys(entries)) await remove(vault, id)
    let asked = 0
    const stopping: Work = { progress: () => undefined, isCancelled: () => (asked += 1) > 8 }
    expect(codeOf(await restore(vault, stopping))).toBe('vault/cancelled')
    const some = texts(vault)
    expect(Object.keys(some).length).toBeLessThan(30)
    for (const [id, text] of Object.entries(some)) expect(text).toBe(entries[id])
    at.disk.refuse = ({ call, path }) => (call === 'sync' && path.includes('/home/') ? 'ENOSPC' : null)
    expect(codeOf(await restore(vault))).toBe('disk/full')
    at.disk.heal()
    expect(value(await restore(vault)).records).toBeGreaterThan(0)
    expect(texts(vault)).toEqual(entries)
  })

  it('writes nothing from a copy that is not whole, nor for a name that is none', async () => {
    const { at, name, restore } = await story({ one: 'first' })
    const path = `/stick/Journal/copies/${name}`
    const spoilt = at.disk.files().get(path)!
    spoilt[spoilt.length - 1]! ^= 1
    at.disk.change(path, spoilt)
    const vault = await unlocked(at)
    await remove(vault, 'one')
    expect(codeOf(await restore(vault))).toBe('vault/copy-unreadable')
    expect(texts(vault)).toEqual({})
    const { keyring } = await copySource(at)
    for (const other of ['', '../keys/x', `20260101-080000-${'0'.repeat(20)}.copy`]) {
      const done = await restoreCopy(at, keyring, other, into(vault), QUIET_WORK)
      expect(codeOf(done)).toBe('vault/copy-unreadable')
    }
  })

  it('two versions that stood in the copy both come back: the later shown, the other in the history', async () => {
    const { at } = await story({ one: 'first' })
    const other = restarted(at)
    for (const path of other.disk.files().keys()) if (path.startsWith('/home')) other.disk.remove(path)
    for (const [place, text, minutes] of [
      [at, 'mine', 1],
      [other, 'theirs', 2],
    ] as const) {
      place.clock.set(at.clock.now() + minutes * 60_000)
      const vault = await unlocked(place)
      await edit(vault, 'one', text)
      await vault.close()
    }
    for (const [path, bytes] of other.disk.files()) if (path.includes('/data/')) at.disk.put(path, bytes)
    const { name } = await copied(at)
    const { keyring } = await copySource(at)
    const after = rolledBack(at, new Set())
    const vault = await unlocked(after)
    value(await restoreCopy(after, keyring, name, into(vault), QUIET_WORK))
    expect(texts(vault)).toEqual({ one: 'theirs' })
    expect(past(vault, 'one')).toEqual(['mine'])
  })
})
