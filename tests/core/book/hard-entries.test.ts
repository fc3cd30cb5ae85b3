import { expect, test } from 'vitest'
import { withoutEvidence } from '../../../core/book/evidence.ts'
import { goalWithTies, withGoalBack, withoutGoal } from '../../../core/book/goals.ts'
import { hardEntries } from '../../../core/book/hard-entries.ts'
import { makeEvidence, makeGoal } from '../growth/make-goal.ts'
import { makeIssue } from '../issues/make-issue.ts'
import { makeBook } from '../summary/make-book.ts'

const CARD = makeIssue({ id: 'issue-00', wasAfraidOrHurt: true })
const BOOK = makeBook({
  entries: [{ id: 'entry-00', links: [{ kind: 'goal', id: 'goal-000' }] }, { id: 'entry-01' }],
  issues: [CARD, makeIssue({ id: 'issue-01', wasAfraidOrHurt: false })],
  goals: [makeGoal({ id: 'goal-000', issueId: 'issue-00' })],
  evidence: [makeEvidence({ id: 'proof-00', goalId: 'goal-000', issueId: 'issue-01', entryId: 'entry-01' })],
})
const NOW = { id: 'stamp-00', now: '2026-05-31T10:00:00.000Z', local: '2026-05-31T12:00' }

test('a goal and evidence of such a card go on keeping entries back when they are deleted', () => {
  const gone = withoutGoal(withoutEvidence(BOOK, BOOK.evidence.get('proof-00')!), 'goal-000')
  expect([...hardEntries(gone)].toSorted()).toEqual(['entry-00', 'entry-01'])
})

test('until the mark is taken off the card', () => {
  const gone = withoutGoal(withoutEvidence(BOOK, BOOK.evidence.get('proof-00')!), 'goal-000')
  const issues = gone.issues.with(CARD.id, { ...CARD, wasAfraidOrHurt: false })
  expect([...hardEntries({ ...gone, issues })]).toEqual([])
})

test('a goal that comes back has its evidence as it was, and leaves no mark of its own', () => {
  const going = goalWithTies(BOOK, 'goal-000')!
  const gone = withoutGoal(BOOK, 'goal-000')
  expect(gone.evidence.get('proof-00')?.issueId).toBe('issue-00')
  const back = withGoalBack(gone, going, NOW)
  expect(back.evidence.get('proof-00')).toEqual(BOOK.evidence.get('proof-00'))
  expect([...back.hardCards.values()]).toEqual([])
})
