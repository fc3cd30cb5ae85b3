import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyBook, type Book } from '../../../core/book/book.ts'
import { backRulesOf } from '../../../core/book/coming-back.ts'
import { withoutCard } from '../../../core/book/hard-ties.ts'
import { timelinePage } from '../../../core/book/timeline.ts'
import { CONTACT_STATUS_ID } from '../../../core/boundaries/contact-status.ts'
import type { EntryRow } from '../../../core/journal/entry.schema.ts'
import { sortedNewestFirst } from '../../../core/journal/filter.ts'
import { Table } from '../../../core/kernel/table.ts'
import { addDays, weekOf } from '../../../core/kernel/time.ts'
import { CLOSING_ID } from '../../../core/outcome/closing.ts'
import { NO_SEAL } from '../../../core/outcome/seal.ts'
import { makeBoundary, makeStatus } from '../boundaries/make-boundary.ts'
import { makePlan } from '../conversation/make-plan.ts'
import { makeEvidence, makeGoal } from '../growth/make-goal.ts'
import { makeIssue } from '../issues/make-issue.ts'
import { makeLetter } from '../outcome/make-outcome.ts'
import { makeRow } from '../review/make-row.ts'
import { makeSession } from '../support/make-support.ts'

const NOW = { now: '2026-05-28T10:00:00.000Z', local: '2026-05-28T12:00' }
const WHOLE = { before: null, limit: 26 }
const FEAR = makeIssue({ id: 'issue-no', status: 'settled', settledOn: '2026-05-20', wasAfraidOrHurt: true })

function tableOf<T extends { readonly id: string }>(...records: readonly T[]): Table<T> {
  return Table.from(records.map((record) => [record.id, record] as const))
}

function full(part: Partial<Book> = {}): Book {
  return {
    ...emptyBook(),
    issues: tableOf(
      makeIssue({ id: 'issue-ok', status: 'accept_as_is', settledOn: '2026-05-20' }),
      makeIssue({ id: 'issue-on', status: 'working', settledOn: '2026-05-20' }),
      FEAR,
    ),
    goals: tableOf(makeGoal({ id: 'goal-no0', issueId: 'issue-no' })),
    evidence: tableOf(
      makeEvidence({ day: '2026-05-19' }),
      makeEvidence({ id: 'proof-no', day: '2026-05-19', issueId: 'issue-no' }),
      makeEvidence({ id: 'proof-go', day: '2026-05-19', goalId: 'goal-no0' }),
    ),
    plans: tableOf(
      makePlan({ id: 'plan-000', talkedOn: '2026-05-18' }),
      makePlan({ id: 'plan-001', talkedOn: '2026-05-18', issueIds: ['issue-no'] }),
      makePlan({ id: 'plan-002' }),
    ),
    sessions: tableOf(
      makeSession({ id: 'session-0', day: '2026-05-17' }),
      makeSession({ id: 'session-1', day: '2026-06-17' }),
    ),
    boundaries: tableOf(
      makeBoundary({ id: 'line-000', whose: 'theirs', since: '2026-05-01', liftedOn: '2026-05-16' }),
    ),
    letters: tableOf(makeLetter({ id: 'letter-0', writtenOn: '2026-05-16' })),
    ...part,
  }
}

const PUT_AWAY = { ...NO_SEAL, thank: '', keep: '', letGo: '', changedAt: NOW.now }

const sealed = (): Pick<Book, 'closings'> => ({
  closings: Table.from([
    [CLOSING_ID, { ...PUT_AWAY, closedOn: '2026-05-01', sealedOn: '2026-05-01', sealedUntil: '2026-08-01' }],
  ]),
})

const shown = (book: Book, rows: readonly EntryRow[] = []): string[] =>
  timelinePage(book, rows, NOW, WHOLE).weeks.flatMap((week) =>
    week.rows.map(({ kind, id, day }) => `${day} ${kind} ${id}`),
  )

function talksUnder(value: 'safety_victim' | 'said_no'): string[] {
  const contactStatus = Table.from([[CONTACT_STATUS_ID, makeStatus({ value })] as const])
  return shown(full({ contactStatus })).filter((row) => row.includes(' talk '))
}

describe('the timeline', () => {
  test('mixes what happened, newest first, and leaves out days ahead, fear, letters and what stands open', () => {
    const entry = makeRow({ id: 'row-here', at: '2026-05-19T08:00' })
    const ahead = makeRow({ at: '2026-06-01T08:00' })
    expect(shown(full(), [ahead, entry])).toEqual([
      '2026-05-20 issue_accepted issue-ok',
      '2026-05-19 entry row-here',
      '2026-05-19 evidence proof-00',
      '2026-05-18 talk plan-000',
      '2026-05-17 session session-0',
      '2026-05-16 boundary_lifted line-000',
      '2026-05-01 boundary_theirs line-000',
    ])
  })

  test('puts a card whose day was not kept on the day it was changed here, not in Greenwich', () => {
    const changedAt = '2026-05-19T22:30:00.000Z'
    const issues = tableOf(makeIssue({ id: 'issue-ol', status: 'settled', settledOn: null, changedAt }))
    expect(shown({ ...emptyBook(), issues })).toEqual(['2026-05-20 issue_settled issue-ol'])
  })

  test('shows no talk while the contact status hides the step, and shows it where it is closed', () => {
    expect(talksUnder('safety_victim')).toEqual([])
    expect(talksUnder('said_no')).toHaveLength(1)
  })

  test('shows nothing of a sealed step', () => {
    const rows = [
      makeRow({ id: 'row-step', at: '2026-05-19T09:00', step: 'outcome' }),
      makeRow({ id: 'row-tied', at: '2026-05-19T08:00', links: [{ kind: 'scenario', id: 'scene-00' }] }),
    ]
    const entries = (book: Book): string[] => shown(book, rows).filter((row) => row.includes(' entry '))
    expect(entries(full())).toHaveLength(2)
    expect(entries(full(sealed()))).toEqual([])
  })

  test('page after page gives every week once, as one page does', () => {
    const days = fc.nat(400).map((back) => addDays('2026-05-28', -back))
    fc.assert(
      fc.property(
        fc.array(days),
        fc.array(days),
        fc.array(days),
        fc.integer({ min: 1, max: 5 }),
        (a, b, c, limit) => {
          const rows = sortedNewestFirst(a.map((day) => makeRow({ at: `${day}T10:00` })))
          const evidence = tableOf(...b.map((day, at) => makeEvidence({ id: `proof-${at}`, day })))
          const digests = Table.from(
            c.map((day) => [weekOf(day), { week: weekOf(day), text: 'Quiet.', changedAt: NOW.now }] as const),
          )
          const book = { ...emptyBook(), evidence, digests }
          const pages: string[] = []
          let before: string | null = null
          for (let turn = 0; turn < 500; turn += 1) {
            const page = timelinePage(book, rows, NOW, { before, limit })
            pages.push(...page.weeks.map((week) => JSON.stringify(week)))
            before = page.weeks.at(-1)?.monday ?? before
            if (!page.hasMore) break
          }
          const whole = timelinePage(book, rows, NOW, { before: null, limit: 1000 })
          expect(pages).toEqual(whole.weeks.map((week) => JSON.stringify(week)))
          const mondays = whole.weeks.map(({ monday }) => monday)
          expect(mondays).toEqual([...new Set([...a, ...b, ...c].map(weekOf))].toSorted().toReversed())
          expect(whole.weeks.flatMap((week) => week.rows)).toHaveLength(a.length + b.length)
        },
      ),
    )
  })
})

describe('hard entries', () => {
  test('are tied to a card of fear or hurt by either end, or through its goal or evidence', () => {
    const rows = [
      makeRow({ id: 'row-link', links: [{ kind: 'issue', id: 'issue-no' }] }),
      makeRow({ id: 'row-goal', links: [{ kind: 'goal', id: 'goal-000' }] }),
      makeRow({ id: 'row-piece', links: [{ kind: 'evidence', id: 'proof-00' }] }),
      makeRow({ id: 'row-fine', links: [{ kind: 'issue', id: 'issue-ok' }] }),
    ]
    const book = {
      ...full(),
      entries: tableOf(...rows),
      issues: tableOf({ ...FEAR, entryIds: ['row-card'] }, makeIssue({ id: 'issue-ok' })),
      goals: tableOf(makeGoal({ issueId: 'issue-no' })),
      evidence: tableOf(
        makeEvidence({ goalId: 'goal-000', entryId: 'row-proof' }),
        makeEvidence({ id: 'proof-01', entryId: 'row-other' }),
      ),
    }
    const hard = [...backRulesOf(book, NOW).hard].toSorted()
    expect(hard).toEqual(['row-card', 'row-goal', 'row-link', 'row-piece', 'row-proof'])
    const without = withoutCard(book, book.issues.get('issue-no')!)
    expect(without.issues.has('issue-no')).toBe(false)
    expect([...backRulesOf(without, NOW).hard].toSorted()).toEqual(hard)
  })
})
