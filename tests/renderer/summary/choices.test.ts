import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SummaryBlock } from '../../../core/summary/summary.contract.ts'
import { SUMMARY_SECTIONS } from '../../../core/summary/summary-kinds.ts'
import { pagesOf } from '../../../renderer/features/summary/pages-of.ts'
import { nameOfPeriod, PERIODS, periodOf } from '../../../renderer/features/summary/period.ts'
import { withAll, withSection, withSingle } from '../../../renderer/features/summary/ticks.ts'
import { summaryWords } from '../../../renderer/words/summary.ts'

describe('the ticks of the sections', () => {
  it('stay in the order of the document however they were ticked', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...SUMMARY_SECTIONS]), (order) => {
        let sections: (typeof SUMMARY_SECTIONS)[number][] = []
        for (const section of order) sections = withSection(sections, section, true)
        expect(sections).toEqual(SUMMARY_SECTIONS.filter((section) => order.includes(section)))
        for (const section of order) sections = withSection(sections, section, false)
        expect(sections).toEqual([])
      }),
    )
  })

  it('leave single ones out once, and put them back', () => {
    const without = withSingle(withSingle(['other'], 'one', false), 'one', false)
    expect(without).toEqual(['other', 'one'])
    expect(withSingle(without, 'one', true)).toEqual(['other'])
    expect(withAll(without, ['one', 'two'], false)).toEqual(['other', 'one', 'two'])
    expect(withAll(without, ['one', 'two'], true)).toEqual(['other'])
  })
})

describe('the period', () => {
  it('is known again by its preset, and by none with other dates', () => {
    for (const name of PERIODS) {
      expect(nameOfPeriod(periodOf(name, '2026-11-23'), '2026-11-23')).toBe(name)
      expect(nameOfPeriod(periodOf(name, '2026-11-23'), '2026-11-24')).toBe(null)
    }
  })
})

const cut: SummaryBlock = { kind: 'page-break' }

function heading(text: string): SummaryBlock {
  return { kind: 'heading', level: 2, text }
}

describe('the sheets of the preview', () => {
  it('are cut where the document is, and lose no block', () => {
    expect(pagesOf([heading('a'), cut, heading('b'), heading('c')])).toEqual([
      [heading('a')],
      [heading('b'), heading('c')],
    ])
  })

  it('have no empty sheet after a break at the end, and always a first one', () => {
    expect(pagesOf([heading('a'), cut])).toEqual([[heading('a')]])
    expect(pagesOf([])).toEqual([[]])
  })
})

describe('what is said of that which stays out', () => {
  it.each([
    [3, 0, '3 private entries stay out, whatever you tick.'],
    [1, 0, '1 private entry stays out, whatever you tick.'],
    [2, 1, '2 private entries and 1 card marked afraid or hurt stay out, whatever you tick.'],
    [0, 1, '1 card marked afraid or hurt stays out, whatever you tick.'],
  ])('%i entries and %i cards', (entries, cards, said) => {
    expect(summaryWords.keptOut.line(entries, cards)).toBe(said)
  })
})
