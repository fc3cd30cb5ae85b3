import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { EntryIndex } from '../../../core/journal/entry-index.ts'
import type { EntryRow } from '../../../core/journal/entry.schema.ts'
import { newestFirst, passes } from '../../../core/journal/filter.ts'
import type { EntryFilter } from '../../../core/journal/journal.contract.ts'
import { rowOf } from '../../../core/journal/write.ts'
import { Table } from '../../../core/kernel/table.ts'
import type { Stamp } from '../../../core/kernel/time.ts'
import { draftWith } from '../../support/entries.ts'

const FILTERS: readonly EntryFilter[] = [
  {},
  { inTrash: true },
  { starred: true },
  { tags: ['a'] },
  { step: 'growth', starred: false },
  { from: '2026-03-02', to: '2026-03-03' },
  { moodAtLeast: 3 },
]

const row: fc.Arbitrary<EntryRow> = fc
  .record({
    id: fc.nat({ max: 12 }).map((number) => `entry-${String(number).padStart(4, '0')}`),
    day: fc.integer({ min: 1, max: 4 }),
    starred: fc.boolean(),
    tags: fc.uniqueArray(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    step: fc.constantFrom('growth' as const, null),
    moodAfter: fc.constantFrom(null, 1, 3, 5),
    isTrashed: fc.boolean(),
  })
  .map(({ id, day, isTrashed, ...part }) => {
    const stamp = { id, now: '2026-03-09T09:00:00.000Z', local: '2026-03-09T10:00' }
    const made = rowOf(draftWith({ ...part, at: `2026-03-0${day}T10:00` }), null, stamp)
    return { ...made, trashedAt: isTrashed ? stamp.now : null }
  })

const step = fc.oneof(
  { weight: 4, arbitrary: row.map((made) => (table: Table<EntryRow>) => table.with(made.id, made)) },
  { weight: 1, arbitrary: row.map((made) => (table: Table<EntryRow>) => table.without(made.id)) },
)

test('pages, neighbours and counts are those of a plain walk over all rows, after any changes', () => {
  fc.assert(
    fc.property(fc.array(fc.array(step, { maxLength: 6 }), { maxLength: 12 }), (rounds) => {
      const index = new EntryIndex()
      let table = Table.empty<EntryRow>()
      for (const round of rounds) {
        for (const change of round) table = change(table)
        const all = [...table.values()]
        for (const filter of FILTERS) {
          const plain = all.filter((each) => passes(each, filter)).toSorted(newestFirst)
          expect(index.page(table, filter, 1, 3)).toEqual({ total: plain.length, rows: plain.slice(1, 4) })
          expect(index.rows(table, filter)).toEqual(plain)
        }
        const live = all.filter(({ trashedAt }) => trashedAt === null).toSorted(newestFirst)
        live.forEach((each, at) => {
          const around = { newer: live[at - 1]?.id ?? null, older: live[at + 1]?.id ?? null }
          expect(index.neighbours(table, each)).toEqual(around)
        })
        const tally = index.tally(table)
        expect(tally.counts()).toEqual({
          entries: live.length,
          starred: live.filter(({ starred }) => starred).length,
          inTrash: all.length - live.length,
        })
        expect(tally.ofStep('growth')).toBe(live.filter((each) => each.step === 'growth').length)
        const tags = new Map(tally.tags().map(({ tag, count }) => [tag, count]))
        for (const tag of ['a', 'b']) {
          expect(tags.get(tag) ?? 0).toBe(live.filter((each) => each.tags.includes(tag)).length)
        }
      }
    }),
    { numRuns: 150 },
  )
})

function stampFor(id: string): Stamp {
  return { id, now: '2026-03-09T09:00:00.000Z', local: '2026-03-09T10:00' }
}

test('many changes at once are sorted anew', () => {
  const index = new EntryIndex()
  const made = Array.from({ length: 1200 }, (_, at) =>
    rowOf(draftWith({ at: `20${10 + (at % 80)}-03-01T10:00` }), null, stampFor(`entry-${at}-many`)),
  )
  expect(index.rows(Table.empty(), {})).toEqual([])
  const table = Table.from(made.map((each) => [each.id, each] as const))
  expect(index.rows(table, {})).toEqual(made.toSorted(newestFirst))
})

test('many changes at once leave every view as a plain walk has it', () => {
  const index = new EntryIndex()
  const made = Array.from({ length: 1500 }, (_, at) =>
    rowOf(
      draftWith({ at: `20${10 + (at % 80)}-03-0${1 + (at % 4)}T10:00`, tags: ['a'] }),
      null,
      stampFor(`entry-${at}-many`),
    ),
  )
  let table = Table.from(made.map((each) => [each.id, each] as const))
  const changes: readonly ((each: EntryRow, at: number) => EntryRow | null)[] = [
    (each) => ({ ...each, tags: ['b'] }),
    (each, at) => (at % 3 === 0 ? { ...each, starred: true } : { ...each, tags: [] }),
    (each, at) => (at % 2 === 0 ? { ...each, trashedAt: '2026-03-09T09:00:00.000Z' } : each),
    (each, at) => (at % 5 === 0 ? null : { ...each, at: `2026-03-0${1 + (at % 4)}T11:00` }),
    (each) => ({ ...each, trashedAt: null, tags: ['a'] }),
  ]
  const agrees = (): void => {
    const all = [...table.values()]
    for (const filter of FILTERS) {
      const plain = all.filter((each) => passes(each, filter)).toSorted(newestFirst)
      expect(index.rows(table, filter)).toEqual(plain)
    }
    expect(index.tally(table).counts().entries).toBe(all.filter((each) => each.trashedAt === null).length)
  }
  agrees()
  for (const change of changes) {
    for (const [at, { id }] of made.entries()) {
      const standing = table.get(id)
      const next = standing ? change(standing, at) : null
      table = next ? table.with(id, next) : table.without(id)
    }
    agrees()
  }
})
