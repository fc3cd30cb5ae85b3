import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread } from '../../../renderer/ui/charts/spread.ts'

test('labels stand where they belong, apart, in order and inside', () => {
  expect(spread([10, 60], 18, 0, 100)).toEqual([10, 60])
  expect(spread([98, 99, 10], 18, 0, 100)).toEqual([82, 100, 10])
  const places = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 6 })
  fc.assert(
    fc.property(places, (wanted) => {
      const found = spread(wanted, 18, 0, 100)
      const order = wanted.map((_, at) => at).toSorted((a, b) => wanted[a]! - wanted[b]! || a - b)
      order.forEach((at, rank) => {
        expect(found[at]).toBeGreaterThanOrEqual(0)
        expect(found[at]).toBeLessThanOrEqual(100)
        if (rank > 0) expect(found[at]! - found[order[rank - 1]!]!).toBeGreaterThanOrEqual(18)
      })
    }),
  )
})
