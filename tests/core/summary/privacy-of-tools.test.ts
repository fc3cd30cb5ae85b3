import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlOf } from '../../../core/print/html.ts'
import { markdownOf } from '../../../core/print/markdown.ts'
import { plainTextOf } from '../../../core/print/plain-text.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { summaryOf } from '../../../core/summary/document.ts'
import {
  NAME_RULES,
  SUMMARY_READERS,
  SUMMARY_SECTIONS,
  sectionsFor,
  type SummarySection,
} from '../../../core/summary/summary-kinds.ts'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { CONTACT_STATUS_ID } from '../../../core/boundaries/contact-status.ts'
import { withoutCard } from '../../../core/book/hard-ties.ts'
import { Table } from '../../../core/kernel/table.ts'
import { makeStatus } from '../boundaries/make-boundary.ts'
import { makeIssue } from '../issues/make-issue.ts'
import { makeBook } from './make-book.ts'
import { makeTools } from './make-tools.ts'

const NOW = { now: '2026-05-31T10:00:00.000Z', local: '2026-05-31T12:00' }
const word = (field: string): string => `zq${field}qz`

const choicesOf: fc.Arbitrary<SummaryChoices> = fc
  .record({
    reader: fc.constantFrom(...SUMMARY_READERS),
    length: fc.constantFrom('one_page' as const, 'full' as const),
    sections: fc.oneof(fc.subarray([...SUMMARY_SECTIONS]), fc.constant(undefined)),
    dates: fc.constantFrom('exact' as const, 'month' as const, 'week_number' as const),
    freeText: fc.constantFrom('whole' as const, 'first_line' as const, 'headings' as const),
    known: fc.constantFrom(...NAME_RULES),
    closing: fc.constantFrom('', 'Zenobia was kind.'),
  })
  .map(({ known, ...part }) => ({
    ...defaultChoices(part.reader, '2026-05-31'),
    ...part,
    sections: [...(part.sections ?? SUMMARY_SECTIONS)],
    names: { known, own: [] },
    from: '2026-04-01',
    to: '2026-05-31',
  }))

/** Fields of the tools that no document ever holds, whatever is ticked. */
const NEVER = [
  'contact',
  'withwhom',
  'try',
  'hard',
  'safer',
  'topic',
  'eventnote',
  'miss',
  'routine',
  'must',
  'lifted',
  'message',
  'whynow',
  'ifno',
  'helped',
  'meetingnote',
  'planown',
  'heard',
  'agreed',
  'consent',
  'unsent',
  'firstday',
  'tell',
]

/** In which of the sections each of the others may stand. */
const ONLY_IN: Readonly<Record<string, readonly SummarySection[]>> = {
  tookaway: ['sessions'],
  broughtentry: ['sessions', 'questions'],
  broughtown: ['sessions', 'questions'],
  why: ['quiet'],
  want: ['wanted'],
  theirline: ['theirs'],
  myline: ['boundaries'],
  slip: ['slips'],
  repair: ['repair'],
  letter: ['letter'],
  nextstep: ['areas'],
  moneystep: ['money'],
  bodystep: ['health'],
}

test('of the tools only what is ticked goes out, and nothing private, sealed, or tied to fear or hurt', () => {
  fc.assert(
    fc.property(
      choicesOf,
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      (choices, isPrivate, isSealed, isAfraid, isDeleted) => {
        const card = makeIssue({
          id: 'issue-aa',
          title: 'Late',
          status: 'working',
          wasAfraidOrHurt: isAfraid,
          entryIds: ['entry-aa'],
        })
        const base = makeBook({
          entries: [{ id: 'entry-aa', at: '2026-05-11T10:00', text: 'Words.', keepPrivate: isPrivate }],
          issues: [card],
        })
        const tools = makeTools(word, {
          broughtFrom: 'entry-aa',
          sealedUntil: isSealed ? '2027-01-01' : null,
          planCard: 'issue-aa',
        })
        const book = { ...base, ...tools }
        const { document, candidates } = summaryOf(isDeleted ? withoutCard(book, card) : book, choices, NOW)
        const files = [markdownOf(document), plainTextOf(document), htmlOf(document, 'a4', '')]
        const out = [...files, JSON.stringify(document)].join('\n')
        for (const field of NEVER) expect(out).not.toContain(word(field))
        const isTicked = (section: SummarySection): boolean =>
          choices.sections.includes(section) && sectionsFor(choices.reader).includes(section)
        for (const [field, sections] of Object.entries(ONLY_IN)) {
          if (!sections.some(isTicked)) expect(out).not.toContain(word(field))
        }
        if (isPrivate || isAfraid) expect(out).not.toContain(word('broughtentry'))
        if (isSealed) expect(out + JSON.stringify(candidates)).not.toContain(word('letter'))
        if (isAfraid) expect(out + JSON.stringify(candidates)).not.toContain('zqrepair')
        if (choices.names.known !== 'as_is') expect(out).not.toContain('Zenobia')
        if (choices.reader === 'ex') expect(out).not.toMatch(/pulse|Mood|Pulls|Quiet/i)
      },
    ),
    { numRuns: 300 },
  )
})

test('each of them does go out where it is ticked', () => {
  const base = makeBook({
    entries: [{ id: 'entry-aa', at: '2026-05-11T10:00', text: 'Words.', keepPrivate: false }],
    issues: [makeIssue({ id: 'issue-aa', title: 'Late', status: 'working' })],
  })
  const book = {
    ...base,
    ...makeTools(word, { broughtFrom: 'entry-aa', sealedUntil: null, planCard: 'issue-aa' }),
  }
  const found = SUMMARY_READERS.map((reader) => {
    const choices = {
      ...defaultChoices(reader, '2026-05-31'),
      length: 'full' as const,
      freeText: 'whole' as const,
    }
    return markdownOf(
      summaryOf(book, { ...choices, from: '2026-04-01', sections: [...SUMMARY_SECTIONS] }, NOW).document,
    )
  }).join('\n')
  for (const field of Object.keys(ONLY_IN)) expect(found, field).toContain(word(field))
})

test('where safety comes first nothing of the hidden steps goes out', () => {
  const base = makeBook({
    entries: [{ id: 'entry-aa', at: '2026-05-11T10:00', text: 'Words.', keepPrivate: false }],
    issues: [makeIssue({ id: 'issue-aa', title: 'Late', status: 'working' })],
  })
  const tools = makeTools(word, { broughtFrom: 'entry-aa', sealedUntil: null, planCard: 'issue-aa' })
  const contactStatus = Table.from([[CONTACT_STATUS_ID, makeStatus({ value: 'safety_victim' })]])
  const choices = { ...defaultChoices('self', '2026-05-31'), length: 'full' as const, from: '2026-04-01' }
  const all = { ...choices, sections: [...SUMMARY_SECTIONS] }
  const told = markdownOf(summaryOf({ ...base, ...tools, contactStatus }, all, NOW).document)
  expect(markdownOf(summaryOf({ ...base, ...tools }, all, NOW).document)).toMatch(
    /Messages noted as sent|First contact/,
  )
  expect(told).not.toMatch(/Messages noted as sent|First contact|Friendship|The conversation|Talks/)
})
