import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newRecoveryKey, readRecoveryKey } from '../../../main/vault/recovery-key.ts'
import { codeOf, countedRandom, value } from '../../support/vault-desk.ts'

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('FP-1 FP-3 the recovery key', () => {
  it('is eight groups of four signs without I, L, O and U', () => {
    for (let count = 0; count < 200; count += 1) {
      expect(newRecoveryKey((bytes) => randomBytes(bytes))).toMatch(
        /^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/,
      )
    }
  })

  it('uses every random bit it shows', () => {
    const keys = new Set(
      Array.from({ length: 140 }, (_, bit) => {
        const bytes = Buffer.alloc(18)
        bytes[bit >> 3]! |= 0x80 >> (bit & 7)
        return newRecoveryKey(() => bytes)
      }),
    )
    expect(keys.size).toBe(140)
  })

  it('is read whatever its case, spaces, hyphens and look-alikes', () => {
    const key = newRecoveryKey(countedRandom())
    const secret = value(readRecoveryKey(key))
    const ways = [
      key.toLowerCase(),
      key.replaceAll('-', ''),
      key.replaceAll('-', ' '),
      key.replaceAll('-', ' \u2013 '),
      key.replaceAll('0', 'O').replaceAll('1', 'l'),
      key.replaceAll('0', 'o').replaceAll('1', 'I'),
      `\n ${key} \n`,
    ]
    for (const way of ways) expect(value(readRecoveryKey(way))).toBe(secret)
  })

  it('tells every single mistyped sign', () => {
    const random = countedRandom('typos')
    for (let count = 0; count < 10; count += 1) {
      const key = newRecoveryKey(random)
      for (let at = 0; at < key.length; at += 1) {
        if (key[at] === '-') continue
        for (const sign of SIGNS) {
          if (sign === key[at]) continue
          expect(codeOf(readRecoveryKey(key.slice(0, at) + sign + key.slice(at + 1)))).toBe(
            'vault/mistyped-recovery-key',
          )
        }
      }
    }
  })

  it('tells what is no key at all', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (typed) => {
        expect(codeOf(readRecoveryKey(typed))).toBe('vault/mistyped-recovery-key')
      }),
    )
  })
})
