import { expect, test } from 'vitest'
import { emptyBook, type Book } from '../../../core/book/book.ts'
import { NEVER_TICKED, defaultChoices } from '../../../core/summary/default-choices.ts'
import { isEmpty, summaryOf } from '../../../core/summary/document.ts'
import { htmlOf } from '../../../core/print/html.ts'
import { markdownOf } from '../../../core/print/markdown.ts'
import { plainTextOf } from '../../../core/print/plain-text.ts'
import { SUMMARY_READERS, SUMMARY_SECTIONS, sectionsFor } from '../../../core/summary/summary-kinds.ts'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { fileNameOf, periodOf, titleOf, when } from '../../../core/summary/when.ts'
import { addDays } from '../../../core/kernel/time.ts'
import { Table } from '../../../core/kernel/table.ts'
import { makeCheckIn, makeEvidence, makeGoal } from '../growth/make-goal.ts'
import { makeIssue } from '../issues/make-issue.ts'
import { makeBook } from './make-book.ts'

/** A small life, the same for ever: what is written from it is compared with files kept beside this test. */
function fixedBook(): Book {
  const moods = Array.from({ length: 40 }, (_, at) => ({
    id: `mood-entry-${at}`,
    at: `${addDays('2026-03-02', at * 2)}T20:00`,
    text: '',
    moodAfter: 2 + ((at * 7) % 3),
  }))
  return {
    ...makeBook({
      entries: [
        ...moods,
        {
          id: 'entry-aa',
          at: '2026-04-12T21:00',
          title: 'Eleven seconds',
          text: 'I **rang** before I was late.\n\n- It took eleven seconds.\n- Nothing else happened.\n\n> "Fine."',
          keepPrivate: false,
          starred: true,
        },
        {
          id: 'entry-bb',
          at: '2026-05-03T08:00',
          text: 'An ordinary day with 3 * 4 <things> in it.\n\nAnd more.',
          keepPrivate: false,
        },
        { id: 'entry-cc', at: '2026-05-04T08:00', title: 'Kept', text: 'Kept private.' },
      ],
      issues: [
        makeIssue({
          id: 'issue-aa',
          status: 'working',
          rank: 'A',
          title: 'Late, and no word of it',
          myPart: 'I did not ring, because ringing would have made it true. And more of that.',
          learned: 'The call takes eleven seconds.',
          willDo: 'Say when I will be late, before I am late.',
          progress: [
            { day: '2026-03-10', rating: 3 },
            { day: '2026-05-10', rating: 6 },
          ],
        }),
        makeIssue({
          id: 'issue-bb',
          status: 'accept_as_is',
          title: 'Hills or a tram',
          learned: 'Neither is wrong.',
        }),
        makeIssue({ id: 'issue-cc', status: 'working', title: 'The stairs', wasAfraidOrHurt: true }),
      ],
      goals: [
        makeGoal({
          id: 'goal-000',
          title: 'Say when I will be late',
          why: 'Waiting without a word is the part that hurts.',
          ifCue: 'the clock says half past five',
          thenAction: 'I ring',
          targetPerWeek: 2,
          start: '2026-04-06',
          issueId: 'issue-aa',
          pauses: [{ from: '2026-04-20', to: '2026-04-27' }],
        }),
      ],
      checkIns: ['2026-04-07', '2026-04-09', '2026-04-14', '2026-04-28', '2026-05-05', '2026-05-06'].map(
        (day, at) => makeCheckIn({ id: `check-0${at}`, day }),
      ),
      evidence: [
        makeEvidence({
          id: 'proof-00',
          day: '2026-04-12',
          goalId: 'goal-000',
          situation: 'A tandem kept me at work.',
          beforeIWould: 'have come late with a speech.',
          thisTimeI: 'rang at ten to six.',
        }),
      ],
    }),
    steps: Table.from([
      ['step-growth', { step: 'growth', state: 'exploring', changedAt: '2026-05-01T10:00:00.000Z' }],
    ]),
  }
}

const NOW = { now: '2026-05-20T10:00:00.000Z', local: '2026-05-20T12:00' }

const written: SummaryChoices = {
  ...defaultChoices('self', '2026-05-20'),
  howItWas: 'I was quick to answer.',
  howItIs: 'I ask first.\n\nMost days.',
  whatIsNext: 'To keep on.',
  closing: 'Whatever comes, this work is mine.',
}

test.each<[string, SummaryChoices]>([
  ['self-full', { ...written, sections: [...SUMMARY_SECTIONS] }],
  ['self-letter-to-months', { ...written, dates: 'month', sections: [...SUMMARY_SECTIONS] }],
  ['therapist-one-page', { ...defaultChoices('therapist', '2026-05-20'), howItIs: 'I ask first.' }],
  ['ex-one-page', { ...defaultChoices('ex', '2026-05-20'), howItIs: 'I ask first. You never did.' }],
  [
    'self-weeks',
    { ...written, sections: [...SUMMARY_SECTIONS], dates: 'week_number', freeText: 'first_line' },
  ],
])('%s is written as before, byte for byte', async (name, choices) => {
  const { document } = summaryOf(fixedBook(), choices, NOW)
  await expect(markdownOf(document)).toMatchFileSnapshot(`golden/${name}.md`)
  await expect(plainTextOf(document)).toMatchFileSnapshot(`golden/${name}.txt`)
  await expect(htmlOf(document, 'a4', '')).toMatchFileSnapshot(`golden/${name}.html`)
})

test('nothing ticked, or nothing there, is an empty document', () => {
  expect(isEmpty(summaryOf(fixedBook(), { ...written, sections: [] }, NOW).document)).toBe(true)
  const bare = { ...defaultChoices('self', '2026-05-20') }
  expect(isEmpty(summaryOf(emptyBook(), bare, NOW).document)).toBe(true)
  expect(isEmpty(summaryOf(emptyBook(), { ...bare, sections: ['numbers'] }, NOW).document)).toBe(true)
})

test('journal text is ticked for nobody, and a therapist gets one page', () => {
  for (const reader of SUMMARY_READERS) {
    const { sections, from, to } = defaultChoices(reader, '2026-05-31')
    expect(sections.filter((section) => NEVER_TICKED.includes(section))).toEqual([])
    expect(sections.every((section) => sectionsFor(reader).includes(section))).toBe(true)
    expect([from, to]).toEqual(['2026-03-01', '2026-05-31'])
  }
  expect(defaultChoices('therapist', '2026-05-31').length).toBe('one_page')
})

test('dates show as much as was chosen', () => {
  const period = { from: '2025-11-17', to: '2026-03-01' }
  const exact = { ...period, dates: 'exact' as const }
  const month = { ...period, dates: 'month' as const }
  const week = { ...period, dates: 'week_number' as const }
  expect([exact, month, week].map((each) => when('2026-01-04', each))).toEqual([
    '4 January 2026',
    'January 2026',
    'week 7',
  ])
  expect(when('2025-11-10', week)).toBe('before week 1')
  expect([exact, month, week].map(periodOf)).toEqual([
    '17 November 2025 to 1 March 2026',
    'November 2025 to March 2026',
    '15 weeks',
  ])
  expect([exact, week].map(titleOf)).toEqual([
    'Personal review, November 2025 to March 2026',
    'Personal review',
  ])
  expect(titleOf({ ...exact, from: '2026-03-01', to: '2026-03-31' })).toBe('Personal review, March')
  expect(periodOf({ ...exact, from: '2026-03-01', to: '2026-05-31' })).toBe('1 March to 31 May 2026')
  expect(SUMMARY_READERS.map((reader) => fileNameOf({ ...exact, reader }))).toEqual([
    'review-2026-03',
    'overview-2026-03',
    'summary-2026-03',
  ])
  expect(fileNameOf({ ...week, reader: 'self' })).toBe('review')
})
