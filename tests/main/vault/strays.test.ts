import { describe, expect, it } from 'vitest'
import { claimOf } from '../../../main/vault/segment.ts'
import { MemoryDisk, type CallMade } from '../../support/memory-disk.ts'
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
  withoutMirror,
  type Desk,
} from '../../support/vault-desk.ts'

const NEXT = 'lamps along the wet road'

/** Refuses what it is told to, until it is well again. */
function refusing(at: Desk, isRefused: (made: CallMade) => boolean): void {
  at.disk.refuse = (made) => (isRefused(made) ? 'EIO' : null)
}

const namesIn = (at: Desk, folder: string): readonly string[] =>
  [...at.disk.files().keys()].filter((path) => path.startsWith(`/stick/Journal/${folder}/`))

const numberIn = (path: string): number | undefined => claimOf(path.slice(path.lastIndexOf('/') + 1))?.seq

describe('a file that the disk may have kept though it refused it', () => {
  it('is no key any more once the disk lets it go: the next change of the passphrase counts', async () => {
    const at = desk()
    const vault = await created(at)
    refusing(at, ({ call, path }) => path.includes('/keys') && (call === 'syncFolder' || call === 'remove'))
    expect(codeOf(await vault.changePassphrase(PASSPHRASE, 'refused at the door'))).toBe('disk/refused')
    expect(namesIn(at, 'keys')).toHaveLength(2)
    at.disk.heal()
    await save(vault, 'one', 'words')
    expect(namesIn(at, 'keys')).toHaveLength(1)
    expect(codeOf(await vault.changePassphrase(PASSPHRASE, NEXT))).toBe('ok')
    await vault.close()
    expect(texts(await unlocked(restarted(at), NEXT))).toEqual({ one: 'words' })
  })

  it('keeps its number for itself, and what was in it is replaced by nobody who does not name it', async () => {
    const at = desk()
    const vault = await created(at)
    const first = await save(vault, 'one', 'published, perhaps')
    refusing(at, ({ call, path }) => call === 'readFile' && path.includes('/data/'))
    expect(codeOf(await vault.seal())).toBe('disk/refused')
    at.disk.heal()
    // Another computer has it meanwhile, and brings it back.
    const [stray] = at.disk.calls.filter(({ call, path }) => call === 'readFile' && path.includes('/data/'))
    const before = at.disk.afterPowerCut({ bytes: 'kept', names: 'lost' })
    await save(vault, 'one', 'after it', [first])
    await vault.seal()
    const [sealed] = namesIn(at, 'data')
    expect([stray!.path, sealed!].map(numberIn)).toEqual([1, 2])
    expect(before.files().has(stray!.path)).toBe(true)
    at.disk.put(stray!.path, before.files().get(stray!.path)!)
    await vault.close()
    const again = await unlocked(withoutMirror(restarted(at)))
    expect(texts(again)).toEqual({ one: 'after it' })
    expect(again.revisionsOf('entries', entry('one', '').id)).toHaveLength(1)
    expect(again.notices).toEqual([])
  })
})

describe('a bug, whatever it is', () => {
  it('lets no lock stay: the same program opens the journal again', async () => {
    const at = desk()
    const vault = await created(at)
    await save(vault, 'one', 'words')
    at.disk.failAt(0, 'bug', 'forever')
    await vault.close()
    at.disk.heal()
    expect(texts(await unlocked(at))).toEqual({ one: 'words' })
  })
})

describe('a mirror that breaks', () => {
  it('after a change of the keys stands aside for the folder, read with the new ones', async () => {
    const at = desk()
    const first = await created(at)
    await save(first, 'one', 'words')
    await first.tidy()
    await first.close()
    const vault = await unlocked(at)
    await vault.changePassphrase(PASSPHRASE, NEXT)
    refusing(at, ({ call, path }) => call === 'read' && path.endsWith('.base'))
    expect(vault.value('entries', entry('one', '').id)).toEqual({ text: 'words' })
    await vault.close()
  })
})

describe('what was erased for ever', () => {
  it('does not come back out of a spare file that the power cut had brought back', async () => {
    const at = desk()
    const vault = await created(at)
    const first = await save(vault, 'one', 'never to be seen again')
    await vault.seal()
    const kept = new Map([...at.disk.files()].filter(([path]) => path.includes('/spare/')))
    expect(kept.size).toBe(1)
    await vault.append([{ collection: 'entries', id: 'one-----', shown: [first], value: null, purge: true }])
    await vault.tidy()
    await vault.close()
    for (const [path, bytes] of kept) at.disk.put(path, bytes)
    const again = await unlocked(restarted(at, MemoryDisk.of(at.disk.image())))
    expect(again.notices).toEqual([])
    expect(texts(again)).toEqual({})
    await again.close()
  })
})
