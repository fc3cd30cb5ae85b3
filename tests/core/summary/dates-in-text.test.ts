import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraph, plain } from '../../../core/print/blocks.ts'
import { textsOf } from '../../../core/print/map-text.ts'
import type { PrintDocument } from '../../../core/print/print.schema.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { summaryOf } from '../../../core/summary/document.ts'
import {
  BEHIND_MAY,
  COUNTED,
  MONTHS_THAT_ARE_WORDS,
  NUMBERED,
  UNITS,
} from '../../../core/summary/dates-in-text.data.ts'
import { findDates, withoutDates } from '../../../core/summary/without-dates.ts'
import { makeGoal } from '../growth/make-goal.ts'
import { makeBook } from './make-book.ts'

const PERIOD = { from: '2026-03-02', to: '2026-05-31' }
const documentOf = (text: string): PrintDocument => {
  return { title: 'Review', period: '', form: 'paper', blocks: [paragraph(plain(text))] }
}
type Dates = 'exact' | 'month' | 'week_number'
const written = (text: string, dates: Dates): string =>
  textsOf(withoutDates(documentOf(text), { ...PERIOD, dates }))[2] ?? ''
const stays = (text: string, dates: Dates): string[] =>
  findDates(documentOf(text), { ...PERIOD, dates }).flatMap((each) => (each.as === null ? [each.text] : []))

describe('a date in a text', () => {
  test.each([
    ['We met on 12 March.', 'We met in March.', 'We met in week 2.'],
    ['On the 12th of March 2026 we met.', 'In March 2026 we met.', 'In week 2 we met.'],
    ['Until Thursday, 14 May it rained.', 'Until May it rained.', 'Until week 11 it rained.'],
    ['March 12th, 2026 was hard.', 'March 2026 was hard.', 'Week 2 was hard.'],
    ['Since 2026-04-06.', 'Since April 2026.', 'Since week 6.'],
    ['On 13/3/2026 and 3.4.26', 'In March 2026 and April 2026', 'In week 2 and week 5'],
    ['From 10 to 12 March.', 'From March.', 'From week 2.'],
    ['The 3rd of May was hard.', 'May was hard.', 'Week 9 was hard.'],
    ['We met on 4 may, and 4 MAY 2026.', 'We met in May, and May 2026.', 'We met in week 10, and week 10.'],
    ['Since 2026/05/04.', 'Since May 2026.', 'Since week 10.'],
    ['Since 2026-5-4.', 'Since May 2026.', 'Since week 10.'],
    ['Since 20260504.', 'Since May 2026.', 'Since week 10.'],
    ['Since 14-May-2026.', 'Since May 2026.', 'Since week 11.'],
    ['On the fourth of May it rained.', 'In May it rained.', 'In week 10 it rained.'],
    ['May the twenty-first was hard.', 'May was hard.', 'Week 12 was hard.'],
    ['Since 4 may, Monday 4 may.', 'Since May, May.', 'Since week 10, week 10.'],
    ['The 4th may, 4 of may, 4 may 2026.', 'May, May, May 2026.', 'Week 10, week 10, week 10.'],
    ['Before: 1 Jan 2026.', 'Before: January 2026.', 'Before: before week 1.'],
  ])('%s', (text, month, week) => {
    expect([written(text, 'month'), written(text, 'week_number')]).toEqual([month, week])
    expect(written(text, 'exact')).toBe(text)
    expect([stays(text, 'month'), stays(text, 'week_number'), stays(text, 'exact')]).toEqual([[], [], []])
  })

  test.each([
    ['It was 4/3/2026.', ['4/3/2026'], ['4/3/2026']],
    ['Since 12/3 or on 4.5. then', ['12/3', 'on 4.5.'], ['12/3', 'on 4.5.']],
    ['By Friday 12/3, on Monday 4.5. then', ['12/3', 'on Monday 4.5.'], ['12/3', 'on Monday 4.5.']],
    ['We spoke on the 12th.', ['on the 12th'], ['on the 12th']],
    ['It began on 31 February.', ['on 31 February'], ['on 31 February']],
    ['It was 24 December.', [], ['24 December']],
    ['In March 2026, since May, and 2019.', [], ['In March 2026', 'since May', '2019']],
    ['We spoke, the 12th was bad.', ['the 12th'], ['the 12th']],
    ['It was on 14.05 that we met.', ['on 14.05'], ['on 14.05']],
    ['The first may sound odd.', ['The first may'], ['The first may']],
    ['I ran 12 may; may 12, 3 mar.', ['12 may', 'may 12', '3 mar'], ['12 may', 'may 12', '3 mar']],
    ['It was 14.05 km, at 09.10 am, for 20.05 €.', [], []],
    ['i may go, and we march first, then march 3 km, and 20 may be enough the 2nd time.', [], []],
    ['Last Tuesday at 12:30, 3 of 12 times, 3.5 km. May I? We march on.', [], []],
  ])('of which nobody can be sure stays and is told: %s', (text, month, week) => {
    expect(stays(text, 'month')).toEqual(month)
    expect(stays(text, 'week_number')).toEqual(week)
    for (const kept of week) expect(written(text, 'week_number')).toContain(kept)
  })
})

test.each([
  'I slept 10-12 hours a night.',
  'The score was 10-12.',
  'We paid 12.10 each.',
  'I read chapters 10-12.',
  'I ate 1/2 of it, 24/7, and slept 7/8 hours.',
  'I gave up the 2nd glass after the 20th birthday.',
])('numbers that may be anything are not told as dates: %s', (text) => {
  expect([stays(text, 'month'), stays(text, 'week_number')]).toEqual([[], []])
  expect(written(text, 'month')).toBe(text)
})

test.each(MONTHS_THAT_ARE_WORDS)('a month that is a word stays as it is: $as', ({ as }) => {
  expect([written(as, 'month'), written(as, 'week_number')]).toEqual([as, as])
  expect(stays(as, 'month')).toHaveLength(1)
})

test.each([...BEHIND_MAY, ...UNITS, ...COUNTED, ...NUMBERED])('is no date: $as', ({ word, as }) => {
  expect(as).toMatch(new RegExp(`\\b${word}\\b`))
  expect(findDates(documentOf(as), { ...PERIOD, dates: 'month' })).toEqual([])
  expect(written(as, 'month')).toBe(as)
})

test('a year in which a day lies is taken from the period only where one alone has it', () => {
  const long = { from: '2025-03-01', to: '2026-05-31', dates: 'week_number' as const }
  const [found] = findDates(documentOf('On 12 March.'), long)
  expect(found).toEqual({ text: 'On 12 March', times: 1, as: null })
})

test('no day that is sure is left in any text of a summary by months or weeks', () => {
  const day = fc.integer({ min: 1, max: 28 })
  const month = fc.constantFrom('March', 'April', 'May')
  const form = fc
    .tuple(day, month)
    .chain(([number, name]) =>
      fc.constantFrom(
        `on ${number} ${name}`,
        `${name} ${number}, 2026`,
        `the ${number}th of ${name}`,
        `${number} ${name.slice(0, 3)} 2026`,
      ),
    )
  const dates = fc.constantFrom('month' as const, 'week_number' as const)
  fc.assert(
    fc.property(form, form, form, dates, (one, two, three, shown) => {
      const book = makeBook({
        goals: [makeGoal({ title: `Since ${one}`, why: `We said so ${two}.` })],
        entries: [
          {
            id: 'entry-aa',
            at: '2026-05-11T10:00',
            title: one,
            text: `It was **${three}**.`,
            keepPrivate: false,
          },
        ],
      })
      const choices = { ...defaultChoices('self', '2026-05-31'), dates: shown, howItIs: two }
      const { document, typedDates } = summaryOf(
        book,
        { ...choices, sections: [...choices.sections, 'journal'] },
        {
          now: '2026-05-31T10:00:00.000Z',
          local: '2026-05-31T12:00',
        },
      )
      const said = textsOf(document).join('\n')
      const left = typedDates.flatMap(({ text, as }) => (as === null ? [text] : []))
      if (shown === 'month') expect(left).toEqual([])
      const rest = left.reduce((text, date) => text.replaceAll(date, ''), said)
      expect(rest).not.toMatch(/\d{1,2}(?:th)? (?:of )?(?:Mar|Apr|May)|(?:March|April|May) \d{1,2}\b(?!\d)/)
    }),
    { numRuns: 200 },
  )
})
