import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  attachmentName,
  MOST_ATTACHMENT_FILE_BYTES,
  MOST_MEDIA_BYTES,
  openAttachment,
  sealAttachment,
} from '../../../main/vault/attachment.ts'
import {
  dropMedia,
  mediaNames,
  putMedia,
  readMedia,
  resealMedia,
} from '../../../main/vault/attachment-store.ts'
import { Keyring } from '../../../main/vault/keyring.ts'
import { QUIET_WORK } from '../../../main/vault/work.ts'
import { codeOf, countedRandom, desk, value, type Desk } from '../../support/vault-desk.ts'

const keyring = Keyring.fresh('ab'.repeat(16), Buffer.alloc(32, 5))
const CHUNK = 64 * 1024
const SPAN = CHUNK + 16
const HEAD = 50

function place(): Desk {
  const at = desk()
  at.disk.makeFolder(at.journalFolder)
  return at
}

function pathOf(at: Desk, name: string): string {
  return join(at.journalFolder, 'att', name)
}

function sizeOf(bytes: number): number {
  return sealAttachment(keyring, countedRandom(), Buffer.alloc(bytes)).length
}

function chunk(of: Buffer, number: number): Buffer {
  return of.subarray(HEAD + number * SPAN, HEAD + (number + 1) * SPAN)
}

/** Every file of the attachments, by name. */
function files(at: Desk): ReadonlyMap<string, Buffer> {
  const found = [...at.disk.files()].filter(([path]) => path.includes('/att/'))
  return new Map(found.map(([path, bytes]) => [path.slice(path.lastIndexOf('/') + 1), bytes]))
}

describe('media', () => {
  it('gives back the very bytes, at every size around a chunk and a step of padding', () => {
    const sizes = [0, 1, 247, 248, 249, 4088, 4089, CHUNK - 9, CHUNK - 8, CHUNK - 7, CHUNK, 3 * CHUNK + 5]
    for (const size of sizes) {
      const at = place()
      const bytes = Buffer.from(countedRandom(`bytes ${size}`)(size))
      const name = value(putMedia(at, keyring, bytes))
      expect(name).toMatch(/^[0-9a-f]{40}$/)
      expect(value(readMedia(at, keyring, name)).equals(bytes)).toBe(true)
    }
  })

  it('any bytes, zeros at the end among them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.nat(20), (some, zeros) => {
        const bytes = Buffer.concat([some, Buffer.alloc(zeros)])
        const file = sealAttachment(keyring, countedRandom(), bytes)
        const opened = openAttachment(keyring, attachmentName(keyring, bytes), file)
        expect(opened?.equals(bytes)).toBe(true)
      }),
    )
  })

  it('the same bytes are kept once and written once', () => {
    const at = place()
    const name = value(putMedia(at, keyring, Buffer.from('a picture')))
    const before = files(at)
    expect(value(putMedia(at, keyring, Buffer.from('a picture')))).toBe(name)
    expect(files(at)).toEqual(before)
    expect(value(putMedia(at, keyring, Buffer.from('another')))).not.toBe(name)
    expect(value(mediaNames(at))).toHaveLength(2)
  })

  it('keeps its name when the keys change, and is sealed anew under the newest', async () => {
    const at = place()
    const bytes = Buffer.from('a picture')
    const name = value(putMedia(at, keyring, bytes))
    const next = keyring.withNext(Buffer.alloc(32, 6))
    expect(attachmentName(next, bytes)).toBe(name)
    at.disk.put(pathOf(at, 'f'.repeat(40)), Buffer.from('not one of ours'))
    expect(value(await resealMedia(at, next, QUIET_WORK))).toEqual(['f'.repeat(40)])
    expect(files(at).get(name)!.readUInt32BE(6)).toBe(2)
    expect(value(readMedia(at, next, name)).equals(bytes)).toBe(true)
    const calls = at.disk.calls.length
    await resealMedia(at, next, QUIET_WORK)
    expect(at.disk.calls.slice(calls).some(({ call }) => call === 'rename')).toBe(false)
  })

  it('goes on where one is dropped while it is sealed anew', async () => {
    const at = place()
    for (const each of ['one', 'two', 'three']) value(putMedia(at, keyring, Buffer.from(each)))
    const next = keyring.withNext(Buffer.alloc(32, 6))
    const [, dropped] = value(mediaNames(at))
    const work = {
      progress: (done: number) => done === 1 && void dropMedia(at, dropped!),
      isCancelled: () => false,
    }
    expect(value(await resealMedia(at, next, work))).toEqual([])
    expect([...files(at).values()].map((bytes) => bytes.readUInt32BE(6))).toEqual([2, 2])
  })

  it('PL-7 two of one step of padding make files of one size', () => {
    expect(sizeOf(100_400)).toBe(sizeOf(102_000))
    expect(sizeOf(10)).toBe(sizeOf(200))
    expect(sizeOf(200_000)).toBeLessThan(200_000 * 1.12)
  })

  it('takes 64 MiB and no more', () => {
    const at = place()
    const most = Buffer.alloc(MOST_MEDIA_BYTES + 1, 7)
    expect(putMedia(at, keyring, most)).toEqual({
      ok: false,
      error: { code: 'input/invalid', fields: ['bytes'] },
    })
    const bytes = most.subarray(1)
    const file = sealAttachment(keyring, countedRandom(), bytes)
    expect(file.length).toBe(MOST_ATTACHMENT_FILE_BYTES)
    expect(openAttachment(keyring, attachmentName(keyring, bytes), file)?.equals(bytes)).toBe(true)
  })

  it('a name of another shape is refused before any path is made of it; one not kept is not found', () => {
    const at = place()
    for (const name of ['', '../keys/0001', 'A'.repeat(40), 'a'.repeat(39), `${'a'.repeat(40)}\n`]) {
      const calls = at.disk.calls.length
      expect(readMedia(at, keyring, name)).toEqual({
        ok: false,
        error: { code: 'input/invalid', fields: ['name'] },
      })
      expect(at.disk.calls.length).toBe(calls)
    }
    expect(codeOf(readMedia(at, keyring, 'a'.repeat(40)))).toBe('record/not-found')
  })

  it('dropped it is gone, and stays gone after a power cut; the others stay', () => {
    const at = place()
    const [one, two] = [
      value(putMedia(at, keyring, Buffer.from('one'))),
      value(putMedia(at, keyring, Buffer.from('two'))),
    ]
    expect(dropMedia(at, one).ok).toBe(true)
    expect(dropMedia(at, one).ok).toBe(true)
    expect(codeOf(dropMedia(at, '../keys/0001'))).toBe('input/invalid')
    const after = desk({ disk: at.disk.afterPowerCut({ bytes: 'lost', names: 'lost' }) })
    expect(value(mediaNames(after))).toEqual([two])
  })

  it('a folder that is gone takes nothing', () => {
    expect(codeOf(putMedia(desk(), keyring, Buffer.from('a picture')))).toBe('vault/folder-gone')
  })
})

describe('VF-11 FI-6 FI-7 a damaged picture', () => {
  const bytes = Buffer.from(countedRandom('picture')(2 * CHUNK + 1000))
  const name = attachmentName(keyring, bytes)
  const sound = sealAttachment(keyring, countedRandom('a'), bytes)

  it('opens with no bit of a small one flipped, and with no byte less or more', () => {
    const small = Buffer.from('a small picture')
    const [smallName, file] = [
      attachmentName(keyring, small),
      sealAttachment(keyring, countedRandom(), small),
    ]
    for (let bit = 0; bit < file.length * 8; bit += 1) {
      const changed = Buffer.from(file)
      changed[bit >> 3]! ^= 1 << (bit & 7)
      expect(openAttachment(keyring, smallName, changed)).toBe(null)
    }
    for (let length = 0; length < file.length; length += 1) {
      expect(openAttachment(keyring, smallName, file.subarray(0, length))).toBe(null)
    }
    expect(openAttachment(keyring, smallName, Buffer.concat([file, Buffer.alloc(1)]))).toBe(null)
  })

  it('cut at a chunk, reordered, repeated, or put together from two, with a head that fits: refused', () => {
    const other = sealAttachment(keyring, countedRandom('b'), bytes)
    const withHead = (...chunks: readonly Buffer[]): Buffer => {
      const body = Buffer.concat(chunks)
      const head = Buffer.from(sound.subarray(0, HEAD))
      head.writeBigUInt64BE(BigInt(body.length), 10)
      return Buffer.concat([head, body])
    }
    const [first, second, third] = [chunk(sound, 0), chunk(sound, 1), chunk(sound, 2)]
    expect(openAttachment(keyring, name, withHead(first, second, third))?.equals(bytes)).toBe(true)
    const wrong = [
      withHead(),
      withHead(first),
      withHead(first, second),
      withHead(second, first, third),
      withHead(first, third),
      withHead(first, second, second, third),
      withHead(first, second, third, third),
      withHead(first, chunk(other, 1), third),
      withHead(chunk(other, 0), second, third),
    ]
    for (const file of wrong) expect(openAttachment(keyring, name, file)).toBe(null)
  })

  it('two that changed names are both refused, and so is one of another journal', () => {
    const at = place()
    const one = value(putMedia(at, keyring, Buffer.from('one')))
    const two = value(putMedia(at, keyring, Buffer.from('two')))
    const [first, second] = [files(at).get(one)!, files(at).get(two)!]
    at.disk.change(pathOf(at, one), second)
    at.disk.change(pathOf(at, two), first)
    for (const each of [one, two]) {
      expect(readMedia(at, keyring, each)).toEqual({
        ok: false,
        error: { code: 'vault/damaged', file: each, record: null },
      })
    }
    const another = Keyring.fresh('cd'.repeat(16), Buffer.alloc(32, 5))
    expect(openAttachment(another, name, sound)).toBe(null)
  })

  it('put again is whole again', () => {
    const at = place()
    value(putMedia(at, keyring, bytes))
    const changed = files(at).get(name)!
    changed[CHUNK]! ^= 1
    at.disk.change(pathOf(at, name), changed)
    expect(codeOf(readMedia(at, keyring, name))).toBe('vault/damaged')
    expect(value(putMedia(at, keyring, bytes))).toBe(name)
    expect(value(readMedia(at, keyring, name)).equals(bytes)).toBe(true)
  })

  it('FI-3 whatever call of the disk fails, it is kept whole or not at all, and told', () => {
    for (let call = 0, isDone = false; !isDone; call += 1) {
      const at = place()
      at.disk.failAt(call, 'ENOSPC', 'forever')
      const put = putMedia(at, keyring, bytes)
      isDone = at.disk.calls.length <= call
      const after = desk({ disk: at.disk.afterPowerCut({ bytes: 'lost', names: 'lost' }) })
      const read = readMedia(after, keyring, name)
      expect(codeOf(read)).toBe(put.ok || read.ok ? 'ok' : 'record/not-found')
    }
  })
})
