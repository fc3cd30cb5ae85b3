import { describe, expect, test } from 'vitest'
import { fragmentsOf } from '../../../core/search/fragments.ts'
import { parseQuery } from '../../../core/search/query.ts'
import { SearchIndex } from '../../../core/search/search-index.ts'

function finds(written: string, query: string): boolean {
  const index = new SearchIndex()
  index.put({ id: 'entry-00', at: '2026-05-01T10:00', title: '', tags: [], text: written })
  return index.find({ query: parseQuery(query), accepts: () => true, offset: 0, limit: 9 }).total === 1
}

describe('the Arabic article', () => {
  test.each([
    ['البيت', 'بيت', true],
    ['بيت', 'البيت', true],
    ['والبيت', 'بيت', true],
    ['للبيت', 'بيت', true],
    ['الْبَيْت', 'بيت', true],
    ['والدي', 'دي', false],
    ['الله', 'له', false],
  ])('%s by %s: %s', (written, query, isFound) => {
    expect(finds(written, query)).toBe(isFound)
  })

  test('is marked with its word', () => {
    const [fragment] = fragmentsOf('هذا البيت كبير', parseQuery('بيت'))
    expect(fragment!.marks.map(([start, end]) => fragment!.text.slice(start, end))).toEqual(['البيت'])
  })
})

describe('letters that can be written out', () => {
  test.each([
    ['über', 'ueber', true],
    ['über', 'uber', true],
    ['u\u0308ber', 'ueber', true],
    ['ueber', 'über', true],
    ['uber', 'ueber', false],
    ['trust', 'true', false],
    ['tö', 'toe', true],
    ['Grüße', 'gruesse', true],
    ['Ångström', 'aangstroem', true],
    ['zoe', 'zo', true],
    ['zo', 'zoe', false],
  ])('%s by %s: %s', (written, query, isFound) => {
    expect(finds(written, query)).toBe(isFound)
  })

  test('stand in phrases, and make no other word of those that have none', () => {
    expect(finds('quer über den Fluss', '"ueber den fluss"')).toBe(true)
    expect(finds('quer ueber den Fluss', '"über den fluss"')).toBe(true)
    expect(finds('I hurt my toe. Then to the sea.', '"toe the sea"')).toBe(false)
  })

  test('are marked as they stand', () => {
    const [fragment] = fragmentsOf('quer über den Fluss', parseQuery('ueber'))
    expect(fragment!.marks.map(([start, end]) => fragment!.text.slice(start, end))).toEqual(['über'])
  })

  test('leave nothing behind with the document', () => {
    const index = new SearchIndex()
    index.put({ id: 'entry-00', at: '2026-05-01T10:00', title: '', tags: [], text: 'über Öl' })
    expect(index.words).toBe(4)
    index.remove('entry-00')
    expect(index.words).toBe(0)
  })
})
