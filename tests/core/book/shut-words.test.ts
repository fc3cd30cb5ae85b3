import { describe, expect, test } from 'vitest'
import { ShutWords, shutWordsOf } from '../../../core/book/shut-words.ts'
import { Table } from '../../../core/kernel/table.ts'
import { CLOSING_ID } from '../../../core/outcome/closing.ts'
import { makeIssue } from '../issues/make-issue.ts'
import { makeLetter } from '../outcome/make-outcome.ts'
import { byId, makeBook } from '../summary/make-book.ts'

const TODAY = '2026-05-31'
const PRIVATE = 'Last night he took my phone away from me. I slept at my sister’s house. Not again.'
const entry = (id: string, text: string, keepPrivate = true) => ({
  id,
  at: '2026-05-11T10:00',
  title: '',
  text,
  keepPrivate,
})

const judge = shutWordsOf(makeBook({ entries: [entry('entry-aa', PRIVATE)] }), TODAY).judge

function issues(wasAfraidOrHurt: boolean): ReturnType<typeof makeIssue>[] {
  return [makeIssue({ id: 'issue-aa', wasAfraidOrHurt })]
}

describe('words are known again', () => {
  test.each([
    ['a whole sentence of five words', 'I slept at my sister’s house', 'private'],
    ['a whole title of four words', 'Took my phone away', 'private'],
    ['whatever case and marks it has', '**took MY phone, away!**', 'private'],
    ['six words in a row within others', 'What I learned: he took my phone away from people', 'private'],
    ['five words in a row within others', 'What I learned: took my phone away from', null],
    ['a whole title of three words', 'Took my phone', null],
    ['the same words in another order', 'My phone he took away from me', null],
    ['other words', 'I walked home along the river in the rain', null],
    ['none', '', null],
  ])('%s', (_, words, reason) => {
    expect(judge(words)).toBe(reason)
  })

  test('of a card of fear or hurt and of a sealed letter as well, and of nothing that may leave', () => {
    const book = {
      ...makeBook({
        entries: [entry('entry-aa', 'The heron stood by the water.', false)],
        issues: [
          makeIssue({ id: 'issue-aa', theirPart: 'The door was locked behind me.', wasAfraidOrHurt: true }),
          makeIssue({ id: 'issue-bb', theirPart: 'We were late for the train.', wasAfraidOrHurt: false }),
        ],
      }),
      letters: byId([
        makeLetter({ id: 'letter-a', text: 'I hope you are at ease.', sealedUntil: '2027-01-01' }),
        makeLetter({ id: 'letter-b', text: 'I hope you have a garden.', sealedUntil: null }),
      ]),
    }
    const open = shutWordsOf(book, TODAY).judge
    expect(open('The door was locked behind me')).toBe('afraid_or_hurt')
    expect(open('I hope you are at ease')).toBe('sealed')
    for (const free of [
      'The heron stood by the water',
      'We were late for the train',
      'I hope you have a garden',
    ]) {
      expect(open(free)).toBe(null)
    }
    expect(shutWordsOf(book, '2027-01-02').judge('I hope you are at ease')).toBe(null)
  })
})

test('the reason that no wish changes is told, for a private entry that is tied to fear or hurt as well', () => {
  const tied = { ...entry('entry-aa', PRIVATE), links: [{ kind: 'issue' as const, id: 'issue-aa' }] }
  const words = new ShutWords()
  const follow = (wasAfraidOrHurt: boolean): void => {
    const marked = makeBook({ entries: [tied], issues: issues(wasAfraidOrHurt) })
    Array.from(words.follow({ ...book, issues: marked.issues }, TODAY))
  }
  const book = makeBook({ entries: [tied] })
  follow(false)
  expect(words.judge('Took my phone away')).toBe('private')
  follow(true)
  expect(words.judge('Took my phone away')).toBe('afraid_or_hurt')
})

test('all that step 10 holds is sealed with it, until its day', () => {
  const seal = { sealedOn: TODAY, sealedUntil: '2027-01-01', isBroken: false, openings: [] }
  const page = { thank: '', keep: 'I keep the winter by the lake.', letGo: '', closedOn: TODAY }
  const book = {
    ...makeBook({
      entries: [{ ...entry('entry-aa', 'We walked home through the snow.', false), step: 'outcome' }],
    }),
    letters: byId([makeLetter({ id: 'letter-b', text: 'I hope you have a garden.' })]),
    closings: Table.from([[CLOSING_ID, { ...page, ...seal, changedAt: `${TODAY}T10:00:00.000Z` }] as const]),
  }
  const said = [
    'I keep the winter by the lake',
    'I hope you have a garden',
    'We walked home through the snow',
  ]
  expect(said.map(shutWordsOf(book, TODAY).judge)).toEqual(['sealed', 'sealed', 'sealed'])
  expect(said.map(shutWordsOf(book, '2027-01-01').judge)).toEqual([null, null, null])
})

test('what is kept private later, and what no longer is, counts from the next asking; a text is read once', () => {
  const words = new ShutWords()
  const follow = (book: ReturnType<typeof makeBook>): void => {
    Array.from(words.follow(book, TODAY))
  }
  const book = makeBook({ entries: [entry('entry-aa', PRIVATE)] })
  let reads = 0
  const counted = { ...book, texts: book.texts.with('entry-aa', { read: () => ((reads += 1), PRIVATE) }) }
  follow(counted)
  follow(counted)
  expect(reads).toBe(1)
  expect(words.judge('Took my phone away')).toBe('private')
  follow(makeBook({ entries: [entry('entry-aa', PRIVATE, false)] }))
  expect(words.judge('Took my phone away')).toBe(null)
})

test('nothing more is read once the journal locks', () => {
  const words = new ShutWords()
  Array.from(words.follow(makeBook({ entries: [entry('entry-aa', PRIVATE)] }), TODAY, () => false))
  expect(words.judge('Took my phone away')).toBe(null)
})
