import { expect, test } from 'vitest'
import { allowed } from '../../../core/summary/allowed.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { doneWords } from '../../../core/summary/full-sections.ts'
import { makeCheckIn, makeGoal } from '../growth/make-goal.ts'
import { makeBook } from './make-book.ts'

const NOW = { now: '2026-05-31T10:00:00.000Z', local: '2026-05-31T12:00' }
const choices = { ...defaultChoices('self', '2026-05-31'), from: '2026-05-01', to: '2026-05-31' }

function done(start: string, ...days: readonly string[]): string {
  const goal = makeGoal({ start, targetPerWeek: 1 })
  const checkIns = days.map((day, at) => makeCheckIn({ id: `check-0${at}`, day }))
  return doneWords(goal, allowed(makeBook({ goals: [goal], checkIns }), choices, NOW), choices)
}

test('a goal of two days has had no full week', () => {
  expect(done('2026-05-30')).toBe('not a full week yet')
})

test('the week it began in counts only where it began on the Monday', () => {
  expect(done('2026-05-20', '2026-05-26')).toBe('100 % of the aim, over 1 full week')
  expect(done('2026-05-18', '2026-05-26')).toBe('50 % of the aim, over 2 full weeks')
})
