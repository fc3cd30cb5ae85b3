import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addBoundary,
  editBoundary,
  inBoundaryOrder,
  liftBoundary,
  standAgain,
  waysNamedIn,
  weeksLivedWith,
} from '../../../core/boundaries/boundaries.ts'
import { contactGate } from '../../../core/boundaries/contact-gate.ts'
import { WAYS } from '../../../core/boundaries/contact-kinds.ts'
import { editSlip, inSlipOrder, noteSlip } from '../../../core/boundaries/slips.ts'
import {
  addMeanwhile,
  changeMeanwhile,
  removeMeanwhile,
  setWaitingDays,
  waitingOf,
} from '../../../core/boundaries/waiting.ts'
import type { Stamp } from '../../../core/kernel/time.ts'
import { DRAFT, makeBoundary } from './make-boundary.ts'

const STAMP: Stamp = { id: 'new00001', now: '2026-03-10T09:00:00.000Z', local: '2026-03-10T09:00' }

describe('a line', () => {
  test('is noted for today or before', () => {
    expect(addBoundary(DRAFT, STAMP)).toMatchObject({ ok: true, value: { id: 'new00001', liftedOn: null } })
    expect(addBoundary({ ...DRAFT, since: '2026-03-11' }, STAMP).ok).toBe(false)
  })

  test('of theirs is lifted in their words; one of mine by me', () => {
    const lifted = { day: '2026-03-09', words: '' }
    expect(liftBoundary(makeBoundary(), lifted, STAMP).ok).toBe(false)
    expect(liftBoundary(makeBoundary({ whose: 'mine' }), lifted, STAMP).ok).toBe(true)
    const spoken = liftBoundary(makeBoundary(), { ...lifted, words: ' Calling is fine now. ' }, STAMP)
    expect(spoken).toMatchObject({ ok: true, value: { liftedWords: 'Calling is fine now.' } })
    if (spoken.ok) expect(standAgain(spoken.value, STAMP)).toMatchObject({ liftedOn: null, liftedWords: '' })
    expect(liftBoundary(makeBoundary(), { day: '2026-02-01', words: 'yes' }, STAMP).ok).toBe(false)
  })

  test('stands first in the list, the oldest on top', () => {
    const lines = [
      makeBoundary({ id: 'b', since: '2026-03-03' }),
      makeBoundary({ id: 'gone', since: '2026-01-01', liftedOn: '2026-03-04' }),
      makeBoundary({ id: 'a', since: '2026-02-03' }),
    ]
    expect(inBoundaryOrder(lines).map(({ id }) => id)).toEqual(['a', 'b', 'gone'])
    expect(weeksLivedWith(lines, '2026-03-10')).toBe(5)
    expect(weeksLivedWith([makeBoundary({ whose: 'mine' })], '2026-03-10')).toBeNull()
  })

  test('names ways of contact by its words', () => {
    expect(waysNamedIn('Please no calls and no flowers.')).toEqual(['cards', 'calls'])
    expect(waysNamedIn('Don’t text me at work')).toEqual(['texts'])
    expect(waysNamedIn('No contact until I write.')).toEqual(WAYS)
    expect(waysNamedIn('Saturdays are for the choir.')).toEqual([])
  })
})

test('a guess never opens what a line of theirs closes', () => {
  const draft = fc.record({
    whose: fc.constantFrom('theirs' as const, 'mine' as const),
    firmness: fc.constantFrom('firm' as const, 'flexible' as const, 'unclear' as const),
    rulesOut: fc.subarray([...WAYS]),
  })
  fc.assert(
    fc.property(draft, draft, (was, next) => {
      const standing = makeBoundary({ ...was, whose: 'theirs' })
      const edited = editBoundary(standing, { ...DRAFT, ...next, source: 'my_guess' }, STAMP)
      if (!edited.ok) return
      const before = contactGate(null, [standing], '2026-03-10').ruledOut
      const after = contactGate(null, [edited.value], '2026-03-10').ruledOut
      expect(after).toEqual(expect.arrayContaining([...before]))
    }),
  )
})

test('slips are facts of today or before, newest first', () => {
  const draft = { boundaryId: 'line0001', day: '2026-03-09', what: 'Rang once.', mended: 'not_yet' } as const
  const noted = noteSlip(draft, STAMP)
  expect(noted).toMatchObject({ ok: true, value: { id: 'new00001' } })
  if (!noted.ok) return
  expect(noteSlip({ ...draft, day: '2026-03-11' }, STAMP).ok).toBe(false)
  expect(editSlip(noted.value, { ...draft, mended: 'told_support' }, STAMP)).toMatchObject({ ok: true })
  const later = { ...noted.value, id: 'new00002', day: '2026-03-10' }
  expect(inSlipOrder([noted.value, later]).map(({ id }) => id)).toEqual(['new00002', 'new00001'])
})

test('the waiting has its days and what fills it', () => {
  const empty = waitingOf(undefined, STAMP.now)
  expect(setWaitingDays(empty, { since: '2026-03-02', until: '2026-03-01' }, STAMP).ok).toBe(false)
  const added = addMeanwhile(empty, 'Learn to bake bread', STAMP)
  if (!added.ok) throw new Error(added.error.code)
  const done = changeMeanwhile(added.value, 'new00001', { isDone: true }, STAMP)
  expect(done).toMatchObject({ ok: true, value: { meanwhile: [{ isDone: true, goalId: null }] } })
  expect(changeMeanwhile(added.value, 'nothere1', { isDone: true }, STAMP).ok).toBe(false)
  expect(removeMeanwhile(added.value, 'new00001', STAMP).meanwhile).toEqual([])
})
