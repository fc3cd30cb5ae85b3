import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Book } from '../../../core/book/book.ts'
import { ShownEntries } from '../../../core/book/shown-entries.ts'
import { shutWordsOf } from '../../../core/book/shut-words.ts'
import { Table } from '../../../core/kernel/table.ts'
import { AGREEMENT_ID } from '../../../core/outcome/agreement.ts'
import { CLOSING_ID } from '../../../core/outcome/closing.ts'
import { textsOf } from '../../../core/print/map-text.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { summaryOf } from '../../../core/summary/document.ts'
import { entryToLeave } from '../../../core/summary/entries-markdown.ts'
import { SUMMARY_READERS, SUMMARY_SECTIONS } from '../../../core/summary/summary-kinds.ts'
import { makeEvidence, makeGoal } from '../growth/make-goal.ts'
import { makeIssue } from '../issues/make-issue.ts'
import { makeLetter } from '../outcome/make-outcome.ts'
import { byId, makeBook } from './make-book.ts'
import { makeTools } from './make-tools.ts'

const TODAY = '2026-05-31'
const NOW = { now: '2026-05-31T10:00:00.000Z', local: `${TODAY}T12:00` }

/** Words that stand nowhere else: which of them are found in an output tells where they came from. */
const SHUT = Array.from({ length: 40 }, (_, at) => `zq${'abcdefghij'[at % 10]}${'klmn'[Math.floor(at / 10)]}`)

/** A piece of the text that must not leave, as long as a selection that is made into something. */
const selection = fc
  .record({ from: fc.integer({ min: 0, max: 30 }), length: fc.integer({ min: 4, max: 10 }) })
  .map(({ from, length }) => SHUT.slice(from, from + length).join(' '))

/** Alone, or as a sentence of its own within others. */
const carried = selection.chain((words) => fc.constantFrom(words, `Well. ${words}. And so on.`, `*${words}*`))

const lines = fc.record({
  goal: carried,
  why: carried,
  cue: carried,
  issue: carried,
  learned: carried,
  proof: carried,
  line: carried,
  brought: carried,
  want: carried,
  step: carried,
  own: carried,
  title: carried,
  text: carried,
})

/** Where the text stands that must not leave; those in step 10 while it is sealed as a whole. */
const HOMES = [
  'private',
  'trashed',
  'afraid',
  'tied entry',
  'sealed',
  'closing page',
  'letter in step',
  'scenario',
  'life area',
  'agreement',
  'entry in step',
] as const
type Home = (typeof HOMES)[number]
const where = fc.constantFrom(...HOMES)
const SEAL = { sealedOn: '2026-05-20', sealedUntil: '2027-05-20', isBroken: false, openings: [] }
const CLOSED_AT = '2026-05-20T10:00:00.000Z'

/** Step 10 with the text in it where the home says so, and sealed as a whole then; else one sealed letter. */
function outcomeOf(home: Home, shut: string): Partial<Book> {
  const at = (place: Home): string => (home === place ? shut : '')
  const isWhole = !['private', 'trashed', 'afraid', 'tied entry', 'sealed'].includes(home)
  return {
    letters: byId([
      makeLetter({ id: 'letter-y', text: at('letter in step') || 'Hello.' }),
      makeLetter({ id: 'letter-z', text: at('sealed') || 'Hello.', sealedUntil: '2027-01-01' }),
    ]),
    ...(isWhole && {
      closings: Table.from([
        [
          CLOSING_ID,
          {
            thank: '',
            keep: at('closing page'),
            letGo: '',
            closedOn: '2026-05-20',
            changedAt: CLOSED_AT,
            ...SEAL,
          },
        ],
      ]),
      scenarios: Table.from([
        [
          'scenario-friends',
          {
            kind: 'friends',
            couldBeOk: [],
            firstDay: '',
            firstMonth: at('scenario'),
            whoITell: '',
            staysGood: [],
            wouldLearn: '',
            changedAt: CLOSED_AT,
          },
        ],
      ]),
      lifeAreas: Table.from([
        [
          'life-area-people',
          { area: 'people', ratings: [], nextSmallStep: at('life area'), changedAt: CLOSED_AT },
        ],
      ]),
      agreements: Table.from([
        [
          AGREEMENT_ID,
          {
            whatDiffers: at('agreement') === '' ? [] : [shut],
            howWeArgue: '',
            review: null,
            noteReadOn: null,
            changedAt: CLOSED_AT,
          },
        ],
      ]),
    }),
  }
}

const choicesOf = fc.record({
  reader: fc.constantFrom(...SUMMARY_READERS),
  length: fc.constantFrom('one_page' as const, 'full' as const),
  freeText: fc.constantFrom('whole' as const, 'first_line' as const, 'headings' as const),
  dates: fc.constantFrom('exact' as const, 'week_number' as const),
})

test('words of a text that must not leave are in no document and no file of entries, whatever they became', () => {
  fc.assert(
    fc.property(choicesOf, where, lines, (part, home, said) => {
      const shut = `${SHUT.slice(0, 20).join(' ')}, ${SHUT.slice(20).join(' ')}.`
      const isEntry = ['private', 'trashed', 'tied entry', 'entry in step'].includes(home)
      const isOpen = home === 'tied entry' || home === 'entry in step'
      const base = makeBook({
        entries: [
          {
            id: 'entry-aa',
            at: '2026-05-11T10:00',
            text: isEntry ? shut : 'Tea.',
            keepPrivate: !isOpen,
            trashed: home === 'trashed',
            step: home === 'entry in step' ? 'outcome' : null,
            links: home === 'tied entry' ? [{ kind: 'issue', id: 'issue-aa' }] : [],
          },
          {
            id: 'entry-bb',
            at: '2026-05-12T10:00',
            title: said.title,
            text: `Rain. ${said.text}`,
            keepPrivate: false,
          },
        ],
        issues: [
          makeIssue({ id: 'issue-aa', seen: home === 'afraid' ? shut : '', wasAfraidOrHurt: true }),
          makeIssue({ id: 'issue-bb', title: said.issue, learned: said.learned, status: 'working' }),
        ],
        goals: [
          makeGoal({ id: 'goal-00a', title: 'Walk', why: said.why, ifCue: said.cue, thenAction: 'I walk' }),
          makeGoal({ id: 'goal-00b', title: said.goal }),
        ],
        evidence: [makeEvidence({ id: 'proof-0a', day: '2026-05-11', thisTimeI: said.proof })],
      })
      const tools = makeTools(
        (field) =>
          ({ myline: said.line, broughtown: said.brought, want: said.want, nextstep: said.step })[field] ??
          field,
        { broughtFrom: 'entry-bb', sealedUntil: null, planCard: 'issue-bb' },
      )
      const book = { ...base, ...tools, ...outcomeOf(home, shut) }
      const choices = {
        ...defaultChoices(part.reader, TODAY),
        ...part,
        sections: [...SUMMARY_SECTIONS],
        howItWas: said.own,
        from: '2026-04-01',
      }
      // As the program does: what is sealed is not in the book that is told of, and is in the one that shut words are of.
      const shown = new ShownEntries().of(book, TODAY)
      const { document, heldBack } = summaryOf(shown, choices, NOW, shutWordsOf(book, TODAY))
      const row = book.entries.get('entry-bb')
      if (row === undefined) throw new Error('no entry')
      const file = entryToLeave(row, `Rain. ${said.text}`, shutWordsOf(book, TODAY), false)
      const out = [...textsOf(document), file.markdown].join('\n')
      expect(out.match(/zq\w+/g) ?? []).toEqual([])
      expect(heldBack.length).toBeGreaterThan(0)
      expect(file.heldBack).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})

test('what is left out is told, with the reason and where it stands; the rest stays', () => {
  const book = makeBook({
    entries: [
      {
        id: 'entry-aa',
        at: '2026-05-11T10:00',
        text: 'I shout when I feel cornered in the kitchen.',
        keepPrivate: true,
      },
    ],
    goals: [
      makeGoal({ id: 'goal-00a', title: 'When I feel cornered in the kitchen', why: '' }),
      makeGoal({
        id: 'goal-00b',
        title: 'Walk by the river',
        why: 'It clears my head. I feel cornered in the kitchen.',
      }),
    ],
  })
  const choices = { ...defaultChoices('self', TODAY), howItIs: 'I feel cornered in the kitchen less often.' }
  const { document, heldBack } = summaryOf(book, choices, NOW)
  expect(heldBack).toEqual([
    { id: 'goal-00a', kind: 'goals', text: 'When I feel cornered in the kitchen', reason: 'private' },
    { id: 'goal-00b', kind: 'goals', text: 'I feel cornered in the kitchen.', reason: 'private' },
    { id: null, kind: null, text: 'I feel cornered in the kitchen less often.', reason: 'private' },
  ])
  const texts = textsOf(document)
  expect(texts).toContain('Walk by the river')
  expect(texts).toContain('It clears my head.')
  expect(texts.join('\n')).not.toContain('cornered')
  // What is not ticked is not told of either.
  const without = summaryOf(book, { ...choices, sections: ['statement'] }, NOW)
  expect(without.heldBack.map(({ id }) => id)).toEqual([null])
})

test('words taken along on purpose stay: in a file with private entries, but not those of fear or hurt', () => {
  const book = makeBook({
    entries: [
      {
        id: 'entry-aa',
        at: '2026-05-11T10:00',
        text: 'I slept at my sister’s. The door was locked behind me.',
        keepPrivate: true,
      },
    ],
    issues: [makeIssue({ id: 'issue-aa', seen: 'The door was locked behind me.', wasAfraidOrHurt: true })],
  })
  const row = book.entries.get('entry-aa')
  if (row === undefined) throw new Error('no entry')
  const { markdown, heldBack } = entryToLeave(
    row,
    book.texts.get('entry-aa')?.read() ?? '',
    shutWordsOf(book, TODAY),
    true,
  )
  expect(markdown).toContain('I slept at my sister’s.')
  expect(markdown).not.toContain('locked')
  expect(heldBack).toBe(1)
})
