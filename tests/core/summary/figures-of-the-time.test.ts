import { expect, test } from 'vitest'
import { sessionSheet } from '../../../core/book/session-sheet.ts'
import { Table } from '../../../core/kernel/table.ts'
import { textsOf } from '../../../core/print/map-text.ts'
import { allowed } from '../../../core/summary/allowed.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { documentWords } from '../../../core/summary/document-words.ts'
import { ending } from '../../../core/summary/ending.ts'
import { issueBlocks } from '../../../core/summary/full-sections.ts'
import { moodBlocks } from '../../../core/summary/mood-blocks.ts'
import { onePage } from '../../../core/summary/one-page.ts'
import { areaBlocks } from '../../../core/summary/outcome-sections.ts'
import { pulseSentence, supportFacts } from '../../../core/summary/support-sections.ts'
import { makeIssue } from '../issues/make-issue.ts'
import { makePulse, makeSession } from '../support/make-support.ts'
import { makeBook } from './make-book.ts'

const NOW = { now: '2026-05-31T10:00:00.000Z', local: '2026-05-31T12:00' }
const choices = { ...defaultChoices('self', '2026-05-31'), from: '2026-05-01', to: '2026-05-31' }
const all = allowed(makeBook({}), choices, NOW)

test('the pulse tells of how many weeks it is, and not of how long a time', () => {
  expect(pulseSentence([40, 70])).toBe('40 in the first week noted, 70 in the last, from 2 weeks noted.')
  const pulses = Table.from(
    [makePulse('2026-03-02', 4), makePulse('2026-05-25', 7)].map((each) => [each.week, each] as const),
  )
  const session = makeSession({ day: '2026-05-31' })
  const { document } = sessionSheet({ ...makeBook({}), pulses }, session, '2026-05-31', () => null)
  expect(textsOf(document).join(' ')).toContain('40 at first, 70 in the last week, from 2 weeks noted.')
})

test('a first rating is one of the time, whatever order they were noted in', () => {
  const progress = [
    { day: '2026-05-20', rating: 7 },
    { day: '2026-05-10', rating: 5 },
    { day: '2026-03-01', rating: 2 },
  ]
  const rows = issueBlocks(makeIssue({ progress }), choices).flatMap((block) => {
    return block.kind === 'facts' ? block.rows : []
  })
  expect(rows).toContainEqual([documentWords.rating, '5 at first, 7 now'])
  const area = { area: 'home' as const, ratings: progress, nextSmallStep: '', changedAt: NOW.now }
  const [chart] = areaBlocks({ ...all, areas: [area] }, choices)
  expect(chart).toMatchObject({ rows: [{ first: 5, latest: 7 }] })
})

test('one mean lies between nothing', () => {
  const moods = ['2026-05-04', '2026-05-05', '2026-05-06'].map((day) => {
    return { day, mean: 3, low: 3, high: 3, count: 1 }
  })
  const [line] = moodBlocks(moods, choices)
  expect(line).toMatchObject({ sentence: 'Not enough weeks to say how it went. The mean is 3.0 of 5.' })
})

test('a question is a sentence on one page', () => {
  const bring = [
    { id: 'b1', at: NOW.now, text: `Why now? ${'And more. '.repeat(50)}`, entryId: null, isDone: false },
  ]
  const one = { ...choices, freeText: 'whole' as const, sections: ['questions' as const] }
  const blocks = onePage({ ...all, sessions: [makeSession({ day: '2026-05-20', bring })] }, one)
  expect(blocks.at(-1)).toMatchObject({ items: [[{ text: 'Why now?' }]] })
})

test('what was only meant to be tried is not called tried, nor by becoming a goal', () => {
  const tryNext = [
    { text: 'Ring first', goalId: null, isDone: true },
    { text: 'Tell the news', goalId: null, isDone: false },
    { text: 'Ask one question', goalId: 'goal-000', isDone: false },
  ].map((item, at) => ({ ...item, id: `try-000${at}`, at: NOW.now }))
  const before = makeSession({ id: 'session-a', day: '2026-05-10', tryNext })
  const next = makeSession({ id: 'session-b', day: '2026-05-31' })
  const sessions = Table.from([before, next].map((each) => [each.id, each] as const))
  const { document } = sessionSheet({ ...makeBook({}), sessions }, next, next.day, () => null)
  expect(textsOf(document)).toEqual([
    'Notes for a session',
    '',
    'What I tried since the last time',
    'Ring first',
    'What else I meant to try',
    'Tell the news',
    'Ask one question (a goal now)',
  ])
  expect(supportFacts({ ...all, sessions: [before] }, choices)).toContainEqual([
    documentWords.tried,
    '1 of 3',
  ])
})

test('how numbers are made is told of those that are in the paper alone', () => {
  const full = { ...choices, sections: ['goals', 'mood', 'pulse', 'quiet', 'numbers'] as const }
  const [line] = moodBlocks([{ day: '2026-05-04', mean: 3, low: 3, high: 3, count: 1 }], choices)
  const told = (length: 'full' | 'one_page'): string => {
    const blocks = ending({ ...full, sections: [...full.sections], length }, [line!])
    return textsOf({ title: '', period: '', form: 'paper', blocks }).join(' ')
  }
  expect(told('full')).toContain(documentWords.howMood)
  expect(told('full')).not.toMatch(/Quiet days:|Done, for a goal|Weekly pulse/)
  expect(told('one_page')).toContain(documentWords.shortMood)
  expect(told('one_page')).not.toContain(documentWords.shortGoals)
})
