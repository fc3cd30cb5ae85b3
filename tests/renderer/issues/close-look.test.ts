import { expect, test } from 'vitest'
import { gateReason } from '../../../renderer/features/issues/gate.ts'
import {
  extendTimer,
  hideTimer,
  LOOK_MINUTES,
  minutesLeft,
  MORE_MINUTES,
  startTimer,
} from '../../../renderer/features/issues/quiet-timer.ts'
import { sampleIssue } from './sample-issue.ts'

const NOON = '2026-03-05T12:00'
const MINUTE = 60_000
const looked = (id: string, ...at: string[]): ReturnType<typeof sampleIssue> =>
  sampleIssue({ id, lookedCloserAt: at })

test('the fourth card of a day is met with a pause', () => {
  const all = ['a', 'b', 'c'].map((id) => looked(id, '2026-03-05T09:00'))
  expect(gateReason(looked('d'), [...all, looked('d')], NOON)).toBe('enough')
  expect(gateReason(looked('d'), all.slice(1), NOON)).toBeNull()
})

test('going on with a card of today is not a further look', () => {
  const all = ['a', 'b', 'c'].map((id) => looked(id, '2026-03-05T09:00'))
  expect(gateReason(all[0]!, all, NOON)).toBeNull()
})

test('looks of other days do not count', () => {
  const all = ['a', 'b', 'c'].map((id) => looked(id, '2026-03-04T23:59'))
  expect(gateReason(looked('d'), all, NOON)).toBeNull()
})

function reasonAt(time: string): string | null {
  return gateReason(looked('d'), [], `2026-03-05T${time}`)
}

test('late at night rest is offered first', () => {
  expect(['22:59', '23:00', '04:59', '05:00'].map(reasonAt)).toEqual([null, 'late', 'late', null])
})

test('the timer counts whole minutes down and stops at none', () => {
  const timer = startTimer(0)
  expect(minutesLeft(timer, 0)).toBe(LOOK_MINUTES)
  expect(minutesLeft(timer, 30_000)).toBe(LOOK_MINUTES)
  expect(minutesLeft(timer, LOOK_MINUTES * MINUTE)).toBe(0)
  expect(minutesLeft(timer, 99 * MINUTE)).toBe(0)
})

test('more time is added to what is left, or given from now', () => {
  const timer = startTimer(0)
  expect(minutesLeft(extendTimer(timer, MINUTE), MINUTE)).toBe(LOOK_MINUTES + MORE_MINUTES - 1)
  const late = 60 * MINUTE
  expect(minutesLeft(extendTimer(timer, late), late)).toBe(MORE_MINUTES)
  expect(hideTimer(timer, true)).toMatchObject({ isHidden: true, endsAt: timer.endsAt })
})
