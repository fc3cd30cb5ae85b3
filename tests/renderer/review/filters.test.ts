import { describe, expect, it } from 'vitest'
import { isNarrowed, readAsked } from '../../../core/review/search/asked.ts'
import {
  moodBandOf,
  moodRange,
  startOf,
  withDates,
  withFilter,
  withMood,
  withoutFilters,
} from '../../../renderer/features/review/search/filters.ts'

const read = (text: string) => readAsked(text).filter

describe('the chips of the search', () => {
  const starred = withFilter('canal', 'is', 'starred')
  const full = withDates(
    withMood(withFilter(withFilter(starred, 'tag', 'two words'), 'step', 'issues'), 'low'),
    '2026-01-01',
    '2026-02-01',
  )

  it('write into the text what a person could type', () => {
    expect(full).toBe('canal is:starred tag:"two words" step:issues mood:<3 from:2026-01-01 until:2026-02-01')
    expect(readAsked(full)).toMatchObject({ words: 'canal', wrong: [] })
    expect(read(full)).toMatchObject({
      isStarred: true,
      tags: ['two-words'],
      step: 'issues',
      least: 1,
      most: 2,
      from: '2026-01-01',
      to: '2026-02-01',
    })
  })

  it('leave the words alone when each is taken away', () => {
    let text = full
    for (const name of ['is', 'tag', 'step'] as const) text = withFilter(text, name, null)
    text = withDates(withMood(text, null), null, null)
    expect(text).toBe('canal')
    expect(isNarrowed(read(text))).toBe(false)
    expect(isNarrowed(read(full))).toBe(true)
    expect(withoutFilters(full)).toBe('canal')
  })

  it('show what was typed by hand', () => {
    for (const band of ['low', 'steady', 'good'] as const) {
      expect(moodBandOf(read(withMood(full, band)))).toBe(band)
    }
    expect(moodBandOf(read('mood:>=4'))).toBe('good')
    expect([moodBandOf(read('mood:2-4')), moodRange(read('mood:2-4'))]).toEqual([null, '2-4'])
    expect(read('after:2026-04 before:2026-06-01')).toMatchObject({ from: '2026-05-01', to: '2026-05-31' })
    expect(withDates('rain after:2026-04', '2026-01-01', null)).toBe('rain from:2026-01-01')
  })

  it('start whole spans that end today', () => {
    expect(startOf('month', '2026-11-23')).toBe('2026-10-27')
    expect(startOf('quarter', '2026-11-23')).toBe('2026-08-24')
    expect(startOf('year', '2026-11-23')).toBe('2025-11-24')
  })
})
