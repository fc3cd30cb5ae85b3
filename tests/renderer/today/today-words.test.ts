import { expect, test } from 'vitest'
import { todayWords } from '../../../renderer/words/today.ts'

test('a week without a check-in is quiet, and the running one is open: neither is a zero', () => {
  expect(todayWords.thisWeek(0, 3)).toBe('This week is open, 3 planned')
  expect(todayWords.thisWeek(2, 3)).toBe('2 of 3 this week')
  expect(todayWords.quarters([0, null, 67, 0])).toBe('Last four weeks: quiet week, resting, 67 %, open')
})
