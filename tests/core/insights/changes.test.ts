import { describe, expect, test } from 'vitest'
import { emptyBook, type Book } from '../../../core/book/book.ts'
import { planVersions, type PastPlan } from '../../../core/book/plan-versions.ts'
import { changes } from '../../../core/insights/changes.ts'
import type { Changes } from '../../../core/insights/insights.contract.ts'
import { insightsContract } from '../../../core/insights/insights.contract.ts'
import { Table } from '../../../core/kernel/table.ts'
import { addDays } from '../../../core/kernel/time.ts'
import { CLOSING_ID, closingOf } from '../../../core/outcome/closing.ts'
import { STEP_NOUNS, type StepNoun } from '../../../core/steps/steps.ts'
import { makePlan } from '../conversation/make-plan.ts'
import { makeCheckIn, makeEvidence, makeGoal } from '../growth/make-goal.ts'
import { makeIssue } from '../issues/make-issue.ts'
import { makeUrge } from '../space/make-space.ts'
import { finished } from '../../support/finished.ts'
import { fullBook, notForMe, NOW, SPAN, tableOf, withStatus } from './make-book.ts'

const MOODS = Array.from({ length: 80 }, (_, at) => ({
  day: addDays(SPAN.to, -at),
  mean: 3,
  low: 2,
  high: 4,
  count: 2,
}))
const ENTRIES = [{ at: '2026-02-01T10:00' }, { at: '2026-02-01T20:00' }]

function tell(book: Book, past: readonly PastPlan[] = [], span = SPAN): Changes {
  return changes({
    book,
    span,
    now: NOW,
    moods: MOODS,
    entries: ENTRIES,
    versionsOf: (plan) => finished(planVersions(past, plan, NOW)),
  })
}

/** What is told of each step; of steps without a figure nothing. */
const OF_STEP: Readonly<Partial<Record<StepNoun, readonly (keyof Changes)[]>>> = {
  space: ['quiet', 'urges', 'contact'],
  issues: ['issues'],
  contact: ['messages'],
  friendship: ['meetings'],
  conversation: ['talks'],
  growth: ['goals', 'evidence'],
  memories: ['moments'],
  support: ['pulse', 'sessions'],
  outcome: ['outcomes', 'answeredOnce'],
}
const isNothing = (told: unknown): boolean =>
  told === null || told === 0 || (Array.isArray(told) && told.length === 0)

describe('what is told', () => {
  test('fits the contract and has something of every tool that has figures', () => {
    const told = tell(fullBook())
    expect(insightsContract['insights.changes'].output.safeParse(told).error).toBeUndefined()
    const silent = Object.entries(told).flatMap(([name, value]) => (isNothing(value) ? [name] : []))
    expect(silent).toEqual(['answeredOnce'])
    expect(told.entries).toEqual({ count: 2, days: 1 })
    expect(told.issues).toEqual({
      cards: [0, 1].map((at) => ({
        id: `issue-0${at}`,
        title: `Card ${at}`,
        first: 3,
        latest: 6,
        change: 3,
        ratings: 2,
      })),
      total: { first: 0.3, latest: 0.6, cards: 2 },
      ratedOnce: 0,
    })
    expect(told.contact).toEqual({ mine: 6, looked: 0, practical: 0, byChance: 0 })
    expect(told.messages).toEqual({ sent: 1, cooling: { kept: 1, of: 1 } })
    expect(told.meetings).toMatchObject({ mine: 4, theirs: 2, share: 4 / 6 })
  })

  test('an empty journal says nothing of any tool', () => {
    const told = changes({
      book: emptyBook(),
      span: SPAN,
      now: NOW,
      moods: [],
      entries: [],
      versionsOf: () => [],
    })
    const { entries, ...others } = told
    expect(entries).toEqual({ count: 0, days: 0 })
    expect(Object.entries(others).filter(([, value]) => !isNothing(value))).toEqual([])
  })

  test('nothing of before or after the time is in it', () => {
    const told = tell(fullBook(), [], { from: '2025-12-03', to: '2025-12-31' })
    const { entries: _, mood: __, ...others } = told
    expect(Object.entries(others).filter(([, value]) => !isNothing(value))).toEqual([])
  })

  test('a step that is not for me gives nothing, and takes nothing from the others', () => {
    const all: Readonly<Record<string, unknown>> = tell(fullBook())
    for (const step of STEP_NOUNS) {
      const told = tell(notForMe(fullBook(), step))
      const own = OF_STEP[step] ?? []
      for (const name of own) expect(isNothing(told[name]), `${step} ${name}`).toBe(true)
      for (const [name, value] of Object.entries(told)) {
        // A piece of evidence no longer names a card of a step that is not for me.
        const isOwn = own.some((each) => each === name) || (step === 'issues' && name === 'evidence')
        if (!isOwn) expect(value, `${step} ${name}`).toEqual(all[name])
      }
    }
    expect(tell(notForMe(fullBook(), 'issues')).evidence?.rows).toMatchObject([{ title: null }])
  })
})

test('quiet days are counted by what is told: a hidden step takes none, here as in the summary', () => {
  const book = fullBook()
  const hidden = withStatus(book, 'safety_victim')
  const without = { ...hidden, messages: emptyBook().messages, plans: emptyBook().plans }
  expect(tell(hidden).quiet).toEqual(tell({ ...without, meetings: emptyBook().meetings }).quiet)
  expect(tell(hidden).quiet).not.toEqual(tell(book).quiet)
})

test('a week that still runs is not counted as a whole one of a goal', () => {
  const goals = tableOf(makeGoal({ id: 'goal-001', start: '2026-02-02', targetPerWeek: 1 }))
  const checkIns = tableOf(
    ...['2026-02-03', '2026-02-10', '2026-02-17', '2026-02-24'].map((day, at) =>
      makeCheckIn({ id: `check-0${at}`, goalId: 'goal-001', day }),
    ),
  )
  const shareUntil = (to: string) => {
    return tell({ ...fullBook(), goals, checkIns }, [], { ...SPAN, to }).goals[0]?.share
  }
  expect(['2026-03-01', '2026-03-02', '2026-02-28'].map(shareUntil)).toEqual([1, 1, 1])
})

test('the week a goal began in is not counted as a whole one of it', () => {
  const goals = tableOf(makeGoal({ id: 'goal-001', start: '2026-02-21', targetPerWeek: 1 }))
  const checkIns = tableOf(makeCheckIn({ goalId: 'goal-001', day: '2026-02-24' }))
  const until = (to: string) => tell({ ...fullBook(), goals, checkIns }, [], { ...SPAN, to }).goals
  expect(until('2026-02-22')).toEqual([])
  expect(until('2026-03-01')).toMatchObject([{ share: 1 }])
})

describe('what is kept apart', () => {
  test('a sealed step 10 gives nothing, and one that was put away to read does', () => {
    const closing = { ...closingOf(undefined, NOW.now), closedOn: '2026-02-20' }
    const with10 = (sealedUntil: string | null): Book => ({
      ...fullBook(),
      closings: Table.from([[CLOSING_ID, { ...closing, sealedUntil }] as const]),
    })
    expect(tell(with10('2026-09-01')).outcomes).toEqual([])
    expect(tell(with10(null)).outcomes).toHaveLength(2)
  })

  test('where safety is named nothing of contact tools is told, and no trying again', () => {
    const told = tell(withStatus(fullBook(), 'safety_victim'))
    expect([told.messages, told.meetings, told.talks, told.moments]).toEqual([null, null, null, 0])
    expect(told.outcomes.map(({ kind }) => kind)).toEqual(['friends'])
    expect(tell(withStatus(fullBook(), 'safety_own')).outcomes.map(({ kind }) => kind)).toEqual(['friends'])
  })

  test('under a no the facts of the time stay facts', () => {
    const told = tell(withStatus(fullBook(), 'said_no'))
    expect(told.messages?.sent).toBe(1)
    expect(told.talks?.days).toEqual(['2026-02-20'])
  })

  test('cards of fear or hurt, and what came of them, are left out', () => {
    const progress = [
      { day: '2026-01-05', rating: 1 },
      { day: '2026-02-05', rating: 9 },
    ]
    const book = {
      ...fullBook(),
      issues: tableOf(makeIssue({ id: 'issue-01', wasAfraidOrHurt: true, progress })),
      evidence: tableOf(makeEvidence({ day: '2026-02-01', issueId: 'issue-01' })),
    }
    expect(tell(book).issues).toBeNull()
    expect(tell(book).evidence).toBeNull()
    const goals = tableOf(makeGoal({ id: 'goal-001', start: '2026-01-05', issueId: 'issue-01' }))
    const evidence = tableOf(makeEvidence({ day: '2026-02-01', goalId: 'goal-001' }))
    const through = tell({ ...book, goals, evidence })
    expect([through.goals, through.evidence]).toEqual([[], null])
  })

  test('plans are told with their earlier words, but not those about fear, nor where talks are closed', () => {
    const plan = makePlan({ id: 'plan-001', changedAt: '2026-02-20T10:00:00.000Z', issueIds: ['issue-00'] })
    const past = [
      { at: Date.parse('2026-02-10T10:00:00.000Z'), value: { ...plan, own: ['You never listened.'] } },
    ]
    const book = { ...fullBook(), plans: tableOf(plan) }
    const [told] = tell(book, past).talks?.plans ?? []
    expect(told).toMatchObject({ id: 'plan-001', name: 'That both were heard once.' })
    expect(told?.versions).toHaveLength(1)
    expect(told?.versions[0]?.spoken[0]).toBe('You never listened.')
    // Written once only, there is no way to tell of.
    expect(tell(book).talks).toBeNull()
    expect(tell(withStatus(book, 'practical_only'), past).talks).toBeNull()
    const afraid = { ...book, issues: tableOf(makeIssue({ id: 'issue-00', wasAfraidOrHurt: true })) }
    expect(tell(afraid, past).talks).toBeNull()
  })
})

describe('below the least number', () => {
  test('four pulls are a number and no more', () => {
    const urges = tableOf(
      ...[0, 1, 2, 3].map((at) => makeUrge({ id: `urge-000${at}`, at: `2026-02-1${at}T22:00` })),
    )
    expect(tell({ ...fullBook(), urges }).urges).toMatchObject({
      count: 4,
      perWeek: null,
      before: null,
      relief: null,
      handled: null,
    })
  })

  test('a card rated once, a way answered once and four meetings claim nothing', () => {
    const book = fullBook()
    const once = {
      ...book,
      issues: tableOf(makeIssue({ progress: [{ day: '2026-02-05', rating: 9 }], weight: 5 })),
      meetings: tableOf(...[...book.meetings.values()].slice(0, 4)),
    }
    expect(tell(once).issues).toEqual({ cards: [], total: null, ratedOnce: 1 })
    expect(tell(once).meetings?.share).toBeNull()
    const late = tell(book, [], { from: '2026-02-01', to: '2026-03-02' })
    expect([late.outcomes, late.answeredOnce]).toEqual([[], 2])
  })

  test('moods that leave a day out each time make no swing, and the gap stays a gap', () => {
    const every = MOODS.filter((_, at) => at % 2 === 0)
    const told = changes({
      book: emptyBook(),
      span: SPAN,
      now: NOW,
      moods: every,
      entries: [],
      versionsOf: () => [],
    })
    expect(told.mood?.swing).toEqual({
      latest: { rmssd: null, steps: 0 },
      before: { rmssd: null, steps: 0 },
      word: null,
    })
    expect(told.mood?.days).toHaveLength(40)
  })
})
