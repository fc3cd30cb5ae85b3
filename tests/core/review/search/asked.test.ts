import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAsked } from '../../../../core/review/search/asked.ts'
import { FILTER_NAMES, piecesOf, withFilters } from '../../../../core/review/search/pieces.ts'

const filterOf = (text: string) => readAsked(text).filter
const wrongOf = (text: string) => readAsked(text).wrong.map(({ why }) => why)

describe('filters in what is typed', () => {
  test.each([
    ['mood:<3', { least: 1, most: 2 }],
    ['mood:>=4', { least: 4, most: 5 }],
    ['mood:2-4', { least: 2, most: 4 }],
    ['mood:>1 mood:<4', { least: 2, most: 3 }],
    ['before:2026-05', { from: null, to: '2026-04-30' }],
    ['until:2026-05', { from: null, to: '2026-05-31' }],
    ['after:2026-02', { from: '2026-03-01', to: null }],
    ['from:2026', { from: '2026-01-01', to: null }],
    ['after:2025-12-31 before:2026-01-03', { from: '2026-01-01', to: '2026-01-02' }],
    ['step:6', { step: 'growth' }],
    ['step:their-dec', { step: 'boundaries' }],
    ['STEP:Growth', { step: 'growth' }],
    ['is:starred', { isStarred: true }],
    ['mode:letter', { mode: 'unsent_letter' }],
    ['mode:plain_day', { mode: 'plain_day' }],
    ['kind:if-then', { kind: 'ifThens' }],
    ['tag:“two words” -tag:„a b“', { tags: ['two-words'], notTags: ['a-b'] }],
    ['tag:Café tag:"two words" -tag:work', { tags: ['cafe', 'two-words'], notTags: ['work'] }],
  ])('%s', (text, expected) => {
    expect(readAsked(`rain ${text}`)).toMatchObject({ words: 'rain', filter: expected, wrong: [] })
  })

  test('are no times of day, no addresses, and nothing in quotes', () => {
    for (const text of ['at 12:30', 'https://example.org', '"is:starred"', 'a well-being: good']) {
      expect(readAsked(text), text).toMatchObject({ words: text, wrong: [] })
    }
  })
})

describe('a wrong filter', () => {
  test.each([
    ['colour:red rain', ['unknown']],
    ['mood:9 rain', ['value']],
    ['mood:<1 rain', ['value']],
    ['before:yesterday rain', ['value']],
    ['from:2026-02-30 rain', ['value']],
    ['step:11 rain', ['value']],
    ['is:read rain', ['value']],
    ['mode: rain', ['value']],
    ['-is:starred rain', ['minus']],
    ['step:1 step:2 rain', ['twice']],
    ['step:1 step:space rain', []],
    ['from:2026-05 until:2026-04 rain', ['nothing-between']],
    ['mood:<2 mood:>4 rain', ['nothing-between']],
  ])('%s is told: %s', (text, expected) => {
    expect(wrongOf(text)).toEqual(expected)
  })

  test('narrows nothing', () => {
    expect(filterOf('mood:9 from:2026-02-30 rain')).toEqual(filterOf('rain'))
    expect(readAsked('colour:red rain').words).toContain('colour:red')
  })

  test('is let be while it is typed', () => {
    for (const text of ['mood:', 'mood:<', 'before:20', 'before:2026-0', 'step:', 'tag:']) {
      expect(wrongOf(`rain ${text}`), text).toEqual([])
    }
  })
})

test('the pieces put together are what was typed, and a chip changes its own filter alone', () => {
  const part = fc.constantFrom(
    'rain',
    'tag:work',
    '-tag:"a b"',
    '"is:starred"',
    'mood:<3',
    'x:',
    '  ',
    'step:6',
  )
  const typed = fc.array(part, { maxLength: 8 }).map((all) => all.join(' '))
  fc.assert(
    fc.property(typed, fc.constantFrom(...FILTER_NAMES), (text, name) => {
      const whole = piecesOf(text).map((piece) => piece.text)
      expect(whole.join('')).toBe(text)
      const without = withFilters(text, [{ name, value: null }])
      const others = (all: string) =>
        piecesOf(all).flatMap((piece) =>
          piece.kind === 'filter' && (piece.name !== name || piece.isNot) ? [piece.text] : [],
        )
      expect(others(without)).toEqual(others(text))
      expect(
        piecesOf(without).some((each) => each.kind === 'filter' && each.name === name && !each.isNot),
      ).toBe(false)
    }),
  )
})
