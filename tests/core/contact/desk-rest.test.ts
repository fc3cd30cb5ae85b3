import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { REST_HOURS, restFrom, restsUntil } from '../../../core/contact/desk-rest.ts'
import { instantOf, msOf } from '../../../core/kernel/time.ts'

const NOW = '2026-03-10T10:00:00.000Z'
const hours = (count: number): string => instantOf(msOf(NOW) + count * 3_600_000)

test('the desk rests for 24 hours, to the moment', () => {
  const rest = restFrom(undefined, NOW)
  expect(rest).toEqual({ until: hours(24) })
  expect(restsUntil(rest, NOW)).toBe(hours(24))
  expect(restsUntil(rest, hours(23.9))).toBe(hours(24))
  expect(restsUntil(rest, hours(24))).toBeNull()
  expect(restsUntil(undefined, NOW)).toBeNull()
})

test('a second time it counts from then, and never ends earlier than it did', () => {
  const rest = restFrom(undefined, NOW)
  expect(restFrom(rest, hours(5))).toEqual({ until: hours(29) })
  // The clock was set back in between.
  expect(restFrom(rest, hours(-0)).until).toBe(hours(24))
  expect(restFrom({ until: hours(20) }, hours(-3))).toEqual({ until: hours(21) })
  expect(restFrom({ until: hours(20) }, hours(-4))).toEqual({ until: hours(20) })
})

test('one that a wrong clock wrote holds nobody', () => {
  expect(restsUntil({ until: hours(24.1) }, NOW)).toBeNull()
  expect(restFrom({ until: hours(500) }, NOW)).toEqual({ until: hours(24) })
})

test('whatever stands, a rest is never longer than 24 hours from the last time', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 8 }), (times) => {
      let rest: Parameters<typeof restFrom>[0]
      for (const at of times) {
        const before = restsUntil(rest, hours(at))
        rest = restFrom(rest, hours(at))
        const until = restsUntil(rest, hours(at))!
        expect(msOf(until) - msOf(hours(at))).toBeLessThanOrEqual(REST_HOURS * 3_600_000)
        if (before !== null) expect(until >= before).toBe(true)
      }
    }),
  )
})
