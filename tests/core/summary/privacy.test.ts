import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Book } from '../../../core/book/book.ts'
import { eraseEntries } from '../../../core/book/entries.ts'
import { withEvidenceBack, withoutEvidence } from '../../../core/book/evidence.ts'
import { goalWithTies, withGoalBack, withoutGoal } from '../../../core/book/goals.ts'
import { openEntries } from '../../../core/book/hard-entries.ts'
import { withoutCard } from '../../../core/book/hard-ties.ts'
import type { EntryRow } from '../../../core/journal/entry.schema.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { allowed } from '../../../core/summary/allowed.ts'
import type { PrintDocument } from '../../../core/print/print.schema.ts'
import { summaryOf } from '../../../core/summary/document.ts'
import { htmlOf } from '../../../core/print/html.ts'
import { markdownOf } from '../../../core/print/markdown.ts'
import { plainTextOf } from '../../../core/print/plain-text.ts'
import {
  NAME_RULES,
  SUMMARY_READERS,
  SUMMARY_SECTIONS,
  sectionsFor,
  type SummarySection,
} from '../../../core/summary/summary-kinds.ts'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { makeCheckIn, makeEvidence, makeGoal } from '../growth/make-goal.ts'
import { makeIssue } from '../issues/make-issue.ts'
import { type BookParts, makeBook } from './make-book.ts'

/** A word that stands nowhere else, so that finding it in an output means that its field got out. */
const secret = (kind: string, at: number, field: string): string => `zq${kind}${at}${field}qz`

const day = fc.constantFrom('2026-03-30', '2026-04-05', '2026-05-11', '2026-06-01')
const flags = fc.record({
  private: fc.boolean(),
  trashed: fc.boolean(),
  starred: fc.boolean(),
  afraid: fc.boolean(),
  out: fc.boolean(),
  tied: fc.boolean(),
  /** By which end an entry is tied. */
  by: fc.constantFrom('link' as const, 'card' as const, 'goal' as const),
  /** Of evidence: it names an entry. */
  names: fc.boolean(),
  day,
})
const many = fc.array(flags, { minLength: 1, maxLength: 5 })

const someChoices: fc.Arbitrary<SummaryChoices> = fc.record({
  reader: fc.constantFrom(...SUMMARY_READERS),
  length: fc.constantFrom('one_page' as const, 'full' as const),
  from: fc.constant('2026-04-01'),
  to: fc.constant('2026-05-31'),
  sections: fc.subarray([...SUMMARY_SECTIONS]),
  howItWas: fc.constant('zqstatementqz'),
  howItIs: fc.constant(''),
  whatIsNext: fc.constant(''),
  closing: fc.constant('zqclosingqz'),
  without: fc.constant([]),
  wording: fc.constant([]),
  dates: fc.constantFrom('exact' as const, 'month' as const, 'week_number' as const),
  freeText: fc.constantFrom('whole' as const, 'first_line' as const, 'headings' as const),
  names: fc.record({ known: fc.constantFrom(...NAME_RULES), own: fc.constant([]) }),
  theyAgreed: fc.boolean(),
  paper: fc.constant('a4' as const),
})

const NOW = { now: '2026-05-31T10:00:00.000Z', local: '2026-05-31T12:00' }

/** All that could be read in a file, whatever its format. */
function outputsOf(document: PrintDocument): string {
  const files = [markdownOf(document), plainTextOf(document), htmlOf(document, 'a4', '')]
  return [...files, JSON.stringify(document)].join('\n')
}

type Flags = typeof flags extends fc.Arbitrary<infer T> ? T : never

function issueOf(each: Flags, at: number): Issue {
  const word = (field: string): string => secret('issue', at, field)
  return makeIssue({
    id: `issue-0${at}`,
    status: 'working',
    title: word('title'),
    seen: word('seen'),
    myPart: word('mypart'),
    theirPart: word('theirpart'),
    circumstance: word('circumstance'),
    impactOnThem: word('them'),
    impactOnMe: word('me'),
    needBehind: word('need'),
    learned: word('learned'),
    willDo: word('willdo'),
    wasAfraidOrHurt: each.afraid,
  })
}

function partsOf(entries: Flags[], issues: Flags[], goals: Flags[], evidence: Flags[]): BookParts {
  const cardOf = (each: Flags, at: number): string | null =>
    each.tied ? `issue-0${at % issues.length}` : null
  const links = ({ tied, by }: Flags, at: number): EntryRow['links'] => {
    if (!tied || by === 'card') return []
    return by === 'link'
      ? [{ kind: 'issue', id: `issue-0${at % issues.length}` }]
      : [{ kind: 'goal', id: `goal-00${at % goals.length}` }]
  }
  const ofCard = (card: number): string[] =>
    entries.flatMap(({ tied, by }, at) =>
      tied && by === 'card' && at % issues.length === card ? [`entry-0${at}`] : [],
    )
  return {
    entries: entries.map((each, at) => ({
      id: `entry-0${at}`,
      at: `${each.day}T10:00`,
      title: secret('entry', at, 'title'),
      text: `# ${secret('entry', at, 'head')}\n\n${secret('entry', at, 'text')} <b>\n\n- ${secret('entry', at, 'item')}`,
      tags: [secret('entry', at, 'tag')],
      feelings: [secret('entry', at, 'feeling')],
      prompt: secret('entry', at, 'prompt'),
      links: links(each, at),
      keepPrivate: each.private,
      starred: each.starred,
      trashed: each.trashed,
    })),
    issues: issues.map((each, at) => ({ ...issueOf(each, at), entryIds: ofCard(at) })),
    goals: goals.map((each, at) =>
      makeGoal({
        id: `goal-00${at}`,
        title: secret('goal', at, 'title'),
        why: secret('goal', at, 'why'),
        ifCue: secret('goal', at, 'cue'),
        thenAction: secret('goal', at, 'action'),
        start: '2026-04-01',
        issueId: cardOf(each, at),
      }),
    ),
    checkIns: goals.map((_, at) =>
      makeCheckIn({
        id: `check-0${at}`,
        goalId: `goal-00${at}`,
        day: '2026-04-07',
        note: secret('check', at, 'note'),
      }),
    ),
    evidence: evidence.map((each, at) =>
      makeEvidence({
        id: `proof-0${at}`,
        day: each.day,
        goalId: `goal-00${at % goals.length}`,
        issueId: cardOf(each, at),
        situation: secret('proof', at, 'situation'),
        beforeIWould: secret('proof', at, 'before'),
        thisTimeI: secret('proof', at, 'this'),
        entryId: each.names ? `entry-0${at % entries.length}` : null,
      }),
    ),
  }
}

const isWithin = (at: string): boolean => at >= '2026-04-01' && at <= '2026-05-31'

// Every second card is deleted; the mark lives on with what came of it.
const withoutSome = (book: Book): Book =>
  [...book.issues.values()].filter((_, at) => at % 2 === 1).reduce(withoutCard, book)

const ids = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${kind}${at}`)

/** Cards, goals and evidence go, in any order; goals and evidence may come back. */
const removals = fc.array(
  fc.record({
    id: fc.constantFrom(...ids('issue-0', 5), ...ids('goal-00', 5), ...ids('proof-0', 5)),
    comesBack: fc.boolean(),
  }),
  { maxLength: 12 },
)

test('whatever is deleted and put back, in whatever order, nothing more may leave than before', () => {
  fc.assert(
    fc.property(many, many, many, many, removals, (entries, issues, goals, evidence, going) => {
      let book = makeBook(partsOf(entries, issues, goals, evidence))
      const whole = mayLeave(book)
      const back: ((now: Book) => Book)[] = []
      for (const { id, comesBack } of going) {
        const [next, undo] = removed(book, id)
        book = next
        expect(mayLeave(book).filter((each) => !whole.includes(each))).toEqual([])
        if (comesBack) back.push(undo)
      }
      for (const undo of back) {
        book = undo(book)
        expect(mayLeave(book).filter((each) => !whole.includes(each))).toEqual([])
      }
    }),
    { numRuns: 500 },
  )
})

/** Ids of all that a document of that time might hold, and of entries whose words may go anywhere else. */
function mayLeave(book: Book): string[] {
  const { goals, evidence, issues, entries } = allowed(book, { from: '2026-01-01', to: '2026-12-31' }, NOW)
  const isOpen = openEntries(book)
  const open = [...book.entries.values()].flatMap(({ id }) => (isOpen(id) ? [`open ${id}`] : []))
  return [...[...goals, ...evidence, ...issues, ...entries].map(({ id }) => id), ...open]
}

function removed(book: Book, id: string): [Book, (now: Book) => Book] {
  const card = book.issues.get(id)
  if (card) return [withoutCard(book, card), (now) => now]
  const goal = goalWithTies(book, id)
  if (goal) return [withoutGoal(book, id), (now) => withGoalBack(now, goal, { id, ...NOW })]
  const piece = book.evidence.get(id)
  return piece ? [withoutEvidence(book, piece), (now) => withEvidenceBack(now, piece)] : [book, (now) => now]
}

test('nothing private, trashed, of fear or hurt, taken out, unticked or outside the period is in any output', () => {
  fc.assert(
    fc.property(someChoices, many, many, many, many, (base, entries, issues, goals, evidence) => {
      const parts = partsOf(entries, issues, goals, evidence)
      const without = [
        ...entries.flatMap((each, at) => (each.out ? [`entry-0${at}`] : [])),
        ...issues.flatMap((each, at) => (each.out ? [`issue-0${at}`] : [])),
        ...goals.flatMap((each, at) => (each.out ? [`goal-00${at}`] : [])),
        ...evidence.flatMap((each, at) => (each.out ? [`proof-0${at}`] : [])),
      ]
      const choices = { ...base, without }
      const { document, candidates, keptOut } = summaryOf(withoutSome(makeBook(parts)), choices, NOW)
      const outputs = outputsOf(document)
      const has = (name: SummarySection): boolean =>
        choices.sections.includes(name) && sectionsFor(choices.reader).includes(name)
      const isAfraid = (each: Flags, at: number): boolean => each.tied && issues[at % issues.length]!.afraid
      const isAfraidGoal = (at: number): boolean => isAfraid(goals[at % goals.length]!, at % goals.length)
      const cameOfAfraid = (each: Flags, at: number): boolean => isAfraid(each, at) || isAfraidGoal(at)
      const isAfraidEntry = (each: Flags, at: number): boolean => {
        const isTied = each.by === 'goal' ? each.tied && isAfraidGoal(at) : isAfraid(each, at)
        return (
          isTied ||
          evidence.some((piece, of) => {
            return piece.names && of % entries.length === at && cameOfAfraid(piece, of)
          })
        )
      }
      const isAfraidProof = (each: Flags, at: number): boolean => {
        const named = at % entries.length
        return cameOfAfraid(each, at) || (each.names && isAfraidEntry(entries[named]!, named))
      }
      const never = (kind: string, at: number): void => expect(outputs).not.toContain(`zq${kind}${at}`)

      entries.forEach((each, at) => {
        const isTicked = has('journal') || (has('starred') && each.starred)
        const isHidden = each.private || each.trashed || !isWithin(each.day) || isAfraidEntry(each, at)
        if (isHidden || each.out || !isTicked) never('entry', at)
        if (isHidden) expect(JSON.stringify(candidates)).not.toContain(secret('entry', at, 'title'))
        for (const field of ['tag', 'feeling', 'prompt'])
          expect(outputs).not.toContain(secret('entry', at, field))
        if (choices.freeText === 'headings') expect(outputs).not.toContain(secret('entry', at, 'text'))
        if (choices.freeText !== 'whole') expect(outputs).not.toContain(secret('entry', at, 'item'))
      })
      const tied = entries.filter((each, at) => {
        return !each.private && !each.trashed && isWithin(each.day) && isAfraidEntry(each, at)
      })
      expect(keptOut.afraidOrHurtEntries).toBe(tied.length)
      issues.forEach((each, at) => {
        if (each.afraid || each.out || !has('issues')) never('issue', at)
        if (each.afraid) expect(JSON.stringify(candidates)).not.toContain(`zqissue${at}`)
        for (const field of ['theirpart', 'seen', 'them', 'me'])
          expect(outputs).not.toContain(secret('issue', at, field))
      })
      goals.forEach((each, at) => {
        if (isAfraid(each, at) || each.out || !has('goals')) never('goal', at)
        never('check', at)
      })
      evidence.forEach((each, at) => {
        if (isAfraidProof(each, at) || each.out || !has('evidence') || !isWithin(each.day)) never('proof', at)
      })
      if (!has('statement')) expect(outputs).not.toMatch(/zq(statement|closing)qz/)
      if (choices.dates !== 'exact') expect(outputs).not.toMatch(/\b\d{1,2} (March|April|May|June)\b/)
      if (choices.dates === 'week_number') expect(outputs).not.toMatch(/\b(March|April|May|June)\b|2026/)
    }),
    { numRuns: 300 },
  )
})

test('what is ticked and free does get in', () => {
  const open: Flags = {
    private: false,
    trashed: false,
    starred: false,
    afraid: false,
    out: false,
    tied: true,
    by: 'link',
    names: true,
    day: '2026-05-11',
  }
  const choices: SummaryChoices = {
    ...fc.sample(someChoices, { numRuns: 1, seed: 1 })[0]!,
    reader: 'self',
    length: 'full',
    freeText: 'whole',
    sections: [...SUMMARY_SECTIONS],
  }
  const { document } = summaryOf(makeBook(partsOf([open], [open], [open], [open])), choices, NOW)
  const markdown = markdownOf(document)
  for (const word of [
    'entry0text',
    'entry0item',
    'issue0mypart',
    'goal0title',
    'goal0why',
    'proof0situation',
    'statement',
  ])
    expect(markdown).toContain(`zq${word}qz`)
})

test('evidence that names an entry tied to fear or hurt stays inside, also once the entry is deleted for good', () => {
  const span = { from: '2026-04-01', to: '2026-05-31' }
  const book = makeBook({
    entries: [{ id: 'entry-00', links: [{ kind: 'issue', id: 'issue-00' }], trashed: true }],
    issues: [makeIssue({ id: 'issue-00', wasAfraidOrHurt: true })],
    evidence: [makeEvidence({ goalId: null, issueId: null, entryId: 'entry-00', day: '2026-05-11' })],
  })
  expect(allowed(book, span, NOW).evidence).toEqual([])
  const [erased, count] = eraseEntries(book, ['entry-00'])
  expect(count).toBe(1)
  expect(allowed(erased, span, NOW).evidence).toEqual([])
})

test('evidence for a goal that was made from a card of fear or hurt stays inside with the goal', () => {
  const book = makeBook({
    issues: [makeIssue({ id: 'issue-00', wasAfraidOrHurt: true })],
    goals: [makeGoal({ id: 'goal-000', issueId: 'issue-00' })],
    evidence: [makeEvidence({ goalId: 'goal-000', issueId: null, day: '2026-05-11' })],
  })
  const { goals, evidence } = allowed(book, { from: '2026-04-01', to: '2026-05-31' }, NOW)
  expect([goals, evidence]).toEqual([[], []])
})
