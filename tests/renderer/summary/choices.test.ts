import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SUMMARY_SECTIONS } from '../../../core/summary/summary-kinds.ts'
import { nameOfPeriod, PERIODS, periodOf } from '../../../core/insights/periods.ts'
import {
  withAll,
  withAddedName,
  withName,
  withoutName,
  withSection,
  withSingle,
  withWording,
} from '../../../renderer/features/summary/ticks.ts'
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

describe('other words and other names', () => {
  it('stand for one record or name, and give way to its own again', () => {
    const wording = withWording(withWording([], 'issue-aa', 'First.'), 'issue-aa', 'Second.')
    expect(wording).toEqual([{ id: 'issue-aa', text: 'Second.' }])
    expect(withWording(wording, 'issue-aa', null)).toEqual([])
    const own = withName([], 'Ines', 'N.', false)
    expect(own).toEqual([{ name: 'Ines', as: 'N.' }])
    expect(withName(own, 'Ines', ' ', false)).toEqual([])
  })

  it('are looked for where the person adds one, and stay on the list until it is taken off', () => {
    const own = withAddedName([], '  de  vries ')
    expect(own).toEqual([{ name: 'De vries', as: '' }])
    expect(withAddedName(own, 'De Vries')).toBe(own)
    expect(withName(own, 'De vries', '', true)).toEqual(own)
    expect(withoutName(own, 'De vries')).toEqual([])
  })
})

describe('what is said of that which stays out', () => {
  it.each([
    [3, 0, 0, '3 private entries stay out, whatever you tick.'],
    [1, 0, 0, '1 private entry stays out, whatever you tick.'],
    [2, 1, 0, '2 private entries and 1 issue marked afraid or hurt stay out, whatever you tick.'],
    [0, 1, 0, '1 issue marked afraid or hurt stays out, whatever you tick.'],
    [0, 0, 1, '1 entry tied to such an issue stays out, whatever you tick.'],
    [
      0,
      1,
      2,
      '1 issue marked afraid or hurt and 2 entries tied to such an issue stay out, whatever you tick.',
    ],
  ])('%i entries, %i cards and %i entries of those', (privateEntries, cards, tied, said) => {
    const keptOut = {
      privateEntries,
      afraidOrHurtCards: cards,
      afraidOrHurtEntries: tied,
      sealedLetters: 0,
    }
    expect(summaryWords.keptOut.line(keptOut)).toBe(said)
    expect(summaryWords.keptOut.line({ ...keptOut, sealedLetters: 2 })).toContain(
      'and 2 sealed letters stay out',
    )
  })
})
