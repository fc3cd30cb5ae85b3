import { describe, expect, test } from 'vitest'
import { emptyBook, type Book } from '../../../core/book/book.ts'
import { backRulesOf } from '../../../core/book/coming-back.ts'
import { periodFacts } from '../../../core/book/period-facts.ts'
import type { EntryRow } from '../../../core/journal/entry.schema.ts'
import { Table } from '../../../core/kernel/table.ts'
import type { PeriodFacts } from '../../../core/review/review.contract.ts'
import { periodOf } from '../../../core/review/periods.ts'
import { makeCheckIn, makeEvidence, makeGoal } from '../growth/make-goal.ts'
import { makeIssue } from '../issues/make-issue.ts'
import { makeRow, makeRules } from '../review/make-row.ts'
import { makeUrge } from '../space/make-space.ts'

const WEEK = periodOf('week', '2026-03-04')
const FEAR = makeIssue({ id: 'issue-no', wasAfraidOrHurt: true })

function tableOf<T extends { readonly id: string }>(...records: readonly T[]): Table<T> {
  return Table.from(records.map((record) => [record.id, record] as const))
}

function facts(book: Partial<Book>, rows: readonly EntryRow[] = [], rules = makeRules()): PeriodFacts {
  return periodFacts({ ...emptyBook(), ...book }, { kind: 'week', period: WEEK, rows, moods: [], rules })
}

function outOfReach(): string {
  throw new Error('out of reach')
}

describe('what a week held', () => {
  test('is what lies inside it, and nothing that came of fear or hurt', () => {
    const evidence = tableOf(
      makeEvidence({ id: 'proof-00', day: '2026-03-08' }),
      makeEvidence({ id: 'proof-01', day: '2026-03-02' }),
      makeEvidence({ id: 'proof-02', day: '2026-03-09' }),
      makeEvidence({ id: 'proof-03', day: '2026-03-03', issueId: 'issue-no' }),
      makeEvidence({ id: 'proof-04', day: '2026-03-03', goalId: 'goal-no0' }),
    )
    const goals = tableOf(
      makeGoal(),
      makeGoal({ id: 'goal-no0', issueId: 'issue-no' }),
      makeGoal({ id: 'goal-new', start: '2026-03-10' }),
      makeGoal({ id: 'goal-let', status: 'let_go' }),
    )
    const checkIns = tableOf(
      makeCheckIn({ id: 'check-00', day: '2026-03-02' }),
      makeCheckIn({ id: 'check-01', day: '2026-03-08' }),
      makeCheckIn({ id: 'check-02', day: '2026-03-09' }),
      makeCheckIn({ id: 'check-03', day: '2026-03-03', value: 0 }),
    )
    const held = facts({ evidence, goals, checkIns, issues: tableOf(FEAR) })
    expect(held.evidence.map(({ id }) => id)).toEqual(['proof-01', 'proof-00'])
    expect(held.goals).toEqual([{ id: 'goal-000', title: 'Let them finish', done: 2, perWeek: 4 }])
  })

  test('asks for nothing of a goal that began in the middle of it, and tells what was done', () => {
    const goals = tableOf(makeGoal({ start: '2026-03-07' }))
    expect(facts({ goals }).goals).toEqual([])
    const checkIns = tableOf(makeCheckIn({ day: '2026-03-08' }))
    expect(facts({ goals, checkIns }).goals).toMatchObject([{ done: 1 }])
    expect(facts({ goals: tableOf(makeGoal({ start: '2026-03-02' })) }).goals).toMatchObject([{ done: 0 }])
  })

  test('counts the pulls, and says no more of them below five', () => {
    const few = tableOf(
      makeUrge({ id: 'urge-000', at: '2026-03-03T20:00', before: 8, after: 4, did: 'waited' }),
      makeUrge({ id: 'urge-001', at: '2026-03-04T20:00', before: 6, after: 5, did: 'looked' }),
      makeUrge({ id: 'urge-002', at: '2026-03-05T20:00', before: 2, after: null, did: null }),
      makeUrge({ id: 'urge-003', at: '2026-03-12T20:00', before: 9, after: 9, did: 'contacted' }),
    )
    expect(facts({ urges: few }).urges).toEqual({
      count: 3,
      ended: 2,
      handled: null,
      before: null,
      after: null,
    })
    const deeds = ['waited', 'looked', 'waited', 'contacted', 'moved'] as const
    const five = deeds.map((did, at) => {
      return makeUrge({ id: `urge-01${at}`, at: '2026-03-03T20:00', before: 8, after: 4, did })
    })
    expect(facts({ urges: tableOf(...five) }).urges).toEqual({
      count: 5,
      ended: 5,
      handled: 3,
      before: 8,
      after: 4,
    })
  })

  test('has one good thing, of those that may come back', () => {
    const good = makeRow({ id: 'row-good', at: '2026-03-03T10:00', moodAfter: 4, title: 'Soup' })
    const best = makeRow({ id: 'row-best', at: '2026-03-04T10:00', moodAfter: 5, title: 'Pool' })
    const low = makeRow({ id: 'row-low0', at: '2026-03-05T10:00', moodAfter: 2 })
    expect(facts({}, [low, good, best]).good).toMatchObject({ kind: 'entry', id: 'row-best', text: 'Pool' })
    const away = makeRules({ hard: new Set(['row-best']) })
    expect(facts({}, [low, good, best], away).good).toMatchObject({ id: 'row-good' })
    expect(facts({}, [low]).good).toBeNull()
  })

  test('stands where one text is out of reach, and brings back no entry whose words it could not read', () => {
    const lost = makeRow({ id: 'row-lost', at: '2026-03-04T10:00', moodAfter: 5 })
    const good = makeRow({ id: 'row-good', at: '2026-03-03T10:00', moodAfter: 4 })
    const book = { ...emptyBook(), texts: Table.from([[lost.id, { read: outOfReach }] as const]) }
    const now = { now: '2026-03-09T10:00:00.000Z', local: '2026-03-09T10:00' }
    const held = facts(book, [lost, good], backRulesOf(book, now))
    expect(held).toMatchObject({ entries: 2, good: { id: 'row-good' } })
  })
})
