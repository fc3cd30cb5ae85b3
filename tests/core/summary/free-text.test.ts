import { expect, test } from 'vitest'
import { plainTextOf } from '../../../core/print/plain-text.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { summaryOf } from '../../../core/summary/document.ts'
import { SUMMARY_READERS, SUMMARY_SECTIONS } from '../../../core/summary/summary-kinds.ts'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { makeBoundary } from '../boundaries/make-boundary.ts'
import { makePlan } from '../conversation/make-plan.ts'
import { makeEvidence, makeGoal } from '../growth/make-goal.ts'
import { makeIssue } from '../issues/make-issue.ts'
import { makeLetter } from '../outcome/make-outcome.ts'
import { makeSession } from '../support/make-support.ts'
import { byId, makeBook } from './make-book.ts'

const NOW = { now: '2026-05-31T10:00:00.000Z', local: '2026-05-31T12:00' }
const IN = '2026-05-11'
const STORED = { createdAt: `${IN}T09:00:00.000Z`, changedAt: `${IN}T09:00:00.000Z` }

/** A text of two lines, the second not to be seen where only first lines are. */
const text = (name: string): string => `I rang first ${name}.\nI waited second ${name}.`

const book = {
  ...makeBook({
    entries: [
      {
        id: 'entry-aa',
        at: `${IN}T10:00`,
        title: 'Monday',
        text: text('entry'),
        keepPrivate: false,
        starred: true,
      },
    ],
    issues: [
      makeIssue({ status: 'working', myPart: text('part'), learned: text('learned'), willDo: text('do') }),
    ],
    goals: [makeGoal({ id: 'goal-00a', why: text('why'), ifCue: text('cue'), thenAction: text('action') })],
    evidence: [
      makeEvidence({
        id: 'proof-0a',
        day: IN,
        goalId: 'goal-00a',
        situation: text('situation'),
        beforeIWould: text('before'),
        thisTimeI: text('this'),
        with: 'friend',
      }),
    ],
  }),
  sessions: byId([
    makeSession({
      day: IN,
      tookAway: text('took'),
      bring: [{ id: 'bring001', at: STORED.createdAt, text: text('question'), entryId: null, isDone: false }],
    }),
  ]),
  boundaries: byId([
    makeBoundary({ id: 'line0001', whose: 'mine', since: '2026-04-02', text: text('mine') }),
    makeBoundary({ id: 'line0002', whose: 'theirs', since: '2026-04-02', text: text('theirs') }),
  ]),
  slips: byId([
    {
      id: 'slip0001',
      ...STORED,
      boundaryId: 'line0001',
      day: IN,
      what: text('slip'),
      mended: 'stopped' as const,
    },
  ]),
  plans: byId([makePlan({ id: 'plan-001', repair: text('repair'), consent: 'agreed' })]),
  letters: byId([
    makeLetter({ id: 'letter01', kind: 'to_me_in_a_year', writtenOn: IN, text: text('letter') }),
  ]),
}

function written(
  reader: SummaryChoices['reader'],
  length: SummaryChoices['length'],
  freeText: SummaryChoices['freeText'],
): string {
  const sections = [...SUMMARY_SECTIONS]
  const choices = { ...defaultChoices(reader, '2026-05-31'), from: '2026-04-01', sections }
  return plainTextOf(summaryOf(book, { ...choices, length, freeText }, NOW).document)
}

const papers = SUMMARY_READERS.flatMap((reader) => {
  return (['full', 'one_page'] as const).map((length) => ({ reader, length }))
})

test.each(papers)('for $reader, $length: a first line is all of a text, and headings none of it', (paper) => {
  const { reader, length } = paper
  expect(written(reader, length, 'first_line')).toContain('first this')
  expect(written(reader, length, 'first_line')).not.toMatch(/second \w+/)
  expect(written(reader, length, 'headings')).not.toMatch(/(?:first|second) \w+\./)
})

test('under headings evidence is its day and with whom, and a goal has no plan', () => {
  for (const length of ['full', 'one_page'] as const) {
    const said = written('therapist', length, 'headings')
    expect(said).toContain('with a friend')
    expect(said).not.toMatch(/This time I|Plan/)
  }
  expect(written('self', 'full', 'whole')).toMatch(/second cue.*second action/s)
})
