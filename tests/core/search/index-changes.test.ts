import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { manyEntries } from '../../../core/demo/many-entries.ts'
import { Blocks } from '../../../core/search/blocks.ts'
import { parseQuery } from '../../../core/search/query.ts'
import type { Found, Searchable } from '../../../core/search/asked-and-found.ts'
import { SearchIndex } from '../../../core/search/search-index.ts'
import { plainPhrase, plainScan } from './plain-scan.ts'

function indexOf(documents: Iterable<Searchable>): SearchIndex {
  const index = new SearchIndex()
  for (const each of documents) index.put(each)
  return index
}

function ask(index: SearchIndex, query: string): Found {
  return index.find({ query: parseQuery(query), accepts: () => true, offset: 0, limit: 10_000 })
}

type Page = Uint16Array | Uint32Array

function isBlank(page: Page): boolean {
  return page.every((unit) => unit === 0)
}

const word = fc.constantFrom(
  'long',
  'Walk',
  'walks',
  'home',
  'hôme',
  '東京都',
  '京',
  '7',
  'ß',
  '—',
  'incomprehensible',
)
const someText = fc.array(word, { maxLength: 10 }).map((all) => all.join(' '))
const aDocument = fc.record({
  id: fc.nat(7).map((at) => `entry-0${at}`),
  at: fc.constantFrom('2026-05-01T10:00', '2026-05-02T10:00'),
  title: someText,
  tags: fc.array(word, { maxLength: 2 }),
  text: someText,
})
const acts = fc.array(
  fc.oneof(
    aDocument,
    fc.nat(7).map((at) => `entry-0${at}`),
  ),
  { maxLength: 40 },
)
const ASKED = [
  'w',
  'walk',
  'lon wal',
  '"long walk"',
  '"walk home',
  '"東京都 7"',
  '京',
  'inc',
  '"home home"',
  'ss',
]

test('after any changes and removals it answers as one built anew, in the same order', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const index = new SearchIndex()
      const standing = new Map<string, Searchable>()
      for (const act of all) {
        if (typeof act === 'string') {
          index.remove(act)
          standing.delete(act)
        } else {
          index.put(act)
          standing.set(act.id, act)
        }
        // A question now and then, as new words wait to be put in their lists until one is asked.
        if (standing.size % 3 === 0) ask(index, 'walk')
      }
      const anew = indexOf([...standing.values()].toReversed())
      for (const query of ASKED) expect(ask(index, query), query).toEqual(ask(anew, query))
    }),
    { numRuns: 300 },
  )
})

test('words in quotes are found where a scan finds them one after another, and counted exactly', () => {
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
  fc.assert(
    fc.property(fc.array(aDocument, { maxLength: 8 }), phrase, fc.boolean(), (documents, words, isOpen) => {
      const standing = new Map(documents.map((each) => [each.id, each]))
      const found = ask(indexOf(documents), `"${words}${isOpen ? '' : '"'}`)
      expect(new Set(found.ids)).toEqual(plainPhrase(standing.values(), words, isOpen))
      expect(found.total).toBe(found.ids.length)
    }),
    { numRuns: 500 },
  )
})

test('with more words than one unit can number, words and phrases are still told apart', () => {
  // 70,000 words, met in this order; the late ones stand behind early ones and beside each other.
  const documents = Array.from({ length: 700 }, (_, at) => ({
    id: `entry-${String(at).padStart(3, '0')}`,
    at: '2026-05-01T10:00',
    title: '',
    tags: [],
    text: Array.from({ length: 100 }, (__, place) => `${rare(at * 100 + place)} ${rare(at)}`).join(' '),
  }))
  const index = indexOf(documents)
  for (const at of [3, 49_140, 49_151, 49_152, 49_200, 65_535, 65_536, 69_998]) {
    const [one, next] = [rare(at), rare(at + 1)]
    const holder = rare(Math.floor(at / 100))
    expect(new Set(ask(index, `"${one}"`).ids), one).toEqual(plainPhrase(documents, one, false))
    expect(ask(index, `"${one} ${holder}"`).total).toBe(
      plainPhrase(documents, `${one} ${holder}`, false).size,
    )
    expect(ask(index, `"${holder} ${next}"`).total).toBe(
      plainPhrase(documents, `${holder} ${next}`, false).size,
    )
    expect(ask(index, `"${one} ${next}"`).total).toBe(0)
    // The second half of a late number is the number of an early word, and stands before the same word.
    if (at >= 49_152) expect(ask(index, `"${rare(at - 49_152)} ${holder}"`).total).toBe(0)
  }
  const half = documents.filter((_, at) => at % 2 === 0)
  for (const { id } of documents.filter((_, at) => at % 2 === 1)) index.remove(id)
  for (const query of ['word', 'word1', rare(65_536)]) {
    expect(new Set(ask(index, query).ids), query).toEqual(plainScan(half, query))
  }
})

test('phrases of long entries are those of a scan', () => {
  const documents = [...manyEntries(60)].map((each) => ({ id: each.id, ...each.draft }))
  const index = indexOf(documents)
  for (const { text } of documents.slice(0, 20)) {
    const words = text.toLowerCase().split(/\W+/)
    for (const phrase of [words.slice(4, 6), words.slice(9, 12), [words[1]!, words[3]!]]) {
      const asked = phrase.join(' ')
      expect(new Set(ask(index, `"${asked}"`).ids), asked).toEqual(plainPhrase(documents, asked, false))
    }
  }
})

test('a long text read in steps comes out as in one go, whatever happens to others in between', () => {
  const [first, ...others] = [...manyEntries(40)].map((each) => ({ id: each.id, ...each.draft }))
  const text = Array.from({ length: 40_000 }, (_, at) => `step${at % 5000} by step`).join(' ')
  const long = { ...first!, text }
  const index = indexOf(others)
  const steps = index.putInSteps(long)
  let count = 0
  for (const _ of steps) {
    count += 1
    // Words that the long text has met as well leave all others meanwhile.
    index.remove(others[count]!.id)
    index.put({ ...others[0]!, text: `step${count}` })
    // And new ones come, to take what the old ones gave back.
    index.put({ ...first!, id: 'fresh', text: `fresh${count} fresher${count}` })
  }
  expect(count).toBeGreaterThan(2)
  const fresh = { ...first!, id: 'fresh', text: `fresh${count} fresher${count}` }
  const standing = [...others.slice(count + 1), { ...others[0]!, text: `step${count}` }, fresh, long]
  const anew = indexOf(standing)
  for (const query of ['step', 'step4999', '"by step1"', '"step1 by step"', 'fresh', 'ba', long.title]) {
    expect(ask(index, query), query).toEqual(ask(anew, query))
  }
})

test('a reading given up leaves no word behind', () => {
  const index = new SearchIndex()
  const text = Array.from({ length: 40_000 }, (_, at) => `gone${at}`).join(' ')
  index.put({ id: 'entry-02', at: '2026-05-01T10:00', title: 'gone7', tags: [], text: '' })
  const steps = index.putInSteps({ id: 'entry-00', at: '2026-05-01T10:00', title: '', tags: [], text })
  steps.next()
  steps.return()
  index.put({ id: 'entry-01', at: '2026-05-01T10:00', title: 'gone by', tags: [], text: '' })
  expect(ask(index, 'gone').ids).toEqual(['entry-01', 'entry-02'])
  expect(index.words).toBe(3)
})

test('a closed index knows no word and begins anew', () => {
  const index = indexOf([...manyEntries(30)].map((each) => ({ id: each.id, ...each.draft })))
  const left = vi.spyOn(Blocks.prototype, 'forget')
  const wiping = index.forget()
  const pages = left.mock.results.flatMap(({ value }): readonly Page[] => value)
  left.mockRestore()
  expect(index.words).toBe(0)
  expect(ask(index, 'ba')).toEqual({ total: 0, ids: [] })
  index.put({ id: 'entry-01', at: '2026-05-01T10:00', title: 'banana', tags: [], text: '' })
  expect(pages.every(isBlank)).toBe(false)
  expect([...wiping].length).toBeGreaterThan(1)
  expect(pages.every(isBlank)).toBe(true)
  expect(ask(index, 'ba').ids).toEqual(['entry-01'])
})

function rare(at: number): string {
  return `word${at.toString(36)}`
}
