import { describe, expect, test } from 'vitest'
import { emptyBook, type Book } from '../../../core/book/book.ts'
import { recordTypeOf } from '../../../core/book/field-types.ts'
import { withoutGoal } from '../../../core/book/goals.ts'
import { planVersions, planViews, talkSheet, withKnownTies } from '../../../core/book/talks.ts'
import type { Plan } from '../../../core/conversation/conversation.schema.ts'
import type { Found } from '../../../core/merge/field-type.ts'
import { mergeRecord } from '../../../core/merge/record.ts'
import { makePlan, makePlanDraft } from '../conversation/make-plan.ts'
import { makeEvidence, makeGoal } from '../growth/make-goal.ts'
import { makeIssue } from '../issues/make-issue.ts'

const [FINE, CLOSED, GONE] = ['issue-ok', 'issue-no', 'issue-gone']

function bookWith(plan: Plan): Book {
  const book = emptyBook()
  return {
    ...book,
    issues: book.issues
      .with(FINE, makeIssue({ id: FINE }))
      .with(CLOSED, makeIssue({ id: CLOSED, wasAfraidOrHurt: true })),
    evidence: book.evidence
      .with('proof-00', makeEvidence({ thisTimeI: 'asked first.' }))
      .with('proof-01', makeEvidence({ id: 'proof-01', issueId: CLOSED, thisTimeI: 'hid.' })),
    goals: book.goals.with('goal-000', makeGoal()),
    plans: book.plans.with(plan.id, plan),
  }
}

function past(day: string, own: string[]): { at: number; value: Found } {
  return { at: Date.parse(`${day}T10:00:00.000Z`), value: { ...makePlan({ own }) } }
}

function merged(base: Plan, earlier: Plan, later: Plan): unknown {
  const sides = { base: { ...base }, earlier: { ...earlier }, later: { ...later } }
  return mergeRecord(recordTypeOf('plans'), sides).value
}

describe('cards of fear or hurt', () => {
  test('are no card of a plan, and a plan that named one shows only that it is closed', () => {
    const book = bookWith(makePlan({ issueIds: [CLOSED, GONE] }))
    expect(planViews(book)).toMatchObject([{ plan: { issueIds: [] }, closedIssues: 1 }])
    expect(withKnownTies(book, makePlanDraft({ issueIds: [CLOSED, FINE, GONE] }), null).issueIds).toEqual([
      FINE,
    ])
  })

  test('stay tied, unseen, when the plan is written on, and take up one of its two places', () => {
    const standing = makePlan({ issueIds: [CLOSED] })
    const draft = makePlanDraft({ issueIds: [FINE, 'issue-ok2'] })
    expect(withKnownTies(bookWith(standing), draft, standing).issueIds).toEqual([CLOSED, FINE])
  })

  test('keep their evidence off the sheet', () => {
    const plan = makePlan({ evidenceIds: ['proof-00', 'proof-01', 'proof-xx'] })
    const { blocks } = talkSheet(bookWith(plan), plan, () => null).document
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'What I do now')
    expect(blocks[at + 1]).toEqual({
      kind: 'list',
      items: [[{ text: 'This time I asked first.', style: 'plain' }]],
    })
  })
})

test('a goal that goes leaves the plan without its id', () => {
  const book = withoutGoal(bookWith(makePlan({ goalIds: ['goal-000', 'goal-001'] })), 'goal-000')
  expect(book.plans.get('plan-000')?.goalIds).toEqual(['goal-001'])
})

test('a plan has one version a day, of days on which its words changed', () => {
  const standing = makePlan({ changedAt: '2026-03-05T10:00:00.000Z' })
  const versions = planVersions(
    [
      past('2026-03-05', ['Today, earlier.']),
      past('2026-03-04', ['Late that day.']),
      past('2026-03-04', ['Early that day.']),
      past('2026-03-03', ['Late that day.']),
      past('2026-03-02', ['First.']),
      { at: 0, value: { own: 'not a plan' } },
    ],
    standing,
    { now: '2026-03-05T12:00:00.000Z', local: '2026-03-05T12:00' },
  )
  expect(versions.map(({ at, spoken }) => [at.slice(0, 10), spoken[0]])).toEqual([
    ['2026-03-02', 'First.'],
    ['2026-03-04', 'Late that day.'],
  ])
})

test('days of versions are those of the person, not of Greenwich', () => {
  const standing = makePlan({ changedAt: '2026-03-05T10:00:00.000Z' })
  const at = Date.parse('2026-03-04T23:30:00.000Z')
  const earlier = { ...past('2026-03-04', ['Earlier that day.']), at }
  const there = { now: '2026-03-05T12:00:00.000Z', local: '2026-03-05T14:00' }
  expect(planVersions([earlier], standing, there)).toEqual([])
  expect(planVersions([earlier], standing, { ...there, local: '2026-03-05T12:00' })).toHaveLength(1)
})

test('a no that one computer was told counts beside a yes on another', () => {
  const [asked, agreed, declined] = (['asked', 'agreed', 'declined'] as const).map((consent) =>
    makePlan({ consent }),
  )
  expect(merged(asked!, declined!, agreed!)).toMatchObject({ consent: 'declined' })
  expect(merged(asked!, agreed!, asked!)).toMatchObject({ consent: 'agreed' })
  expect(merged(declined!, declined!, agreed!)).toMatchObject({ consent: 'agreed' })
})
