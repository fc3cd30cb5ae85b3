import { describe, expect, test } from 'vitest'
import { ok, refuse } from '../../../core/kernel/result.ts'
import type { Stamp } from '../../../core/kernel/time.ts'
import { mapOf } from '../../../core/support/people.ts'
import {
  addTry,
  bringTo,
  changeBrought,
  changeTry,
  LONGEST_BROUGHT,
  MOST_BROUGHT,
  MOST_TRIED,
  nextAppointment,
  openTries,
  paragraphsOf,
  withoutGoalInSession,
} from '../../../core/support/sessions.ts'
import { putItemBack, takeItem } from '../../../core/support/session-items.ts'
import { makePerson, makeSession } from './make-support.ts'

const NOW = '2026-03-10T10:00:00.000Z'
let count = 0
function stamp(): Stamp {
  count += 1
  return { id: `item-${String(count).padStart(4, '0')}`, now: NOW, local: '2026-03-10T10:00' }
}
const FULL = refuse({ code: 'support/list-full' })

describe('the bring list', () => {
  test('takes several at once and nothing twice', () => {
    const one = { text: 'The evenings', entryId: null }
    const other = { text: 'The evenings', entryId: 'entry-01' }
    const first = bringTo(makeSession(), [one, other, one], stamp)
    expect(first.ok && first.value.bring.map(({ text, entryId }) => ({ text, entryId }))).toEqual([
      one,
      other,
    ])
    const ids = first.ok ? first.value.bring.map(({ id }) => id) : []
    expect(new Set(ids).size).toBe(2)
    const again = first.ok && bringTo(first.value, [other], stamp)
    expect(again && again.ok && again.value.bring).toHaveLength(2)
  })

  test('is full at fifty', () => {
    const many = Array.from({ length: MOST_BROUGHT }, (_, at) => ({ text: `Point ${at}`, entryId: null }))
    const full = bringTo(makeSession(), many, stamp)
    expect(full.ok && bringTo(full.value, [{ text: 'One more', entryId: null }], stamp)).toEqual(FULL)
  })

  test('ticks and takes off by id', () => {
    const session = bringTo(makeSession(), [{ text: 'The evenings', entryId: null }], stamp)
    if (!session.ok) throw new Error('refused')
    const { id } = session.value.bring[0]!
    const ticked = changeBrought(session.value, id, { isDone: true }, NOW)
    expect(ticked.ok && ticked.value.bring[0]!.isDone).toBe(true)
    expect(takeItem(session.value, id, NOW)).toMatchObject(ok({ session: { ...session.value, bring: [] } }))
    expect(takeItem(session.value, 'item-gone', NOW)).toEqual(refuse({ code: 'record/not-found' }))
  })
})

describe('what to try next', () => {
  const item = { id: 'try-0001', at: NOW, text: 'Ring first', goalId: null, isDone: false }

  test('is open until it is done or a goal of its own', () => {
    const session = makeSession({ tryNext: [item] })
    expect(openTries([session])).toEqual([item])
    const tied = changeTry(session, item.id, { goalId: 'goal-0001' }, NOW)
    expect(tied.ok && openTries([tied.value])).toEqual([])
    expect(tied.ok && tied.value.tryNext[0]!.isDone).toBe(false)
    const done = changeTry(session, item.id, { isDone: true }, NOW)
    expect(done.ok && openTries([done.value])).toEqual([])
  })

  test('loses its tie with the goal, and stays', () => {
    const session = makeSession({ tryNext: [{ ...item, goalId: 'goal-0001' }] })
    expect(withoutGoalInSession(session, 'goal-0001').tryNext).toEqual([item])
    expect(withoutGoalInSession(session, 'goal-0002')).toBe(session)
  })

  test('is full at twenty', () => {
    const tryNext = Array.from({ length: MOST_TRIED }, (_, at) => ({ ...item, id: `try-1${at}000` }))
    expect(addTry(makeSession({ tryNext }), 'More', stamp())).toEqual(FULL)
  })
})

test('the next appointment is the nearest day from today on, of a session or named in one', () => {
  const past = makeSession({ day: '2026-02-01', next: '2026-03-12' })
  const coming = makeSession({ day: '2026-03-20' })
  expect(nextAppointment([coming, past], '2026-03-11')).toBe('2026-03-12')
  expect(nextAppointment([coming, past], '2026-03-13')).toBe('2026-03-20')
  expect(nextAppointment([coming, past], '2026-03-20')).toBe('2026-03-20')
  expect(nextAppointment([coming, past], '2026-03-21')).toBeNull()
})

test('an entry is cut at its empty lines; a long paragraph ends at a word', () => {
  expect(paragraphsOf('One.\nStill one.\n\n\n  Two.  \n \nThree.')).toEqual([
    'One.\nStill one.',
    'Two.',
    'Three.',
  ])
  expect(paragraphsOf(' \n\n ')).toEqual([])
  const [cut] = paragraphsOf('word '.repeat(300))
  expect(cut!.length).toBeLessThanOrEqual(LONGEST_BROUGHT)
  expect(cut).toMatch(/word…$/)
  const [solid] = paragraphsOf('x'.repeat(900))
  expect(solid!.length).toBeLessThanOrEqual(LONGEST_BROUGHT)
})

test('the map shows each place, and whoever is ticked for none last', () => {
  const ines = makePerson({ goodFor: ['listening', 'night'] })
  const tomasz = makePerson({ id: 'person02', name: 'Tomasz' })
  const map = mapOf([ines, tomasz])
  expect(map.map(({ goodFor, people }) => [goodFor, people.map(({ name }) => name)])).toEqual([
    ['listening', ['Ines']],
    ['distraction', []],
    ['advice', []],
    ['practical', []],
    ['night', ['Ines']],
    [null, ['Tomasz']],
  ])
})

test('what was taken off comes back in its place, once, and never beyond a full list', () => {
  const three = ['one', 'two', 'three'].map((text) => ({ text, entryId: null }))
  const session = bringTo(makeSession(), three, stamp)
  if (!session.ok) throw new Error('refused')
  const without = takeItem(session.value, session.value.bring[1]!.id, NOW)
  if (!without.ok) throw new Error('refused')
  const { session: left, taken } = without.value
  expect(left.bring.map(({ text }) => text)).toEqual(['one', 'three'])
  const back = putItemBack(left, taken, NOW)
  expect(back).toEqual(ok({ ...session.value, changedAt: NOW }))
  expect(back.ok && putItemBack(back.value, taken, NOW)).toEqual(back)
  const full = bringTo(
    left,
    Array.from({ length: MOST_BROUGHT - 2 }, (_, at) => ({ text: `more ${at}`, entryId: null })),
    stamp,
  )
  expect(full.ok && putItemBack(full.value, taken, NOW)).toEqual(refuse({ code: 'support/list-full' }))
})
