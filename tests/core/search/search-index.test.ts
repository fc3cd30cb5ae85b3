import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { manyEntries } from '../../../core/demo/many-entries.ts'
import { parseQuery } from '../../../core/search/query.ts'
import type { Searchable } from '../../../core/search/asked-and-found.ts'
import { SearchIndex } from '../../../core/search/search-index.ts'
import { plainScan } from './plain-scan.ts'

const document = (parts: Partial<Searchable>): Searchable => ({
  id: 'entry-00',
  at: '2026-05-01T10:00',
  title: '',
  tags: [],
  text: '',
  ...parts,
})

function indexOf(...documents: readonly Searchable[]): SearchIndex {
  const index = new SearchIndex()
  for (const each of documents) index.put(each)
  return index
}

function ask(index: SearchIndex, query: string) {
  return index.find({
    query: parseQuery(query),
    accepts: () => true,
    offset: 0,
    limit: 1000,
  })
}

const finds = (written: string, query: string): boolean =>
  ask(indexOf(document({ text: written })), query).total === 1

const words = fc.constantFrom(
  'wa',
  'walk',
  'Walked',
  'WALKING',
  'café',
  'cafe\u0301',
  'straße',
  'STRASSE',
  'İzmir',
  'ılık',
  '東京都',
  '京都',
  'が',
  'naïve',
  '2026',
  "don't",
  'ﬁne',
  '🙂',
  '—',
)
const someText = fc.array(words, { maxLength: 8 }).map((all) => all.join(' '))
const aDocument = fc.record({
  id: fc.nat(9).map((at) => `entry-0${at}`),
  at: fc.constantFrom('2026-05-01T10:00', '2026-05-02T10:00'),
  title: someText,
  tags: fc.array(words, { maxLength: 2 }),
  text: someText,
})
const queries = fc.array(
  fc.constantFrom(
    'w',
    'walk',
    'cafe',
    'CAFÉ',
    'stras',
    'izm',
    'ili',
    'ı',
    '京',
    '京都',
    '東京',
    'naive',
    '20',
    'don',
    'fi',
    'か',
    '!',
  ),
  {
    minLength: 1,
    maxLength: 3,
  },
)

test('finds what a scan over everything finds, through any changes and removals', () => {
  const act = fc.oneof(
    aDocument.map((put) => ({ put, remove: null })),
    fc.nat(9).map((at) => ({ put: null, remove: `entry-0${at}` })),
  )
  fc.assert(
    fc.property(
      fc.array(act, { maxLength: 40 }),
      fc.array(queries, { minLength: 5, maxLength: 5 }),
      (acts, asked) => {
        const index = new SearchIndex()
        const model = new Map<string, Searchable>()
        for (const { put, remove } of acts) {
          if (put) {
            index.put(put)
            model.set(put.id, put)
          } else {
            index.remove(remove)
            model.delete(remove)
          }
        }
        expect(index.size).toBe(model.size)
        for (const query of asked.map((parts) => parts.join(' '))) {
          const found = ask(index, query)
          expect(new Set(found.ids), query).toEqual(plainScan(model.values(), query))
          expect(found.total).toBe(found.ids.length)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('finds the same as a scan in 400 long entries, page by page', () => {
  const documents = [...manyEntries(400)].map((each) => ({ id: each.id, ...each.draft }))
  const index = indexOf(...documents)
  for (const query of ['ba', 'ma te', 'wekaba', 'work', 'sa so se']) {
    const expected = plainScan(documents, query)
    const pages = [0, 7, 14].map((offset) =>
      index.find({ query: parseQuery(query), accepts: () => true, offset, limit: 7 }),
    )
    const all = ask(index, query).ids
    expect(new Set(all)).toEqual(expected)
    expect(pages.flatMap((page) => page.ids)).toEqual(all.slice(0, 21))
  }
})

describe('ranking', () => {
  test('a title before a tag before any number of times in the text', () => {
    const inText = document({ id: 'text', text: 'river '.repeat(90) })
    const inTag = document({ id: 'tag', tags: ['river'] })
    const inTitle = document({ id: 'title', title: 'By the river' })
    expect(ask(indexOf(inText, inTag, inTitle), 'river').ids).toEqual(['title', 'tag', 'text'])
    expect(ask(indexOf(inText, inTag, inTitle), 'riv').ids).toEqual(['title', 'tag', 'text'])
  })

  test('more often before less often, the word itself before its beginning, then the newest', () => {
    const documents = [
      document({ id: 'old-once', at: '2026-01-01T10:00', text: 'rain' }),
      document({ id: 'new-once', at: '2026-02-01T10:00', text: 'rain' }),
      document({ id: 'thrice', at: '2025-01-01T10:00', text: 'rain rain rain' }),
      document({ id: 'longer', at: '2026-03-01T10:00', text: 'raincoat' }),
    ]
    expect(ask(indexOf(...documents), 'rain').ids).toEqual(['thrice', 'new-once', 'old-once', 'longer'])
  })
})

describe('words as people type them', () => {
  test.each([
    ['Wir gingen die Straße hinab', 'strasse'],
    ['Gehen in STRASSEN', 'straße'],
    ['café au lait', 'cafe'],
    ['cafe\u0301 au lait', 'café'],
    ['İstanbul', 'istanbul'],
    ['Diyarbakır', 'diyarbakir'],
    ['SAKIN', 'sakın'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευς'],
    ['ｆｕｌｌ ｗｉｄｔｈ', 'full'],
    ['昨日東京都で', '京都'],
    ['ガラス', 'ｶﾞﾗｽ'],
    ['มันฝรั่งทอด', 'ฝรั่ง'],
    ['كِتَاب', 'كتاب'],
    ['Smørrebrød', 'smorre'],
    ['안녕하세요', '안녕'],
    ['𠮷野家', '野'],
  ])('%s is found by %s', (written, query) => {
    expect(finds(written, query)).toBe(true)
  })

  test('all words must be there; a middle of a word is not found; a query without a word finds nothing', () => {
    expect(finds('long walk home', 'walk hom')).toBe(true)
    expect(finds('long walk home', 'walk bus')).toBe(false)
    expect(finds('long walk home', 'alk')).toBe(false)
    expect(finds('long walk home', ' ?! ')).toBe(false)
  })
})

describe('quotes', () => {
  const documents = [
    document({ id: 'next', text: 'We took a long walk by the river.' }),
    document({ id: 'apart', text: 'A walk, and it was long.' }),
    document({ id: 'across', title: 'Long', text: 'walk' }),
    document({ id: 'more', text: 'long walking shoes' }),
  ]
  const index = indexOf(...documents)

  test('words in quotes follow one another, each as it is', () => {
    expect(ask(index, '"long walk"').ids).toEqual(['next'])
    expect(ask(index, '“long walk” riv').ids).toEqual(['next'])
    expect(ask(index, '"walk"').ids.toSorted()).toEqual(['across', 'apart', 'next'])
  })

  test('no phrase goes from the title into the text, not even an open one', () => {
    const apart = indexOf(document({ title: 'walk', text: 'home' }), document({ id: 'other', text: 'walks' }))
    for (const query of ['"walk home"', '"walk h', '"walk w']) expect(ask(apart, query).total, query).toBe(0)
  })

  test('an open quote still types its last word', () => {
    expect(ask(index, '"long wal').ids.toSorted()).toEqual(['more', 'next'])
  })
})

test('only what the filter accepts is found and counted', () => {
  const index = indexOf(document({ id: 'yes', text: 'rain' }), document({ id: 'no', text: 'rain' }))
  const found = index.find({
    query: parseQuery('rain'),
    accepts: (id) => id === 'yes',
    offset: 0,
    limit: 10,
  })
  expect(found).toEqual({ total: 1, ids: ['yes'] })
})
