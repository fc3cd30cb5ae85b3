import { describe, expect, it } from 'vitest'
import { createVault } from '../../../main/vault/create-vault.ts'
import { unlockVault } from '../../../main/vault/open-vault.ts'
import { folderState } from '../../../main/vault/survey.ts'
import {
  codeOf,
  created,
  desk,
  PASSPHRASE,
  restarted,
  save,
  texts,
  unlocked,
  value,
  withoutMirror,
  type Desk,
} from '../../support/vault-desk.ts'

const LOCAL = '/home/state'
const create = { passphrase: PASSPHRASE, recoveryKey: null }

async function closedJournal(): Promise<Desk> {
  const at = desk()
  const vault = await created(at)
  await save(vault, 'one', 'words')
  await vault.close()
  return at
}

describe('what a folder is', () => {
  it('empty or not there: a journal may be created', async () => {
    const at = desk()
    expect(value(folderState(at))).toEqual({ kind: 'none' })
    expect(codeOf(await unlockVault(at, { passphrase: PASSPHRASE }))).toBe('vault/none-here')
    at.disk.makeFolder('/stick/Journal')
    at.disk.put('/stick/Journal/notes.txt', Buffer.from('of the person'))
    expect(value(folderState(at))).toEqual({ kind: 'none' })
    await (await created(at)).close()
    expect(value(folderState(at))).toEqual({ kind: 'locked', hasRecoveryKey: false })
    expect(codeOf(await createVault(at, create))).toBe('vault/exists')
  })

  it('keys or data without the marker are not here yet: no invitation to create', async () => {
    const sound = await closedJournal()
    const elsewhere = restarted(sound)
    for (const path of elsewhere.disk.files().keys()) {
      if (path.startsWith(LOCAL) || path.endsWith('.json')) elsewhere.disk.remove(path)
    }
    for (const kind of ['both', '.key', '.seg']) {
      const at = restarted(elsewhere)
      for (const path of at.disk.files().keys())
        if (kind !== 'both' && !path.endsWith(kind)) at.disk.remove(path)
      const before = at.disk.files()
      expect(codeOf(folderState(at))).toBe('vault/folder-gone')
      expect(codeOf(await createVault(at, create))).toBe('vault/folder-gone')
      expect(codeOf(await unlockVault(at, { passphrase: PASSPHRASE }))).toBe('vault/folder-gone')
      expect(at.disk.files()).toEqual(before)
    }
  })

  it('known here and away, such as a stick pulled out: gone, not none', async () => {
    const at = await closedJournal()
    for (const path of at.disk.files().keys()) if (path.startsWith('/stick')) at.disk.remove(path)
    expect(codeOf(folderState(at))).toBe('vault/folder-gone')
    expect(codeOf(await createVault(at, create))).toBe('vault/folder-gone')
  })

  it('opens on another computer with the passphrase alone', async () => {
    const at = await closedJournal()
    const other = restarted(at)
    for (const path of other.disk.files().keys()) if (path.startsWith(LOCAL)) other.disk.remove(path)
    const vault = await unlocked(other)
    expect(texts(vault)).toEqual({ one: 'words' })
    await save(vault, 'two', 'from the other')
    await vault.close()
    const both = await unlocked(restarted(other))
    expect(texts(both)).toEqual({ one: 'words', two: 'from the other' })
    const devices = new Set(
      [...other.disk.files().keys()].flatMap((path) => /data\/(\w{10})-/.exec(path)?.[1] ?? []),
    )
    expect(devices.size).toBe(2)
  })

  it('two computers that wrote apart: nothing is lost and both versions are heads', async () => {
    const start = await closedJournal()
    const [mine, theirs] = [restarted(start), restarted(start)]
    for (const path of theirs.disk.files().keys()) if (path.startsWith(LOCAL)) theirs.disk.remove(path)
    for (const [at, text] of [
      [mine, 'mine'],
      [theirs, 'theirs, later'],
    ] as const) {
      at.clock.pass(text.length * 1000)
      const vault = await unlocked(at)
      const [head] = [...vault.heads()]
      await save(vault, 'one', text, [head!.revision])
      await vault.close()
    }
    for (const [path, bytes] of theirs.disk.files()) if (path.includes('/data/')) mine.disk.put(path, bytes)
    const vault = await unlocked(restarted(mine))
    expect(texts(vault)).toEqual({ one: 'theirs, later' })
    const past = vault.history('entries', 'one-----', 20).map((each) => each.value['text'])
    expect(past).toEqual(['mine', 'words'])
  })

  it('VF-1 a file deleted or emptied is never an empty journal, and nothing is written for it', async () => {
    const sound = await closedJournal()
    const paths = [...sound.disk.files().keys()].filter((path) => path.startsWith('/stick'))
    expect(paths).toHaveLength(3)
    for (const path of paths) {
      for (const how of ['deleted', 'emptied']) {
        const at = withoutMirror(restarted(sound))
        if (how === 'deleted') at.disk.remove(path)
        else at.disk.change(path, Buffer.alloc(0))
        const inFolder = (): unknown => [...at.disk.files()].filter(([each]) => each.startsWith('/stick'))
        const before = inFolder()
        const opened = await unlockVault(at, { passphrase: PASSPHRASE })
        expect(codeOf(await createVault(at, create))).not.toBe('ok')
        if (opened.ok) expect(opened.value.notices.map(({ kind }) => kind)).toEqual(['waiting'])
        expect(inFolder()).toEqual(before)
      }
    }
  })

  it('VF-18 a marker of a later format says what it needs; a spoilt one is damage', async () => {
    const at = await closedJournal()
    const path = [...at.disk.files().keys()].find((each) => each.includes('/vault-'))!
    const sound = at.disk.files().get(path)!.toString()
    at.disk.change(path, Buffer.from(sound.replace('"minReader":1', '"minReader":4')))
    expect(folderState(at)).toEqual({ ok: false, error: { code: 'vault/newer-format', needs: '4' } })
    at.disk.change(path, Buffer.from(sound.slice(0, 20)))
    expect(codeOf(folderState(at))).toBe('vault/damaged')
  })

  it('what the disk refuses is told by its name', async () => {
    const at = await closedJournal()
    at.disk.refuse = ({ call, path }) => (call === 'readFile' && path.endsWith('.key') ? 'EACCES' : null)
    expect(folderState(at)).toEqual({ ok: false, error: { code: 'disk/refused', reason: 'EACCES' } })
  })
})
