import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fragmentsOf, markAll } from '../../../core/search/fragments.ts'
import { parseQuery } from '../../../core/search/query.ts'

const marked = ({ text, marks }: { text: string; marks: [number, number][] }): string[] =>
  marks.map(([start, end]) => text.slice(start, end))

test('marks stand on the words as written', () => {
  expect(marked(markAll('Café, cafés and a decaf', parseQuery('cafe')))).toEqual(['Café', 'cafés'])
  expect(marked(markAll('昨日東京都で', parseQuery('京都')))).toEqual(['京都'])
  expect(marked(markAll('昨日東京都で', parseQuery('京')))).toEqual(['京'])
})

test('a long text gives pieces around the matches, with the rarest words chosen over repetition', () => {
  const filler = 'nothing much happened on the way there and back again '.repeat(12)
  const text = `river ${filler}river river ${filler}bridge ${filler}river ${filler}`
  const fragments = fragmentsOf(text, parseQuery('river bridge'))
  expect(fragments).toHaveLength(3)
  expect(fragments.flatMap(marked)).toContain('bridge')
  for (const fragment of fragments) {
    expect(fragment.text.length).toBeLessThan(220)
    expect(fragment.marks.length).toBeGreaterThan(0)
  }
})

test('every mark is a match, marks are in order, and fragments come from the text', () => {
  const word = fc.constantFrom(
    'river',
    'Rivers',
    'a',
    'x'.repeat(300),
    '🙂',
    '\n',
    'bridge',
    'über',
    '東京都庁'.repeat(60),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120 }), (words) => {
      const text = words.join(' ')
      for (const { text: piece, marks } of fragmentsOf(text, parseQuery('riv uber 京都'))) {
        let last = -1
        for (const [start, end] of marks) {
          expect(start).toBeGreaterThan(last)
          expect(piece.slice(start, end)).toMatch(/^(river|Rivers|über|京都)$/)
          last = end
        }
        const body = piece.replace(/^… | …$/g, '')
        expect(text.replace(/\s/g, ' ')).toContain(body)
        expect(piece.isWellFormed()).toBe(true)
      }
    }),
  )
})

test('no match, no fragment', () => {
  expect(fragmentsOf('long walk home', parseQuery('bus'))).toEqual([])
})
