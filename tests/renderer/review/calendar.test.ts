import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../core/kernel/time.ts'
import { dayAfterKey } from '../../../renderer/features/review/calendar/calendar-keys.ts'
import { monthsOf, weeksOf } from '../../../renderer/features/review/calendar/month-grid.ts'
import { nameOfDay } from '../../../renderer/features/review/calendar/name-of-day.ts'

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days))

describe('the months of a year', () => {
  it('hold every day of the year once, in order, each under its weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2150 }), (year) => {
        const weeks = monthsOf(year).flatMap(weeksOf)
        const days = weeks.flat().filter((day) => day !== null)
        expect(days[0]).toBe(`${year}-01-01`)
        expect(days.at(-1)).toBe(`${year}-12-31`)
        days.forEach((day, at) => expect(day).toBe(addDays(`${year}-01-01`, at)))
        for (const week of weeks) {
          expect(week).toHaveLength(7)
          week.forEach((day, column) => {
            if (day !== null) expect((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7).toBe(column)
          })
        }
      }),
      { numRuns: 40 },
    )
  })

  it('have no week without a day', () => {
    for (const first of monthsOf(2026)) {
      for (const week of weeksOf(first)) expect(week.some((day) => day !== null)).toBe(true)
    }
  })
})

describe('the keys of the calendar', () => {
  it.each([
    ['ArrowLeft', false, '2026-02-28'],
    ['ArrowRight', false, '2026-03-02'],
    ['ArrowUp', false, '2026-02-22'],
    ['ArrowDown', false, '2026-03-08'],
    ['PageUp', false, '2026-02-01'],
    ['PageDown', false, '2026-04-01'],
    ['PageUp', true, '2025-03-01'],
    ['PageDown', true, '2027-03-01'],
    ['Enter', false, null],
    ['a', false, null],
  ])('%s (shift %s) leads from 1 March 2026 to %s', (key, withShift, to) => {
    expect(dayAfterKey('2026-03-01', key, withShift)).toBe(to)
  })

  it('keep Home and End inside week and month', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const home = dayAfterKey(day, 'Home', false)!
        const end = dayAfterKey(day, 'End', false)!
        expect(home <= day && day <= end).toBe(true)
        expect(home.slice(0, 7)).toBe(day.slice(0, 7))
        expect(end.slice(0, 7)).toBe(day.slice(0, 7))
        expect(end <= addDays(home, 6)).toBe(true)
      }),
    )
  })

  it('go to the last day where the month is too short', () => {
    expect(dayAfterKey('2026-01-31', 'PageDown', false)).toBe('2026-02-28')
    expect(dayAfterKey('2028-02-29', 'PageDown', true)).toBe('2029-02-28')
  })
})

describe('the name of a day', () => {
  it('says mood and entries in words', () => {
    expect(nameOfDay({ day: '2026-03-01', entries: 2, mood: 3.4 }, false)).toBe('Steady, 2 entries')
    expect(nameOfDay({ day: '2026-03-01', entries: 1, mood: null }, false)).toBe('No mood noted, 1 entry')
    expect(nameOfDay({ day: '2026-03-01', entries: 0, mood: 5 }, false)).toBe('Very good, nothing written')
    expect(nameOfDay(undefined, false)).toBe('Nothing written')
    expect(nameOfDay(undefined, true)).toBe('Still to come')
    expect(nameOfDay({ day: '2026-03-01', entries: 1, mood: null }, true)).toBe('No mood noted, 1 entry')
  })
})
