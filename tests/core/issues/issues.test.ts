import { describe, expect, test } from 'vitest'
import { boardView, scatterQuadrant } from '../../../core/issues/card-view.ts'
import {
  canCapture,
  captureIssue,
  closeLooksToday,
  draftOf,
  editIssue,
  rateIssue,
} from '../../../core/issues/issues.ts'
import { issue as issueSchema } from '../../../core/issues/issue.schema.ts'
import { balanceNote, mayLeaveTheBoard, sidesInOrder } from '../../../core/issues/sides.ts'
import type { Stamp } from '../../../core/kernel/time.ts'
import { makeIssue } from './make-issue.ts'

const stamp: Stamp = { id: 'issue-new', now: '2026-05-02T23:30:00.000Z', local: '2026-05-03T00:30' }

test('a captured card has its title, its entry, and stands on top of the first column', () => {
  const card = captureIssue(
    [makeIssue({ rank: 'K' })],
    { title: 'Late again', seen: '', entryId: 'entry-01' },
    stamp,
  )
  expect(issueSchema.parse(card)).toEqual(card)
  expect(card).toMatchObject({
    id: 'issue-new',
    title: 'Late again',
    status: 'noticed',
    entryIds: ['entry-01'],
  })
  expect(card.rank < 'K').toBe(true)
})

test('canCapture wants a title of at most 80 characters', () => {
  expect(canCapture('  ')).toBe(false)
  expect(canCapture('x'.repeat(81))).toBe(false)
  expect(canCapture(' The Sunday plans ')).toBe(true)
})

test("close looks count once a card and day, by the person's own clock", () => {
  const card = makeIssue({ lookedCloserAt: ['2026-05-02T22:00'] })
  const once = editIssue(card, draftOf(card), true, stamp)
  const twice = editIssue(once, draftOf(once), true, { ...stamp, local: '2026-05-03T09:00' })
  expect(twice.lookedCloserAt).toEqual(['2026-05-02T22:00', '2026-05-03T00:30'])
  expect(editIssue(card, draftOf(card), false, stamp).lookedCloserAt).toEqual(card.lookedCloserAt)
  expect(closeLooksToday([twice, makeIssue()], '2026-05-03T12:00')).toBe(1)
})

test('an edit keeps my part stored when the card is marked afraid or hurt', () => {
  const card = makeIssue({ myPart: 'I shouted.' })
  const marked = editIssue(card, { ...draftOf(card), wasAfraidOrHurt: true }, false, stamp)
  expect(marked.myPart).toBe('I shouted.')
  expect(mayLeaveTheBoard(marked)).toBe(false)
})

describe('rateIssue', () => {
  test('one rating a day, in order of days', () => {
    let card = rateIssue(makeIssue(), 3, '2026-05-02', stamp.now)
    card = rateIssue(card, 5, '2026-04-01', stamp.now)
    card = rateIssue(card, 4, '2026-05-02', stamp.now)
    expect(card.progress).toEqual([
      { day: '2026-04-01', rating: 5 },
      { day: '2026-05-02', rating: 4 },
    ])
  })

  test('a full list keeps the first rating and the newest', () => {
    const progress = Array.from({ length: 500 }, (_, at) => ({
      day: `20${10 + Math.floor(at / 28)}-01-${String((at % 28) + 1).padStart(2, '0')}`,
      rating: 1,
    }))
    const card = rateIssue(makeIssue({ progress }), 9, '2099-01-01', stamp.now)
    expect(card.progress).toHaveLength(500)
    expect(card.progress[0]).toEqual(progress[0])
    expect(card.progress.at(-1)).toEqual({ day: '2099-01-01', rating: 9 })
  })
})

test('sides rotate from look to look, and mine is not asked of who was afraid', () => {
  const firsts = [0, 1, 2].map((looks) => {
    const lookedCloserAt = Array.from({ length: looks }, () => '2026-05-01T10:00')
    return sidesInOrder(makeIssue({ lookedCloserAt }))[0]
  })
  expect(new Set(firsts).size).toBe(3)
  for (const looks of [0, 1, 2]) {
    const lookedCloserAt = Array.from({ length: looks }, () => '2026-05-01T10:00')
    const sides = sidesInOrder(makeIssue({ lookedCloserAt, wasAfraidOrHurt: true }))
    expect(sides.toSorted()).toEqual(['circumstance', 'theirs'])
  }
})

test('the balance note waits for five cards with the same one side, and leaves out fear and hurt', () => {
  const theirs = makeIssue({ theirPart: 'They left.' })
  const four = [theirs, theirs, theirs, theirs]
  expect(balanceNote(four)).toBeNull()
  expect(balanceNote([...four, { ...theirs, wasAfraidOrHurt: true }])).toBeNull()
  expect(balanceNote([...four, { ...theirs, myPart: 'I too.' }])).toBeNull()
  expect(balanceNote([...four, theirs])).toEqual({ onlyMine: 0, onlyTheirs: 5 })
})

test('the card shows its share, but not where it would weigh guilt', () => {
  expect(boardView(makeIssue({ myInfluence: 30 })).share).toEqual({ mine: 30, others: 70 })
  expect(boardView(makeIssue()).share).toBeNull()
  expect(boardView(makeIssue({ myInfluence: 30, wasAfraidOrHurt: true })).share).toBeNull()
})

test('the four quiet quadrants', () => {
  expect(scatterQuadrant(5, 80)).toBe('start_here')
  expect(scatterQuadrant(3, 49)).toBe('talk_about')
  expect(scatterQuadrant(2, 50)).toBe('let_time_work')
  expect(scatterQuadrant(1, 0)).toBe('let_go')
})
