import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FieldType, Found, RecordType } from '../../../core/merge/field-type.ts'
import { mergeRecord } from '../../../core/merge/record.ts'

const asText = (item: unknown): string | null => (typeof item === 'string' ? item : null)
const fields: Readonly<Record<string, FieldType>> = {
  mood: { kind: 'scalar' },
  seenAt: { kind: 'latest' },
  hidden: { kind: 'flag', careful: true },
  shared: { kind: 'flag', careful: false },
  body: { kind: 'text', most: 200 },
  tags: { kind: 'set', key: asText, most: 8, sorted: false },
  days: { kind: 'set', key: asText, most: 3, sorted: true },
  steps: {
    kind: 'list',
    key: 'id',
    order: 'rank',
    most: 6,
    fields: { done: { kind: 'scalar' }, note: { kind: 'text', most: 100 } },
  },
  length: { kind: 'derived', from: ({ body }) => (typeof body === 'string' ? body.length : null) },
}
const type: RecordType = { start: {}, fields }

function merged(base: Found, earlier: Found, later: Found): Found {
  return mergeRecord(type, { base, earlier, later }).value
}

function sixTags(from: string): string[] {
  return Array.from({ length: 6 }, (_, at) => `${from}${at}`)
}

function ids(...names: readonly string[]): Found {
  return { steps: names.map((id) => ({ id })) }
}

function note(said: string): Found {
  return { body: `A. ${said}`, steps: [{ id: 'a', note: `A. ${said}` }] }
}

const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const item = fc.record(
  { id: fc.constantFrom('i1', 'i2', 'i3'), done: fc.boolean(), note: letter, rank: letter },
  { requiredKeys: ['id', 'rank'] },
)
const record = fc.record({
  mood: fc.nat(5),
  seenAt: letter,
  body: fc.array(letter, { maxLength: 4 }).map((said) => said.map((each) => `${each}.`).join(' ')),
  tags: fc.uniqueArray(letter, { maxLength: 4 }),
  days: fc.uniqueArray(letter, { maxLength: 3 }).map((days) => days.toSorted()),
  steps: fc.uniqueArray(item, { maxLength: 3, selector: ({ id }) => id }),
  foreign: fc.jsonValue({ maxDepth: 2 }),
})
/** Whatever a file may hold in place of a record's fields. */
const odd = fc.dictionary(
  fc.constantFrom(...Object.keys(fields), '__proto__', 'constructor', 'other'),
  fc.oneof(fc.jsonValue({ maxDepth: 3 }), letter, fc.array(item, { maxLength: 3 }), fc.array(letter)),
)

describe('fields of two sides', () => {
  test('changed on one side only, or alike on both, it is that', () => {
    fc.assert(
      fc.property(fc.oneof(record, odd), fc.oneof(record, odd), (base, next) => {
        fc.pre(Object.keys(base).length > 0)
        expect(merged(base, base, next)).toEqual(next)
        expect(merged(base, next, base)).toEqual(next)
        expect(merged(base, next, next)).toEqual(next)
      }),
    )
  })

  test('no shape, however odd, makes it throw, and every field of either side is there', () => {
    fc.assert(
      fc.property(fc.oneof(record, odd), odd, fc.oneof(record, odd), (base, earlier, later) => {
        const value = merged(base, earlier, later)
        for (const name of Object.keys(value)) {
          expect(Object.hasOwn(earlier, name) || Object.hasOwn(later, name)).toBe(true)
        }
        for (const name of Object.keys(later)) {
          if (!Object.hasOwn(base, name)) expect(Object.hasOwn(value, name)).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('a scalar changed on both is the later one, changed on one is that', () => {
    expect(merged({ mood: 1 }, { mood: 2 }, { mood: 3 })).toEqual({ mood: 3 })
    expect(merged({ mood: 1, x: 1 }, { mood: 2, x: 1 }, { mood: 1, x: 2 })).toEqual({ mood: 2, x: 2 })
  })

  test('a field nobody here knows passes like a scalar, and one that was dropped is gone', () => {
    const value = merged(
      { mood: 1, soon: { a: 1 } },
      { mood: 2, soon: { a: 1 } },
      { mood: 1, soon: { a: 2 } },
    )
    expect(value).toEqual({ mood: 2, soon: { a: 2 } })
    expect(merged({ mood: 1, soon: 1 }, { mood: 2 }, { mood: 3, soon: 1 })).toEqual({ mood: 3 })
  })

  test('of a time that only moves on the greater stands, whoever wrote it', () => {
    expect(merged({ seenAt: 'a' }, { seenAt: 'c' }, { seenAt: 'b' })).toEqual({ seenAt: 'c' })
  })

  test('of two flags that differ and have no past the careful one stands; a change of one side counts', () => {
    const value = merged({}, { hidden: true, shared: true }, { hidden: false, shared: false })
    expect(value).toEqual({ hidden: true, shared: false })
    expect(merged({ hidden: true, mood: 1 }, { hidden: false, mood: 1 }, { hidden: true, mood: 2 })).toEqual({
      hidden: false,
      mood: 2,
    })
  })

  test('a set has what either side added and nothing that either took away', () => {
    const set = fc.uniqueArray(letter, { maxLength: 5 })
    fc.assert(
      fc.property(set, set, set, (base, earlier, later) => {
        const { tags } = merged({ tags: base }, { tags: earlier }, { tags: later })
        for (const tag of ['a', 'b', 'c', 'd', 'e'] as const) {
          const [was, one, other] = [base, earlier, later].map((each) => each.includes(tag))
          const stays = was ? Boolean(one && other) : Boolean(one || other)
          expect(Array.isArray(tags) && tags.includes(tag), tag).toBe(stays)
        }
        expect(Array.isArray(tags) && tags.length).toBe(new Set(Array.isArray(tags) ? tags : []).size)
      }),
    )
  })

  test('a full set takes no more, and a full row of days keeps the newest', () => {
    expect(merged({ tags: [] }, { tags: sixTags('a') }, { tags: sixTags('b') })['tags']).toHaveLength(8)
    expect(merged({ days: ['1'] }, { days: ['1', '4', '5'] }, { days: ['1', '2', '3'] })).toEqual({
      days: ['3', '4', '5'],
    })
  })

  test('a list: each by itself, in order of rank; what one removed and the other changed comes back', () => {
    const one = { id: 'one', rank: 'b', done: false, note: 'A. B.' }
    const two = { id: 'two', rank: 'c', done: false }
    const base = { steps: [one, two] }
    const earlier = { steps: [{ ...one, done: true, note: 'A! B.' }] }
    const later = { steps: [{ ...one, note: 'A. B!' }, two, { id: 'new', rank: 'a' }] }
    expect(merged(base, earlier, later)).toEqual({
      steps: [
        { id: 'new', rank: 'a' },
        { ...one, done: true, note: 'A! B!' },
      ],
    })
    expect(merged(base, { steps: [one] }, { steps: [one, { ...two, done: true }] })).toEqual({
      steps: [one, { ...two, done: true }],
    })
  })

  test('a list without ranks keeps the earlier order and then what the later one added', () => {
    expect(merged(ids('a', 'b'), ids('b', 'a', 'x'), ids('a', 'b', 'y'))).toEqual(ids('b', 'a', 'x', 'y'))
  })

  test('writing that would grow too long is the later one, and it is told', () => {
    const [one, other] = ['x'.repeat(150), 'y'.repeat(150)]
    const sides = { base: { body: 'z' }, earlier: { body: one }, later: { body: other } }
    expect(mergeRecord(type, sides)).toEqual({ value: { body: other }, met: ['body'] })
  })

  test('where both wrote at one place, in a list too, the field is named', () => {
    const { met } = mergeRecord(type, { base: note('B.'), earlier: note('C.'), later: note('D.') })
    expect(met).toEqual(['body', 'steps'])
  })

  test('what is made from others is made anew', () => {
    const sides = [
      { body: 'One. Two.', length: 9 },
      { body: 'One. Two. Three.', length: 16 },
      { body: 'Zero. One. Two.', length: 15 },
    ] as const
    expect(merged(...sides)).toEqual({ body: 'Zero. One. Two. Three.', length: 22 })
  })
})
