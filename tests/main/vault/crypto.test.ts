import { argon2Sync, createCipheriv } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letGo, nonceAt, openBox, sealBox } from '../../../main/vault/aead.ts'
import { calibrate, costFor, DEFAULT_COST } from '../../../main/vault/calibrate.ts'
import { isWithinBounds } from '../../../main/vault/kdf-bounds.ts'
import { padded, paddedLength, unpadded } from '../../../main/vault/padding.ts'
import { keyFromPassphrase } from '../../../main/vault/passphrase.ts'
import { probeCrypto, probeDeriveKey } from '../../../main/vault/self-test.ts'
import { workerDeriveKey } from '../../../main/vault/worker-derive-key.ts'
import { publicFor, shared } from '../../../main/vault/x25519.ts'
import { fastDeriveKey } from '../../support/fast-derive-key.ts'
import { proved } from '../../support/proof.ts'
import { PATIENCE } from '../../torture/run-in-test.ts'

const key = Buffer.alloc(32, 7)
const box = { key, nonce: nonceAt(3), beside: Buffer.from('beside') }
const PARAMETER_SETS = 200
const realDeriveKey = workerDeriveKey(new URL('../../../main/vault/kdf-worker.ts', import.meta.url))

describe('CR-1 the one wrapper round the cipher', () => {
  it('gives back what was sealed, and nothing for any changed bit', () => {
    const sealed = sealBox(box, Buffer.from('words of a person'))
    expect(openBox(box, sealed)?.toString()).toBe('words of a person')
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed)
      changed[bit >> 3]! ^= 1 << (bit & 7)
      expect(openBox(box, changed)).toBeNull()
    }
    expect(openBox({ ...box, beside: Buffer.from('Beside') }, sealed)).toBeNull()
    expect(openBox({ ...box, nonce: nonceAt(4) }, sealed)).toBeNull()
  })

  it('takes no short tag, though the engine would make one', () => {
    for (const length of [4, 8, 12, 13, 14, 15]) {
      const cipher = createCipheriv('aes-256-gcm', key, box.nonce, { authTagLength: length })
      cipher.setAAD(box.beside)
      const sealed = Buffer.concat([cipher.update('words of a person'), cipher.final(), cipher.getAuthTag()])
      expect(openBox(box, sealed)).toBeNull()
    }
  })

  it('gives the memory of what is let go back at once, or empties it where others share it', () => {
    const plain = openBox(box, sealBox(box, Buffer.from('words of a person')))!
    letGo(plain)
    expect([plain.length, plain.buffer.byteLength]).toEqual([0, 0])
    const amongOthers = Buffer.from('words of a person, and others')
    letGo(amongOthers.subarray(0, 17))
    expect(amongOthers.toString()).toBe(`${'\0'.repeat(17)}, and others`)
  })

  it('refuses a key or nonce of another length', () => {
    expect(() => sealBox({ ...box, nonce: Buffer.alloc(16) }, key)).toThrow('wrong length')
    expect(() => openBox({ ...box, key: Buffer.alloc(16) }, Buffer.alloc(64))).toThrow('wrong length')
  })
})

describe('CR-2 CR-3 the cost of a passphrase', () => {
  const salt = Buffer.alloc(16)

  it('is judged before any work', async () => {
    const outside = [
      { salt, memoryMiB: 4 * 1024 * 1024, passes: 3 },
      { salt, memoryMiB: 18, passes: 3 },
      { salt, memoryMiB: 64, passes: 21 },
      { salt, memoryMiB: 64, passes: 0 },
      { salt, memoryMiB: 64.5, passes: 3 },
      { salt: Buffer.alloc(15), memoryMiB: 64, passes: 3 },
    ]
    let worked = 0
    const counting = (): Promise<Uint8Array> => {
      worked += 1
      return Promise.resolve(Buffer.alloc(32))
    }
    for (const parameters of outside) {
      expect(isWithinBounds(parameters)).toBe(false)
      expect(await keyFromPassphrase(counting, 'words', parameters)).toBeNull()
      await expect(realDeriveKey(Buffer.from('words'), parameters)).rejects.toThrow('out of bounds')
    }
    expect(worked).toBe(0)
  })

  it('is fitted to the computer, between 0.4 and 1.0 s where memory allows', () => {
    expect(costFor(600)).toEqual(DEFAULT_COST)
    expect(costFor(0)).toEqual(DEFAULT_COST)
    fc.assert(
      fc.property(fc.integer({ min: 25, max: 5000 }), (measured) => {
        const cost = costFor(measured)
        const ms = (measured * cost.memoryMiB * cost.passes) / (128 * 3)
        expect(isWithinBounds({ salt, ...cost })).toBe(true)
        expect(cost.memoryMiB).toBeGreaterThanOrEqual(64)
        expect(cost.memoryMiB).toBeLessThanOrEqual(512)
        expect(ms).toBeGreaterThanOrEqual(400)
        if (measured <= 2000) expect(ms).toBeLessThanOrEqual(1000)
      }),
    )
  })

  it('is measured by one run at the default', async () => {
    let now = 0
    const slow = (): Promise<Uint8Array> => {
      now += 1600
      return Promise.resolve(Buffer.alloc(32))
    }
    expect(await calibrate(slow, { now: () => now })).toEqual({ memoryMiB: 64, passes: 3 })
  })
})

describe('CR-4 the passphrase as bytes', () => {
  const slot = { salt: Buffer.alloc(16, 1), memoryMiB: 19, passes: 1 }
  const derived = async (passphrase: string): Promise<string> =>
    (await keyFromPassphrase(fastDeriveKey, passphrase, slot))!.toString('hex')

  it('is the same however the keyboard composes it', async () => {
    expect(await derived('caf\u00e9')).toBe(await derived('cafe\u0301'))
    expect(await derived('\ufb01re')).toBe(await derived('fire'))
    expect(await derived('\uff11\uff12')).toBe(await derived('12'))
  })

  it('is not cut off', async () => {
    expect(await derived('x'.repeat(5000))).not.toBe(await derived('x'.repeat(5001)))
  })
})

describe('CR-5 CR-6 known answers', () => {
  it('all hold here, the key derivation in its worker too', async () => {
    expect(probeCrypto().ok).toBe(true)
    expect((await probeDeriveKey(realDeriveKey)).ok).toBe(true)
  })

  it('a derivation that gives other bytes is unfit', async () => {
    const probed = await probeDeriveKey(fastDeriveKey)
    expect(probed).toEqual({ ok: false, error: { code: 'vault/crypto-unfit', probe: 'argon2id' } })
  })

  it('the worker agrees with another implementation', PATIENCE, async () => {
    const chosen = fc.record({
      passphrase: fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }),
      salt: fc.uint8Array({ minLength: 16, maxLength: 16 }),
      memoryMiB: fc.integer({ min: 19, max: 26 }),
      passes: fc.integer({ min: 1, max: 2 }),
    })
    await fc.assert(
      fc.asyncProperty(chosen, async ({ passphrase, salt, memoryMiB, passes }) => {
        const [message, nonce] = [Buffer.from(passphrase), Buffer.from(salt)]
        const cost = { passes, parallelism: 1, tagLength: 32, memory: memoryMiB * 1024 }
        const theirs = argon2Sync('argon2id', { message, nonce, ...cost })
        const ours = await realDeriveKey(message, { salt: nonce, memoryMiB, passes })
        expect(Buffer.from(ours).equals(theirs)).toBe(true)
      }),
      { numRuns: PARAMETER_SETS },
    )
    proved('CR-5', 'random parameters of key derivation: two implementations agree', PARAMETER_SETS)
  })

  it('X25519 agrees from both sides and refuses a worthless point', () => {
    const [one, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
    expect(shared(one, publicFor(other))?.equals(shared(other, publicFor(one))!)).toBe(true)
    expect(shared(one, Buffer.alloc(32))).toBeNull()
  })
})

describe('PL-7 padding', () => {
  it('hides the length within steps and costs at most an eighth', () => {
    expect([0, 1, 256, 257, 4096].map(paddedLength)).toEqual([256, 256, 256, 512, 4096])
    fc.assert(
      fc.property(fc.integer({ min: 4097, max: 40_000_000 }), (length) => {
        const filled = paddedLength(length)
        expect(filled).toBeGreaterThanOrEqual(length)
        expect(filled - length).toBeLessThanOrEqual(Math.ceil(length * 0.12))
        expect(paddedLength(filled)).toBe(filled)
      }),
    )
  })

  it('comes off again', () => {
    const lines = Buffer.from('{"a":1}\n{"b":2}\n')
    expect(unpadded(padded([lines.subarray(0, 8), lines.subarray(8)])).equals(lines)).toBe(true)
  })

  it('comes off whole, however many zeros it is', () => {
    for (const content of ['', 'a', 'a\0b', 'x'.repeat(256), `${'\0'.repeat(300)}y`]) {
      for (const zeros of [0, 1, 255, 256, 257, 511, 512, 4095]) {
        const filled = Buffer.concat([Buffer.from(content), Buffer.alloc(zeros)])
        expect(unpadded(filled).toString()).toBe(content)
      }
    }
  })
})
