import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowOf } from '../../../core/journal/write.ts'
import { entryDraft } from '../../../core/journal/entry.schema.ts'
import { addDays, daysBetween } from '../../../core/kernel/time.ts'
import { keepDigest } from '../../../core/review/digests.ts'
import { periodAfter, periodOf } from '../../../core/review/periods.ts'
import {
  answersIn,
  canKeepReview,
  isReviewOf,
  reviewDraft,
  reviewText,
} from '../../../core/review/review-entry.ts'
import { PERIOD_KINDS } from '../../../core/review/review-kinds.ts'

const STAMP = { id: 'review-0', now: '2026-03-11T20:00:00.000Z', local: '2026-03-11T20:00' }
const ANSWERS = [
  { question: 'First?', answer: ' Soup. ' },
  { question: 'Second?', answer: '  ' },
]
const anyDay = fc.nat(3000).map((days) => addDays('2022-01-01', days))

describe('periods', () => {
  test('hold their day, and those before and after touch them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PERIOD_KINDS), anyDay, (kind, day) => {
        const period = periodOf(kind, day)
        expect(period.from <= day && day <= period.to).toBe(true)
        expect(periodOf(kind, period.to)).toEqual(period)
        expect(daysBetween(period.to, periodAfter(kind, period, 1).from)).toBe(1)
        expect(daysBetween(periodAfter(kind, period, -1).to, period.from)).toBe(1)
      }),
    )
  })
})

describe('the entry of a review', () => {
  test('lies inside its time, is found there, and nowhere else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PERIOD_KINDS), anyDay, fc.nat(90), (kind, day, later) => {
        const period = periodOf(kind, day)
        const local = `${addDays(day, later)}T20:30`
        const draft = reviewDraft(kind, period, 'A week', ANSWERS, local)
        expect(entryDraft.safeParse(draft).success).toBe(true)
        const row = rowOf(draft, null, STAMP)
        expect(isReviewOf(row, kind, period)).toBe(true)
        expect(isReviewOf(row, kind === 'week' ? 'month' : 'week', period)).toBe(false)
        expect(isReviewOf(row, kind, periodAfter(kind, period, -1))).toBe(false)
        expect(isReviewOf({ ...row, trashedAt: STAMP.now }, kind, period)).toBe(false)
        expect(draft.at.slice(0, 10) <= local.slice(0, 10)).toBe(true)
      }),
    )
  })

  test('holds the questions that have an answer', () => {
    const draft = reviewDraft('week', periodOf('week', '2026-03-11'), 'A week', ANSWERS, STAMP.local)
    expect(draft.text).toBe('## First?\n\nSoup.')
    expect(canKeepReview(ANSWERS)).toBe(true)
    expect(canKeepReview(ANSWERS.slice(1))).toBe(false)
  })
})

test('answers are found again in the text, and nothing is taken for one that is not', () => {
  const questions = ['First?', 'Second?']
  const anyAnswer = fc.string({ maxLength: 60 }).filter((text) => !text.includes('## '))
  fc.assert(
    fc.property(anyAnswer, anyAnswer, (first, second) => {
      const text = reviewText([first, second].map((answer, at) => ({ question: questions[at]!, answer })))
      expect(answersIn(text, questions)).toEqual([first.trim(), second.trim()])
    }),
  )
  expect(answersIn('## First?\n\nSoup.\n\n## Third?\n\nTea.', questions)).toEqual([
    'Soup.\n\n## Third?\n\nTea.',
    '',
  ])
  expect(answersIn('Before. ## First?\n\nSoup.', questions)).toBeNull()
  expect(answersIn('## Second?\n\nTea.\n\n## First?\n\nSoup.', questions)).toBeNull()
})

test('a line belongs to a Monday, and not to one ahead', () => {
  const weeks = ['2026-03-09', '2026-03-10', '2026-03-16']
  expect(weeks.map((week) => keepDigest({ week, text: 'Quiet.' }, STAMP).ok)).toEqual([true, false, false])
})
