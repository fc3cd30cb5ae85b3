import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { latestLearnings, passesFilter } from '../../../renderer/features/issues/filter.ts'
import { HEAVY_LINE, pointsOf } from '../../../renderer/features/issues/scatter-layout.ts'
import { influenceWords } from '../../../renderer/words/issue-kinds.ts'
import { sampleIssue } from './sample-issue.ts'

const placed = fc
  .array(fc.record({ weight: fc.integer({ min: 1, max: 5 }), mine: fc.integer({ min: 0, max: 100 }) }), {
    maxLength: 12,
  })
  .map((all) =>
    all.map(({ weight, mine }, at) => sampleIssue({ id: `issue${at}`, weight, myInfluence: mine })),
  )

test('every point stands inside the field and in the half it belongs to', () => {
  fc.assert(
    fc.property(placed, (issues) => {
      for (const point of pointsOf(issues)) {
        expect(point.left).toBeGreaterThanOrEqual(0)
        expect(point.left).toBeLessThanOrEqual(100)
        expect(point.top).toBeGreaterThan(0)
        expect(point.top).toBeLessThanOrEqual(100)
      }
    }),
  )
})

test('the line lies between weights 2 and 3', () => {
  const [three] = pointsOf([sampleIssue({ weight: 3, myInfluence: 10 })])
  const [two] = pointsOf([sampleIssue({ weight: 2, myInfluence: 10 })])
  expect(three!.top).toBeLessThan(HEAVY_LINE)
  expect(two!.top).toBeGreaterThan(HEAVY_LINE)
})

test('cards alike do not cover each other', () => {
  const twins = ['a', 'b', 'c'].map((id) => sampleIssue({ id, weight: 4, myInfluence: 40 }))
  const tops = pointsOf(twins).map((point) => point.top)
  expect(new Set(tops).size).toBe(3)
})

test('cards of fear or hurt, and those not weighed yet, have no place', () => {
  const fear = sampleIssue({ weight: 5, myInfluence: 80, wasAfraidOrHurt: true })
  expect(pointsOf([fear, sampleIssue({ weight: 5 }), sampleIssue({ myInfluence: 5 })])).toEqual([])
})

test('the filter takes one category, or those without one', () => {
  const money = sampleIssue({ category: 'money' })
  const blank = sampleIssue()
  const pass = (filter: Parameters<typeof passesFilter>[1]): boolean[] =>
    [money, blank].map((issue) => passesFilter(issue, filter))
  expect([pass('all'), pass('money'), pass('none'), pass('trust')]).toEqual([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])
})

test('the newest three learnings are shown, without empty ones', () => {
  const issues = [1, 2, 3, 4, 5].map((day) =>
    sampleIssue({
      id: String(day),
      changedAt: `2026-03-0${day}T10:00:00.000Z`,
      learned: day === 4 ? '  ' : 'x',
    }),
  )
  expect(latestLearnings(issues, 3).map((issue) => issue.id)).toEqual(['5', '3', '2'])
})

test('half is called shared', () => {
  expect([0, 20, 50, 80, 100].map(influenceWords)).toEqual([
    'Outside my hands',
    'Mostly outside me',
    'Shared, about half mine',
    'Mostly mine',
    'Mine to change',
  ])
})
