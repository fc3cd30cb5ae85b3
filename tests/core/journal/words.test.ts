import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countWords, excerptOf, titleOf, withoutMarks } from '../../../core/journal/words.ts'

describe('words are counted', () => {
  test.each([
    ['', 0],
    ['one', 1],
    ["Don't stop", 2],
    ['a well-known thing', 3],
    ['café naïve Žluťoučký', 3],
    ['日本語', 3],
    ['مرحبا بالعالم', 2],
    ['**bold** and `code`', 3],
    ['see [the map](https://example.org/a-long/way) now', 4],
    ['![a picture](x.png)', 2],
    ['3.5 km', 3],
    ['… — !', 0],
  ])('in "%s": %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })
})

describe('marks go, words stay', () => {
  test.each([
    ['# Rain', 'Rain'],
    ['> said *she*', 'said she'],
    ['- [ ] call the bank', 'call the bank'],
    ['1. first', 'first'],
    ['2 * 3 is 6', '2 * 3 is 6'],
    ['snake_case stays, _this_ does not', 'snake_case stays, this does not'],
    ['\\*not bold\\*', '*not bold*'],
    ['~~gone~~', 'gone'],
    ['```js', ''],
    ['---', ''],
  ])('%s', (text, plain) => {
    expect(withoutMarks(text)).toBe(plain)
  })
})

test('a mark goes whether or not other marks stand in the text', () => {
  const piece = fc.constantFrom(
    '# ', '> ', '- ', '+ ', '* ', '1. ', '12) ', '[ ] ', '---', '```', '~~~', '\n', '\n  ', '\n\t', '\r\n', '\u2028',
    '**', '*', '_', '__', '~~', '`', '[', '](', ')', '![', '\\', '\\*', 'word', 'a_b', ' ', 'é',
  ) // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('')
      // One line before, with a mark of each kind: only the first of them means anything there.
      expect(withoutMarks(`# x [ _ \\a\n${text}`)).toBe(`x [ _ \\a\n${withoutMarks(text)}`)
    }),
    { numRuns: 2000 },
  )
})

test('an excerpt is one line of at most 240 characters, cut between words and never inside a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
      const excerpt = excerptOf(text)
      expect(excerpt.length).toBeLessThanOrEqual(240)
      expect(excerpt).not.toMatch(/\n/)
      if (text.isWellFormed()) expect(excerpt.isWellFormed()).toBe(true)
    }),
  )
  expect(excerptOf('word '.repeat(100))).toMatch(/word…$/)
  expect(excerptOf('🌊'.repeat(300)).isWellFormed()).toBe(true)
})

test('a title falls back to the first words, and then to none', () => {
  expect(titleOf({ title: ' Mine ', excerpt: 'Some words' })).toBe('Mine')
  expect(titleOf({ title: ' ', excerpt: 'Some words' })).toBe('Some words')
  expect(titleOf({ title: '', excerpt: 'word '.repeat(40).trim() })).toMatch(/^(word ?)+…$/)
  expect(titleOf({ title: '', excerpt: '' })).toBeNull()
})
