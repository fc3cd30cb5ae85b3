import { beforeAll, describe, expect, it } from 'vitest'
import { hash20 } from '../../../main/vault/hash.ts'
import { unlockVault } from '../../../main/vault/open-vault.ts'
import { isTrueToName, readRevision } from '../../../main/vault/revision.ts'
import { Keyring } from '../../../main/vault/keyring.ts'
import { linesOf } from '../../../main/vault/json-line.ts'
import { openFile, sealFile } from '../../../main/vault/sealed-file.ts'
import { QUIET_WORK } from '../../../main/vault/work.ts'
import { composeSegment, inFiles, readSegment } from '../../../main/vault/segment.ts'
import {
  codeOf,
  countedRandom,
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

const keyring = Keyring.fresh('ab'.repeat(16), Buffer.alloc(32, 5))

/** That folder on a computer that has never seen it. */
function elsewhereOf(sealedOnce: Desk): Desk {
  const at = restarted(sealedOnce)
  for (const file of at.disk.files().keys()) if (file.startsWith('/home')) at.disk.remove(file)
  return at
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

describe('FI-6 a sealed file', () => {
  const parts = [Buffer.from('{"dev":"0123456789"}\n'), Buffer.from('{"words":"of a person"}\n')]
  const sound = sealFile(keyring, countedRandom(), 1, parts)

  it('gives its content back', () => {
    const opened = openFile(keyring, sound)
    expect(opened.kind === 'sound' && opened.content.equals(Buffer.concat(parts))).toBe(true)
  })

  it('opens with no bit flipped and no byte less or more', () => {
    for (let bit = 0; bit < sound.length * 8; bit += 1) {
      const changed = Buffer.from(sound)
      changed[bit >> 3]! ^= 1 << (bit & 7)
      expect(openFile(keyring, changed).kind).not.toBe('sound')
    }
    for (let length = 0; length < sound.length; length += 1) {
      expect(openFile(keyring, sound.subarray(0, length)).kind).not.toBe('sound')
    }
    expect(openFile(keyring, Buffer.concat([sound, Buffer.alloc(1)])).kind).not.toBe('sound')
  })

  it('is cut at 32 MiB', () => {
    const lines = Array.from({ length: 5 }, () => Buffer.alloc(14 * 1024 * 1024, 97))
    expect(inFiles(lines).map((group) => group.length)).toEqual([2, 2, 1])
    expect(inFiles([])).toEqual([])
  })

  it('of a later format says so', () => {
    const files = { rep: [], level: 0, erased: [] }
    const head = { dev: '0123456789', seq: 1, prev: '', seen: {}, t: 1, n: 0, ...files }
    const content = Buffer.concat(composeSegment(head, []))
    expect(readSegment(content).kind).toBe('sound')
    const later = Buffer.from(content.toString().replace('"minReader":1', '"minReader":7'))
    expect(readSegment(later)).toEqual({ kind: 'newer', needs: '7' })
    expect(readSegment(Buffer.from('no json\n'))).toEqual({ kind: 'unsound' })
  })
})

describe('sealed files in the folder', () => {
  let sealedOnce: Desk
  let path = ''
  let sound: Buffer = Buffer.alloc(0)

  beforeAll(async () => {
    sealedOnce = desk()
    const vault = await created(sealedOnce)
    await save(vault, 'one', 'words')
    await vault.close()
    const file = [...sealedOnce.disk.files()].find(([each]) => each.includes('/data/'))!
    ;[path, sound] = file
  })

  it('carry their device, number and hash in the name, and every line is true to its own', () => {
    expect(path).toMatch(/^\/stick\/Journal\/data\/[0-9a-f]{10}-00000001-[0-9a-f]{20}\.seg$/)
    expect(path).toContain(hash20(sound))
  })

  it('FI-6 any change to one that was sound here is damage where nothing else holds its words', async () => {
    for (let place = 0; place < sound.length; place += 11) {
      const at = withoutMirror(restarted(sealedOnce))
      const changed = Buffer.from(sound)
      changed[place]! ^= 1
      at.disk.change(path, place % 2 === 0 ? changed : sound.subarray(0, place))
      const refused = await unlockVault(at, { passphrase: PASSPHRASE })
      const file = path.slice(path.lastIndexOf('/') + 1)
      expect(refused).toEqual({ ok: false, error: { code: 'vault/damaged', file, record: null } })
    }
  })

  it('VF-11 FI-6 any change to one that the mirror holds is put back and told', async () => {
    for (let place = 0; place < sound.length; place += 23) {
      const at = restarted(sealedOnce)
      const changed = Buffer.from(sound)
      changed[place]! ^= 1
      at.disk.change(path, place % 2 === 0 ? changed : sound.subarray(0, place))
      const vault = await unlocked(at)
      expect(texts(vault)).toEqual({ one: 'words' })
      expect(vault.notices).toEqual([{ kind: 'healed', files: [nameOf(path)] }])
      expect(value(await vault.verify(QUIET_WORK)).damaged).toEqual([])
      await vault.close()
      const cold = elsewhereOf(at)
      expect(texts(await unlocked(cold))).toEqual({ one: 'words' })
      const again = await unlocked(restarted(at))
      expect([texts(again), again.notices]).toEqual([{ one: 'words' }, []])
    }
  })

  it('one never seen here is waited for while it is short, and damage once whole and not as named', async () => {
    const short = elsewhereOf(sealedOnce)
    short.disk.change(path, sound.subarray(0, 200))
    const waiting = await unlocked(short)
    expect(waiting.notices).toEqual([{ kind: 'waiting', files: [path.slice(path.lastIndexOf('/') + 1)] }])
    const flipped = elsewhereOf(sealedOnce)
    const changed = Buffer.from(sound)
    changed[300]! ^= 1
    flipped.disk.change(path, changed)
    expect(codeOf(await unlockVault(flipped, { passphrase: PASSPHRASE }))).toBe('vault/damaged')
  })

  it('one gone from the folder is put back from the mirror, once', async () => {
    const at = restarted(sealedOnce)
    at.disk.remove(path)
    const vault = await unlocked(at)
    expect(vault.notices).toEqual([{ kind: 'healed', files: [nameOf(path)] }])
    await vault.close()
    for (const each of [elsewhereOf(at), restarted(at)]) {
      const again = await unlocked(each)
      expect([texts(again), again.notices]).toEqual([{ one: 'words' }, []])
    }
  })

  it('one gone that nothing else holds is named, and what is there opens', async () => {
    const at = withoutMirror(restarted(sealedOnce))
    at.disk.remove(path)
    const vault = await unlocked(at)
    expect(vault.notices).toEqual([{ kind: 'waiting', files: [path.slice(path.lastIndexOf('/') + 1)] }])
    expect(texts(vault)).toEqual({})
  })

  it('is accepted by content under any name, and only once', async () => {
    const at = restarted(sealedOnce)
    at.disk.put(path.replace('.seg', '.sync-conflict-20260105-090000-ABCDEFG.seg'), sound)
    at.disk.put(path.replace('.seg', ' (conflicted copy).seg'), sound)
    at.disk.put('/stick/Journal/data/.DS_Store', Buffer.from('of the system'))
    at.disk.put('/stick/Journal/data/desktop.ini', Buffer.from('of the system'))
    at.disk.remove(path)
    const vault = await unlocked(at)
    expect(vault.notices).toEqual([])
    expect(texts(vault)).toEqual({ one: 'words' })
  })

  it('a gap in the numbers is named', async () => {
    const at = restarted(sealedOnce)
    const vault = await unlocked(at)
    await save(vault, 'two', 'more')
    await vault.close()
    for (const file of at.disk.files().keys()) if (file.startsWith('/home')) at.disk.remove(file)
    at.disk.remove(path)
    const elsewhere = await unlocked(restarted(at))
    const gap = /[0-9a-f]{10}-00000001/.exec(path)![0]
    expect(elsewhere.notices).toEqual([{ kind: 'waiting', files: [gap] }])
    expect(texts(elsewhere)).toEqual({ two: 'more' })
  })

  it('lines are copied as they are, fields unknown here among them', () => {
    const line = Buffer.from(
      '{"r":"0011223344556677","c":"entries","i":"entry-001","d":"0123456789","p":[],"a":[],"h":[5,0],"sv":9,"x":{"v":1,"y":",\\"v\\":"},"v":{"text":"a"}}',
    )
    const revision = readRevision(line)
    expect(revision?.line).toBe(line)
    expect(revision && line.toString('utf8', revision.valueAt)).toBe('{"text":"a"}}')
    expect([...linesOf(Buffer.from('a\n\nb'))].map(String)).toEqual(['a', 'b'])
    expect(revision && isTrueToName(revision)).toBe(false)
  })
})
