import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COLLECTIONS } from '../../../core/book/book.ts'
import { sortedNewestFirst } from '../../../core/journal/filter.ts'
import { rowOf } from '../../../core/journal/write.ts'
import { bookRules, TRASH } from '../../../main/store/book-rules.ts'
import type { Standing } from '../../../main/vault/record-rules.ts'
import type { RecordValue } from '../../../main/vault/vault.ts'
import { draftWith, stamps } from '../../support/entries.ts'

const sentence = fc.constantFrom('One.', 'Two.', 'Three.', 'Four.')
const value: fc.Arbitrary<RecordValue> = fc.record({
  text: fc.array(sentence, { maxLength: 5 }).map((said) => said.join(' ')),
  title: fc.constantFrom('', 'A', 'B'),
  tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
  starred: fc.boolean(),
  keepPrivate: fc.boolean(),
  trashedAt: fc.constantFrom(null, '2026-05-01T10:00:00.000Z'),
  odd: fc.jsonValue({ maxDepth: 1 }),
})
const standing: fc.Arbitrary<Standing> = fc.record({
  revision: fc.constantFrom('00aa', '00bb', '00cc'),
  device: fc.constantFrom('d1', 'd2'),
  at: fc.record({ ms: fc.nat(2), count: fc.nat(1) }),
  value,
})

function at(ms: number, held: RecordValue): Standing {
  return { revision: '00aa', device: 'd1', at: { ms, count: 0 }, value: held }
}

/** The title that stands of "one" and "other". */
function titleOf(one: Partial<Standing>, other: Partial<Standing>): unknown {
  const [first, second] = [at(5, { title: 'one' }), at(5, { title: 'other' })]
  return bookRules.merge('entries', { title: '' }, { ...first, ...one }, { ...second, ...other }).value[
    'title'
  ]
}

describe('the rules of a journal', () => {
  test('merging commutes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...COLLECTIONS, 'soon'),
        value,
        standing,
        standing,
        (name, base, one, other) => {
          fc.pre(one.revision !== other.revision)
          expect(bookRules.merge(name, base, one, other)).toEqual(bookRules.merge(name, base, other, one))
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('merging what is alike changes nothing, and one side unchanged gives the other', () => {
    fc.assert(
      fc.property(value, value, (base, next) => {
        expect(bookRules.merge('entries', base, at(1, next), at(2, next))).toEqual({ value: next, met: [] })
        expect(bookRules.merge('entries', base, at(1, base), at(2, next))).toEqual({ value: next, met: [] })
        expect(bookRules.merge('entries', base, at(1, next), at(2, base))).toEqual({ value: next, met: [] })
      }),
    )
  })

  test('the later side wins by time, then by device, then by name', () => {
    expect(titleOf({ at: { ms: 6, count: 0 } }, { device: 'd9' })).toBe('one')
    expect(titleOf({ device: 'd2' }, { revision: '00ff' })).toBe('one')
    expect(titleOf({}, { revision: '00bb' })).toBe('other')
  })

  test('only the text of an entry is a body', () => {
    expect([...COLLECTIONS, 'soon'].filter((name) => bookRules.bodyOf(name) !== null)).toEqual(['entries'])
    expect(bookRules.bodyOf('entries')).toBe('text')
  })

  test('entries are kept in the order of the list, everything else in any', () => {
    const next = stamps()
    const rows = Array.from({ length: 40 }, (_, count) => {
      const day = String(1 + ((count * 7) % 9)).padStart(2, '0')
      return rowOf(draftWith({ at: `2026-03-${day}T09:00` }), null, next())
    })
    const values = rows.map((row): RecordValue => ({ ...row }))
    expect(values.toSorted(bookRules.order('entries')!)).toEqual(sortedNewestFirst(rows))
    expect(COLLECTIONS.filter((name) => bookRules.order(name) !== null)).toEqual(['entries'])
  })

  test('what is in the trash lies apart', () => {
    const row = { ...rowOf(draftWith(), null, stamps()()), text: '' }
    const gone = { ...row, trashedAt: '2026-05-01T10:00:00.000Z' }
    const { trashedAt: _, ...older } = row
    expect([row, older, gone].map((each) => bookRules.shelf('entries', each))).toEqual(['', '', TRASH])
    expect(bookRules.shelf('issues', gone)).toBe('')
  })

  test('a record that this version cannot use does not fit; one it does not know does', () => {
    const row = { ...rowOf(draftWith(), null, stamps()()), text: '' }
    expect(bookRules.fits('entries', row)).toBe(true)
    expect(bookRules.fits('entries', { ...row, words: 'many' })).toBe(false)
    expect(bookRules.fits('moods', { id: 'a' })).toBe(false)
    expect(bookRules.fits('soon', { anything: 1 })).toBe(true)
  })
})
