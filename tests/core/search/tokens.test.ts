import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { spell } from '../../../core/search/term.ts'
import { Tokens } from '../../../core/search/tokens.ts'
import { bufferUnits } from '../../../main/features/search-units.ts'
import { plainTokens } from './plain-tokens.ts'

/** Pieces that meet each way a word is read: plain letters, letters that fold, marks, pairs, halves of pairs. */
const piece = fc.constantFrom(
  'walk', 'WALKED', 'a', 'Z', 'abcdefghijkl', 'abcdefghijklm', '7', '2026', '_', '-', "'", '’', ' ', '\n', '\0',
  'é', 'e\u0301', 'ü', 'ß', 'İ', 'ı', 'ﬁ', 'Σ', 'ς', 'ø', 'ю', 'Ё', 'й', 'ا', '\u064b', '\u0640', 'آ', 'שׁ', 'ן',
  '안', '녕', 'कि', 'क़', '\u093c', '\u0301', '\u0345', '東', '京', 'が', 'か\u3099', 'ｶ', 'ﾞ', 'ー', '々', 'ฝ', 'ั่', 'ຂ',
  '𠮷', '𝒳', '🙂', '\ud83d', '\ude42', '\uffff', '\ufeff', 'K', 'ŉ', '½', '①', 'ｆ',
) // prettier-ignore
const someText = fc.oneof(
  fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

function read(text: string, tokens: Tokens) {
  const found = []
  tokens.open(text)
  while (tokens.next()) {
    const { start, end, firstEnd, isTail } = tokens
    found.push({ term: tokens.word(), start, end, firstEnd, isTail })
  }
  return found
}

/** As the index reads: plain words by their keys as far as they go, the others one by one. */
function readByKeys(text: string, tokens: Tokens, atOnce: number): string[] {
  const [lows, highs] = [new Int32Array(atOnce), new Int32Array(atOnce)]
  const units = new Uint16Array(12)
  const terms: string[] = []
  tokens.open(text)
  for (;;) {
    const count = tokens.plainWords(lows, highs)
    for (let at = 0; at < count; at += 1) {
      const length = spell(lows[at]!, highs[at]!, units)
      terms.push(String.fromCharCode(...units.subarray(0, length)))
    }
    if (count === atOnce) continue
    if (!tokens.next()) return terms
    terms.push(tokens.word())
  }
}

test('words, pairs and their places are those of one plain expression, in any script', () => {
  const tokens = new Tokens()
  fc.assert(
    fc.property(someText, (text) => {
      expect(read(text, tokens)).toEqual(plainTokens(text))
    }),
    { numRuns: 2000 },
  )
})

test('words read by their keys are the same words, however many at once', () => {
  const tokens = new Tokens()
  fc.assert(
    fc.property(someText, fc.integer({ min: 1, max: 4 }), (text, atOnce) => {
      expect(readByKeys(text, tokens, atOnce)).toEqual(plainTokens(text).map(({ term }) => term))
    }),
    { numRuns: 2000 },
  )
})

test('units copied in one call are the same as one by one', () => {
  const tokens = new Tokens(bufferUnits())
  fc.assert(
    fc.property(someText, (text) => {
      expect(read(text, tokens)).toEqual(plainTokens(text))
    }),
  )
})

test('nothing of a text is kept once closed', () => {
  const tokens = new Tokens()
  tokens.open('a secret, and 秘密')
  tokens.next()
  tokens.close()
  expect(JSON.stringify(tokens)).not.toMatch(/secret|秘/)
  expect(Object.values(tokens).filter((held) => held instanceof Uint16Array && held.some(Boolean))).toEqual(
    [],
  )
})
