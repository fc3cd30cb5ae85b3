import { describe, expect, test } from 'vitest'
import { addDays } from '../../../core/kernel/time.ts'
import {
  addPeriod,
  blankPeriod,
  currentPeriod,
  editPeriod,
  isRunning,
  lastDay,
  otherPeriods,
  withAgreement,
} from '../../../core/space/periods.ts'
import { periodDraft } from '../../../core/space/space.schema.ts'
import { timeApart } from '../../../core/space/time-apart.ts'
import { makePeriod, STAMP, TODAY } from './make-space.ts'

describe('a time apart', () => {
  test('has a length or an open end, and what they asked for has theirs', () => {
    const blank = blankPeriod(TODAY)
    expect(periodDraft.safeParse(blank).success).toBe(true)
    expect(periodDraft.safeParse({ ...blank, lengthDays: 6 }).success).toBe(false)
    expect(periodDraft.safeParse({ ...blank, lengthDays: 181 }).success).toBe(false)
    expect(withAgreement(blank, 'their_request')).toEqual({ agreement: 'their_request', lengthDays: null })
    expect(withAgreement(blank, 'agreed')).toEqual({ agreement: 'agreed' })
    // A length that they named, and that was filled in, stays.
    const theirs = { ...blank, agreement: 'their_request', lengthDays: 30 } as const
    expect(withAgreement(theirs, 'their_request')).toEqual({ agreement: 'their_request' })
  })

  test('ends with its length, or on the day it was ended', () => {
    expect(lastDay(makePeriod({ start: '2026-02-01', lengthDays: 14 }))).toBe('2026-02-14')
    expect(lastDay(makePeriod({ lengthDays: null }))).toBeNull()
    expect(lastDay(makePeriod({ start: '2026-02-01', lengthDays: 14, endedOn: '2026-02-03' }))).toBe(
      '2026-02-03',
    )
    expect(lastDay(makePeriod({ start: '2026-02-01', lengthDays: 14, endedOn: '2026-02-20' }))).toBe(
      '2026-02-14',
    )
    expect(isRunning(makePeriod({ start: '2026-02-01', lengthDays: 14 }), '2026-02-14')).toBe(true)
    expect(isRunning(makePeriod({ start: '2026-02-01', lengthDays: 14 }), '2026-02-15')).toBe(false)
  })

  test('the one shown is the one that runs, else the next to begin', () => {
    const past = makePeriod({ id: 'past-past', start: '2026-01-01', lengthDays: 14 })
    const next = makePeriod({ id: 'next-next', start: '2026-03-10' })
    const later = makePeriod({ id: 'late-late', start: '2026-04-10' })
    const now = makePeriod({ id: 'now-now-1', start: '2026-02-20' })
    expect(currentPeriod([past, next, now], TODAY)?.id).toBe('now-now-1')
    expect(currentPeriod([past, later, next], TODAY)?.id).toBe('next-next')
    expect(currentPeriod([past], TODAY)).toBeNull()
  })

  test('refuses days that cannot be', () => {
    const blank = blankPeriod(TODAY)
    expect(addPeriod(blank, STAMP)).toMatchObject({ ok: true, value: { id: STAMP.id } })
    for (const part of [
      { start: addDays(TODAY, -4000) },
      { start: addDays(TODAY, 400) },
      { endedOn: addDays(TODAY, -1) },
      { endedOn: addDays(TODAY, 1) },
    ]) {
      expect(addPeriod({ ...blank, ...part }, STAMP).ok).toBe(false)
      expect(editPeriod(makePeriod(), { ...blank, ...part }, STAMP).ok).toBe(false)
    }
  })
})

test('of quiet periods that run, the one that asks for most reaches the steps about contact', () => {
  const mine = makePeriod({ id: 'period-01', agreement: 'my_choice', allowed: 'none' })
  const theirs = makePeriod({ id: 'period-02', agreement: 'their_request', allowed: 'practical_only' })
  const over = makePeriod({ id: 'period-03', agreement: 'agreed', endedOn: '2026-02-20' })
  expect(timeApart([over], TODAY)).toBeNull()
  expect(timeApart([mine, over], TODAY)).toEqual({ agreement: 'my_choice', allowed: 'none', until: null })
  expect(timeApart([mine, theirs, over], TODAY)?.agreement).toBe('their_request')
})

test('one of my own is over for the steps about contact once I end it; of theirs the last day goes to its end', () => {
  const mine = makePeriod({ endedOn: TODAY })
  expect(timeApart([mine], TODAY)).toBeNull()
  expect(timeApart([makePeriod()], TODAY)).not.toBeNull()
  for (const agreement of ['their_request', 'agreed'] as const) {
    expect(timeApart([{ ...mine, agreement }], TODAY)).toEqual({ agreement, allowed: 'none', until: TODAY })
    expect(timeApart([{ ...mine, agreement }], addDays(TODAY, 1))).toBeNull()
  }
})

test('one that is yet to begin is no earlier one, while another runs', () => {
  const running = makePeriod({ id: 'period-1', start: '2026-03-01', lengthDays: 30 })
  const before = makePeriod({ id: 'period-0', start: '2026-01-01', lengthDays: 14 })
  const next = makePeriod({ id: 'period-2', start: '2026-05-01', lengthDays: 14 })
  const later = makePeriod({ id: 'period-3', start: '2026-07-01', lengthDays: 14 })
  expect(otherPeriods([before, later, running, next], '2026-03-10')).toEqual({
    ahead: [next, later],
    earlier: [before],
  })
  expect(otherPeriods([before, next], '2026-03-10')).toEqual({ ahead: [], earlier: [before] })
})
