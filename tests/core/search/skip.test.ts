import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Tokens } from '../../../core/search/tokens.ts'
import { plainTokens, type PlainToken } from './plain-tokens.ts'

const piece = fc.constantFrom(
  'walk', 'Tram', 'über', 'uéb', 'wé', 'bus', 'a', 'b7', '7b', 'wü', 'Wald', 'e\u0301', 'ß', '東京', 'w東', 'か\u3099',
  'abcdefghijklmnop', 'والبيت', '\u0301', '\0', ' ', ' ', '.', '\n', '’', '\ud83d', '🙂',
) // prettier-ignore
const someText = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''))

/** A bit for each letter, that of `a` at 1. */
const bitsOf = (letters: string): number => letters.split('').reduce((bits, each) => bits | bitOf(each), 0)
const bitOf = (letter: string): number => 1 << (letter.charCodeAt(0) - 96)

function readWith(text: string, letters: string): PlainToken[] {
  const tokens = new Tokens()
  const found: PlainToken[] = []
  tokens.open(text)
  for (;;) {
    tokens.skip(bitsOf(letters))
    if (!tokens.next()) return found
    const { start, end, firstEnd, isTail } = tokens
    found.push({ term: tokens.word(), start, end, firstEnd, isTail })
  }
}

test('passes over nothing but plain words that begin with another letter', () => {
  const letters = fc.constantFrom('', 'w', 'wt', 'ab', 'u')
  fc.assert(
    fc.property(someText, letters, (text, asked) => {
      const mayBePassed = ({ term }: PlainToken): boolean =>
        /^[a-z]+$/.test(term) && !asked.includes(term[0]!)
      const all = plainTokens(text)
      const found = readWith(text, asked)
      const isFound = (token: PlainToken): boolean => found.some(({ start }) => start === token.start)
      expect(found).toEqual(all.filter((token) => !mayBePassed(token) || isFound(token)))
      // A letter that is written out in another way is looked at whatever it begins with.
      const odd = all.filter(({ start, end }) => /[äöüåøÄÖÜÅØ]/.test(text.slice(start, end)))
      expect(odd.every(isFound)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('passes over plain words at once, where their letters were met before', () => {
  const text = 'the Walk home was well, by tram'
  readWith(text, 'w')
  expect(readWith(text, 'w').map(({ term }) => term)).toEqual(['walk', 'was', 'well'])
})
