import { dictionary } from '@zxcvbn-ts/language-common'
import { describe, expect, test } from 'vitest'
import { judgePassphrase } from '../../../main/features/vault-strength.ts'
import { proved } from '../../support/proof.ts'

describe('FP-6 a passphrase', () => {
  test('that stands in the lists of those in use is refused, every one of them', async () => {
    const listed = dictionary['passwords-common'].slice(0, 3000).map(String)
    const taken: string[] = []
    for (const passphrase of listed) {
      if ((await judgePassphrase(passphrase)).verdict !== 'refused') taken.push(passphrase)
    }
    expect(taken).toEqual([])
    proved('FP-6', 'passwords in use refused', listed.length)
  })

  test('needs 8 signs and no more rules than that it is hard to guess', async () => {
    expect((await judgePassphrase('7 signs')).reason).toBe('too_short')
    expect((await judgePassphrase('only small letters in seven unlikely words')).verdict).toBe('strong')
    expect(
      (await judgePassphrase('\u7d2b\u306e\u96e8\u3068\u53e4\u3044\u6a4b\u306e\u4e0b\u306e\u9280\u8272'))
        .verdict,
    ).not.toBe('refused')
  })

  test('of 64 signs and of 500 is taken', async () => {
    const long = 'a heron under the third willow counts the slow barges of November'
    expect(long.length).toBeGreaterThanOrEqual(64)
    expect((await judgePassphrase(long)).verdict).toBe('strong')
    expect((await judgePassphrase(`${long} `.repeat(8))).verdict).toBe('strong')
  })
})
