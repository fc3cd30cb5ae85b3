import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasOnly, HEX, HYPHEN, LETTERS_AND_DIGITS, PLAIN } from '../../../main/vault/name-signs.ts'

const SIGNS = [
  'a',
  'f',
  'g',
  'z',
  'A',
  'F',
  'Z',
  '0',
  '9',
  '-',
  '_',
  ' ',
  '\n',
  '/',
  ':',
  '@',
  '[',
  '`',
  '{',
  'é',
]
const NAMES = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12 }),
)

describe('signs of a name', () => {
  it.each([
    ['hexadecimal digits', HEX, /^[0-9a-f]*$/],
    ['letters, digits and hyphens', LETTERS_AND_DIGITS | HYPHEN, /^[0-9A-Za-z-]*$/],
    ['what stands in JSON as it is', PLAIN, /^[\w-]*$/],
  ])('%s are what the pattern says', (_, signs, pattern) => {
    fc.assert(
      fc.property(NAMES, (name) => {
        expect(hasOnly(name, signs)).toBe(pattern.test(name))
      }),
      { numRuns: 2000 },
    )
  })

  it('each sign below 128 is known for what it is', () => {
    for (let code = 0; code < 128; code += 1) {
      const sign = String.fromCharCode(code)
      expect(hasOnly(sign, PLAIN), sign).toBe(/[\w-]/.test(sign))
      expect(hasOnly(sign, HEX), sign).toBe(/[0-9a-f]/.test(sign))
    }
  })
})
