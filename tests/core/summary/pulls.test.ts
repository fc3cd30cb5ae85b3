import { expect, test } from 'vitest'
import { Table } from '../../../core/kernel/table.ts'
import type { Urge } from '../../../core/space/space.schema.ts'
import { allowed } from '../../../core/summary/allowed.ts'
import { urgeFacts } from '../../../core/summary/space-sections.ts'
import { makeUrge } from '../space/make-space.ts'
import { makeBook } from './make-book.ts'

const NOW = { now: '2026-05-31T10:00:00.000Z', local: '2026-05-31T12:00' }
const PERIOD = { from: '2026-05-01', to: '2026-05-31' }

const strength = (count: number): readonly string[] => {
  const urges = Array.from({ length: count }, (_, at): readonly [string, Urge] => {
    const id = `urge-000${at}`
    return [id, makeUrge({ id, at: `2026-05-1${at}T20:00`, before: 8, after: 5, trigger: null, did: null })]
  })
  const book = { ...makeBook({}), urges: Table.from(urges) }
  return urgeFacts(allowed(book, PERIOD, NOW)).map(([, value]) => value)
}

test('pulls that ended in looking count as such, of those that say what was done', () => {
  const did = ['looked', 'contacted', 'waited', 'waited', 'moved', null] as const
  const urges = did.map((each, at): readonly [string, Urge] => {
    const id = `urge-000${at}`
    return [
      id,
      makeUrge({ id, at: `2026-05-1${at}T20:00`, before: 8, after: null, trigger: null, did: each }),
    ]
  })
  const book = { ...makeBook({}), urges: Table.from(urges) }
  expect(urgeFacts(allowed(book, PERIOD, NOW))).toContainEqual([
    'Without writing to them or looking',
    '3 of the 5 that say what I did',
  ])
})

test('the strength of pulls is told from five that were rated twice on, and as everywhere else', () => {
  expect(strength(1)).toEqual(['1'])
  expect(strength(4)).toEqual(['4'])
  expect(strength(5)).toEqual(['5', '8.0 on average, 5.0 after waiting'])
})
