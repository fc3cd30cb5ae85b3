import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf, localDayOf } from '../../../core/kernel/time.ts'

const MINUTE = 60_000
const FROM = Date.parse('2026-01-01T00:00:00.000Z')

test('the day of a point in time is that of the clock on the wall, in every zone', () => {
  const moment = fc.integer({ min: FROM, max: FROM + 200 * 86_400_000 })
  const offset = fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15 * MINUTE)
  fc.assert(
    fc.property(moment, moment, offset, (at, now, ahead) => {
      const stamp = { now: instantOf(now), local: instantOf(now + ahead).slice(0, 16) }
      expect(localDayOf(instantOf(at), stamp)).toBe(instantOf(at + ahead).slice(0, 10))
    }),
  )
})
