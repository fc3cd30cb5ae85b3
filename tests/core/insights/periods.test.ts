import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { periodOf, spansOf, whyNotPeriod } from '../../../core/insights/periods.ts'
import { addDays, daysBetween } from '../../../core/kernel/time.ts'

test('a month is four whole weeks, the others go by the calendar', () => {
  expect(periodOf('month', '2026-03-02')).toEqual({ from: '2026-02-03', to: '2026-03-02' })
  expect(periodOf('quarter', '2026-03-02').from).toBe('2025-12-03')
  expect(periodOf('half', '2026-03-02').from).toBe('2025-09-03')
  expect(periodOf('year', '2026-03-02').from).toBe('2025-03-03')
})

test('a time ends today at the latest, begins before its end, and is ten years at most', () => {
  const today = '2026-03-02'
  expect(whyNotPeriod({ from: today, to: today }, today)).toBeNull()
  expect(whyNotPeriod({ from: today, to: '2026-03-03' }, today)).toBe('to')
  expect(whyNotPeriod({ from: today, to: '2026-03-01' }, today)).toBe('from')
  expect(whyNotPeriod({ from: '1999-01-01', to: today }, today)).toBe('from')
})

test('spans lie end to end over the whole time, weeks of a short one and months of a long one', () => {
  fc.assert(
    fc.property(fc.nat(700), fc.nat(800), (start, length) => {
      const from = addDays('2024-01-01', start)
      const to = addDays(from, length)
      const { unit, spans } = spansOf({ from, to })
      expect(spans[0]?.from).toBe(from)
      expect(spans.at(-1)?.to).toBe(to)
      spans.forEach((span, at) => {
        if (at > 0) expect(span.from).toBe(addDays(spans[at - 1]!.to, 1))
        expect(daysBetween(span.from, span.to)).toBeLessThan(unit === 'week' ? 7 : 31)
      })
      if (length < 84) expect(unit).toBe('week')
      if (length > 98) expect(unit).toBe('month')
    }),
  )
})
