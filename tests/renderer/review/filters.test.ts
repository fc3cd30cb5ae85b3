import { describe, expect, it } from 'vitest'
import {
  isNarrowed,
  moodBandOf,
  startOf,
  withDates,
  withMood,
  withStarred,
  withStep,
  withTag,
} from '../../../renderer/features/review/search/filters.ts'

describe('the filters of the search', () => {
  const full = withDates(
    withMood(withStep(withTag(withStarred({}, true), 'work'), 'issues'), 'low'),
    '2026-01-01',
    '2026-02-01',
  )

  it('add up', () => {
    expect(full).toEqual({
      starred: true,
      tags: ['work'],
      step: 'issues',
      moodAtMost: 2,
      from: '2026-01-01',
      to: '2026-02-01',
    })
  })

  it('leave nothing behind when each is taken away', () => {
    const none = withDates(
      withMood(withStep(withTag(withStarred(full, false), null), null), null),
      null,
      null,
    )
    expect(none).toEqual({})
    expect(isNarrowed(none)).toBe(false)
    expect(isNarrowed(full)).toBe(true)
  })

  it('tell which band of mood is chosen, also after another was', () => {
    for (const band of ['low', 'steady', 'good'] as const) {
      expect(moodBandOf(withMood(full, band))).toBe(band)
    }
    expect(moodBandOf({})).toBe(null)
  })

  it('start whole spans that end today', () => {
    expect(startOf('month', '2026-11-23')).toBe('2026-10-27')
    expect(startOf('quarter', '2026-11-23')).toBe('2026-08-24')
    expect(startOf('year', '2026-11-23')).toBe('2025-11-24')
  })
})
