import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostWrong, Nearness } from '../../../core/search/near.ts'
import { parseQuery } from '../../../core/search/query.ts'
import { SearchIndex } from '../../../core/search/search-index.ts'

const TEXTS = ['long walk home', 'a walk by the river', 'walking shoes', 'the river in rain', 'well-being']

function indexOf(texts: readonly string[]): SearchIndex {
  const index = new SearchIndex()
  for (const [at, text] of texts.entries()) {
    index.put({ id: `entry-0${at}`, at: '2026-05-01T10:00', title: '', tags: [], text })
  }
  return index
}

function found(query: string, texts: readonly string[] = TEXTS): number[] {
  const groups = indexOf(texts).findGrouped({
    query: parseQuery(query),
    groupOf: () => 0,
    groups: 1,
    limit: 9,
  })
  return groups
    .flatMap(({ ids }) => ids.map((id) => Number(id.slice(-1))))
    .toSorted((one, other) => one - other)
}

describe('what is left out by a minus', () => {
  test.each([
    ['walk -river', [0, 2]],
    ['-walk', [2, 3, 4]],
    ['-walk*', [3, 4]],
    ['river -"the river"', []],
    ['walk -"walk by"', [0, 2]],
    ['-"long walk" walk', [1, 2]],
    ['well-being', [4]],
    ['- walk', [0, 1, 2]],
    ['walk -', [0, 1, 2]],
    ['', [0, 1, 2, 3, 4]],
  ])('%s', (query, expected) => {
    expect(found(query)).toEqual(expected)
  })

  test('is everything that has not the word, whatever else is asked', () => {
    const word = fc.constantFrom('walk', 'river', 'rain', 'home')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 2 }), word, (wanted, not) => {
        const without = found(`${wanted.join(' ')} -${not}`)
        const withIt = found(`${wanted.join(' ')} "${not}"`)
        expect([...without, ...withIt].toSorted((one, other) => one - other)).toEqual(found(wanted.join(' ')))
      }),
    )
  })
})

describe('one character of a script without spaces', () => {
  const texts = ['猫がいる。今日は日記を書いた。', '今日は日記だけ。', '犬と猫', '我们分手了', 'ありがとう']
  test.each([
    ['"猫"', [0, 2]],
    ['日記 -猫', [1]],
    ['-猫 犬', []],
    ['-手 我们', []],
    ['"今日は 日"', []],
    ['"記"', [0, 1]],
    ['-日', [2, 3, 4]],
    ['"犬 と"', []],
    // Voiced, it is another character.
    ['"か"', []],
    ['-か', [0, 1, 2, 3, 4]],
    ['"が"', [0, 4]],
    ['-猫 -が', [1, 3]],
  ])('%s', (query, expected) => {
    expect(found(query, texts)).toEqual(expected)
  })

  test('is the last of a phrase as well', () => {
    expect(found('"went 猫"', ['I went 猫がいる', 'went 犬'])).toEqual([0])
  })
})

describe('words near a mistyped one', () => {
  test.each([
    ['rvier', ['river']],
    ['riwer', ['river']],
    ['walkin', null],
    ['wlaking', ['walking']],
    ['shoos', ['shoes']],
    ['lamp', null],
    ['rai', null],
    ['zzzzzz', null],
  ])('of %s are %s', (typed, expected) => {
    const index = indexOf(TEXTS)
    expect(index.widened(parseQuery(typed))?.needs[0]!.also ?? null).toEqual(expected)
  })

  test('nothing in quotes is widened', () => {
    expect(indexOf(TEXTS).widened(parseQuery('"rvier walk"'))).toBeNull()
  })

  test('the distance is that of the plain table', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 9 })
    fc.assert(
      fc.property(letters, letters, (typed, word) => {
        const most = mostWrong(typed.length)
        const told = new Nearness(units(typed), most).of(units(word), 0, word.length)
        const from = Math.min(typed.length, word.length)
        const all = Array.from({ length: word.length - from + 1 }, (_, at) => word.slice(0, from + at))
        const plain = Math.min(...all.map((beginning) => plainDistance(typed, beginning)))
        expect(Math.min(told, most + 1)).toBe(Math.min(plain, most + 1))
      }),
      { numRuns: 2000 },
    )
  })
})

function units(text: string): Uint16Array {
  return Uint16Array.from(text, (letter) => letter.charCodeAt(0))
}

/** The oracle: the whole table, by its definition. */
function plainDistance(one: string, other: string): number {
  const at = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j
    const key = `${i} ${j}`
    const known = table.get(key)
    if (known !== undefined) return known
    const change = one[i - 1] === other[j - 1] ? 0 : 1
    const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
    const least = Math.min(
      at(i - 1, j) + 1,
      at(i, j - 1) + 1,
      at(i - 1, j - 1) + change,
      isSwap ? at(i - 2, j - 2) + 1 : Infinity,
    )
    table.set(key, least)
    return least
  }
  const table = new Map<string, number>()
  return at(one.length, other.length)
}
