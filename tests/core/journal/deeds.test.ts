import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { done, isLeftOut, renamed, type Deed } from '../../../core/journal/deeds.ts'
import type { EntryRow } from '../../../core/journal/entry.schema.ts'
import { changedRows, rowsTakenBack } from '../../../core/journal/rows-in-steps.ts'
import { MOST_TAGS, retagged, uniqueTags } from '../../../core/journal/tags.ts'
import { rowOf } from '../../../core/journal/write.ts'
import { Table } from '../../../core/kernel/table.ts'
import { draftWith, stamps } from '../../support/entries.ts'
import { finished } from '../../support/finished.ts'

const stamp = stamps()
const NOW = '2026-06-01T10:00:00.000Z'
const EARLIER = '2026-05-01T10:00:00.000Z'

function row(part: Partial<EntryRow> = {}): EntryRow {
  return { ...rowOf(draftWith(), null, stamp()), ...part }
}

describe('renaming a tag', () => {
  test('keeps its place, and makes one of two', () => {
    expect(retagged(['a', 'b', 'c'], 'b', 'd')).toEqual(['a', 'd', 'c'])
    expect(retagged(['a', 'b', 'c'], 'b', 'C')).toEqual(['a', 'C'])
    expect(retagged(['Work'], 'Work', 'work')).toEqual(['work'])
    expect(retagged(['a', 'b'], 'a', null)).toEqual(['b'])
  })

  test('leaves an entry without it untouched, and reaches into the trash', () => {
    const other = row({ tags: ['A'] })
    expect(renamed(other, 'a', 'b')).toBe(other)
    expect(renamed(row({ tags: ['a'], trashedAt: EARLIER }), 'a', 'b').tags).toEqual(['b'])
  })
})

describe('deeds', () => {
  test('change nothing where nothing is to do', () => {
    const starred = row({ starred: true, tags: ['Work'] })
    for (const deed of [
      { kind: 'star' },
      { kind: 'restore' },
      { kind: 'tag', on: ['work'], off: [] },
      { kind: 'tag', on: [], off: ['home'] },
    ] as const)
      expect(done(starred, deed, NOW)).toBe(starred)
    const inTrash = row({ trashedAt: EARLIER })
    expect(done(inTrash, { kind: 'trash' }, NOW)).toBe(inTrash)
    expect(done(inTrash, { kind: 'tag', on: ['work'], off: [] }, NOW)).toBe(inTrash)
  })

  test('are no edit: only what they are about changes', () => {
    const before = row({ tags: ['a'] })
    expect(done(before, { kind: 'tag', on: ['b'], off: [] }, NOW)).toEqual({ ...before, tags: ['a', 'b'] })
    expect(done(before, { kind: 'tag', on: ['b', 'c'], off: ['a'] }, NOW).tags).toEqual(['b', 'c'])
    expect(done(before, { kind: 'trash' }, NOW)).toEqual({ ...before, trashedAt: NOW })
  })

  test('a full entry gets no further tag, and that is told', () => {
    const full = row({ tags: Array.from({ length: MOST_TAGS }, (_, at) => `t${at}`) })
    expect(done(full, { kind: 'tag', on: ['one more'], off: [] }, NOW)).toBe(full)
    expect(isLeftOut(full, { kind: 'tag', on: ['one more'], off: [] })).toBe(true)
    expect(isLeftOut(full, { kind: 'tag', on: ['T1'], off: [] })).toBe(false)
  })
})

const aTag = fc.constantFrom('work', 'Work', 'home', 'walks', 'walk', 'sleep')
const tagsOf = fc.array(aTag, { maxLength: 5 }).map(uniqueTags)
const aRow = fc
  .record({ tags: tagsOf, starred: fc.boolean(), trashedAt: fc.constantFrom(null, EARLIER) })
  .map((part) => row(part))
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant('tag' as const), on: tagsOf, off: tagsOf }),
  fc.record({ kind: fc.constantFrom('star', 'unstar', 'trash', 'restore') }),
)
const rename = fc.record({ from: aTag, to: fc.option(aTag) })
const action = fc.oneof(deed, rename)

const NONE: ReadonlySet<string> = new Set()

function ruleOf(what: Deed | { from: string; to: string | null }): (each: EntryRow) => EntryRow {
  return (each) => ('from' in what ? renamed(each, what.from, what.to) : done(each, what, NOW))
}

function tableOf(rows: readonly EntryRow[]): Table<EntryRow> {
  return Table.from(rows.map((each) => [each.id, each]))
}

function withRows(table: Table<EntryRow>, rows: readonly EntryRow[]): Table<EntryRow> {
  return rows.reduce((next, each) => next.with(each.id, each), table)
}

describe('undo', () => {
  test('of any action brings back the very entries', () => {
    fc.assert(
      fc.property(fc.array(aRow, { maxLength: 12 }), action, (rows, what) => {
        const before = tableOf(rows)
        const { rows: changed, touched } = finished(changedRows(before.values(), ruleOf(what)))
        const after = withRows(before, changed)
        const back = withRows(after, finished(rowsTakenBack(after, touched, NONE)).rows)
        expect([...back.values()]).toEqual([...before.values()])
      }),
      { numRuns: 500 },
    )
  })

  test('keeps whatever was changed since, and touches nothing it did not touch', () => {
    const meanwhile = fc.record({
      title: fc.string({ maxLength: 5 }),
      starred: fc.boolean(),
      more: fc.uniqueArray(fc.constantFrom('new', 'newer'), { maxLength: 2 }),
    })
    fc.assert(
      fc.property(aRow, action, meanwhile, aRow, (standing, what, { title, starred, more }, bystander) => {
        const before = tableOf([standing, bystander])
        const { rows: changed, touched } = finished(changedRows([standing], ruleOf(what)))
        const after = withRows(before, changed)
        const now = after.get(standing.id)!
        const edited = after.with(standing.id, { ...now, title, starred, tags: [...now.tags, ...more] })
        const back = withRows(edited, finished(rowsTakenBack(edited, touched, NONE)).rows)
        expect(back.get(bystander.id)).toEqual(bystander)
        const found = back.get(standing.id)!
        expect(found.title).toBe(title)
        expect(found.tags.toSorted()).toEqual([...standing.tags, ...more].toSorted())
        expect(found.trashedAt).toBe(standing.trashedAt)
        const byAction = now.starred !== standing.starred
        expect(found.starred).toBe(byAction && starred === now.starred ? standing.starred : starred)
      }),
      { numRuns: 500 },
    )
  })

  test('leaves an entry whole that was written in since, or in which two versions met, and counts it', () => {
    const all = [row({ tags: ['a'] }), row({ tags: ['a'] }), row({ tags: ['a'] }), row({ tags: ['a'] })]
    const before = tableOf(all)
    const { rows: changed, touched } = finished(changedRows(all, ruleOf({ from: 'a', to: 'b' })))
    const [written, met, untouched, restored] = [0, 1, 2, 3].map((at) => changed[at]!)
    const since = withRows(withRows(before, changed), [
      { ...written!, changedAt: NOW },
      // Nothing of the action is left in it, so it is not counted either.
      { ...restored!, changedAt: NOW, tags: ['a'] },
    ])
    const { rows, left } = finished(rowsTakenBack(since, touched, new Set([met!.id])))
    expect(rows).toEqual([{ ...untouched!, tags: ['a'] }])
    expect(left).toBe(2)
  })

  test('an entry erased since stays gone', () => {
    const one = row({ tags: ['a'] })
    const { touched } = finished(changedRows([one], ruleOf({ from: 'a', to: 'b' })))
    expect(finished(rowsTakenBack(Table.empty(), touched, NONE))).toEqual({ rows: [], left: 0 })
  })
})
