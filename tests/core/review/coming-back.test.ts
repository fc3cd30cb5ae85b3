import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ENTRY_MODES, type EntryRow, type Link } from '../../../core/journal/entry.schema.ts'
import { addDays, dayOf } from '../../../core/kernel/time.ts'
import type { BackRules } from '../../../core/review/coming-back.ts'
import { neverAgain, neverTag, restEntry } from '../../../core/review/keep-away.ts'
import { mentions } from '../../../core/review/mentions.ts'
import { onThisDay } from '../../../core/review/on-this-day.ts'
import { reflectionOf } from '../../../core/review/reflection.ts'
import { JOURNAL_DEFAULTS } from '../../../core/settings/settings.ts'
import { makeRow, makeRules } from './make-row.ts'

const TODAY = '2026-05-30'
const ABOUT_THEM = [
  'space',
  'issues',
  'contact',
  'friendship',
  'conversation',
  'memories',
  'boundaries',
  'outcome',
]
const TIES = ['issue', 'boundary', 'urge', 'scenario']

/** Rows on days that On this day looks at, or older, with all that may keep one away. */
const anyRow: fc.Arbitrary<EntryRow> = fc
  .record({
    at: fc.constantFrom(
      '2025-05-30T10:00',
      '2023-05-30T10:00',
      '2025-11-30T10:00',
      '2026-04-30T10:00',
      '2026-01-07T21:00',
    ),
    mode: fc.constantFrom(...ENTRY_MODES),
    trashedAt: fc.constantFrom(null, '2026-05-01T10:00:00.000Z'),
    noCard: fc.boolean(),
    words: fc.constantFrom(10, 40),
    tags: fc.subarray(['Home', 'K. and me', 'work']),
    step: fc.constantFrom<EntryRow['step']>(
      null,
      'growth',
      'support',
      'issues',
      'space',
      'outcome',
      'memories',
    ),
    links: fc.subarray<Link>([
      { kind: 'issue', id: 'issue-00' },
      { kind: 'goal', id: 'goal-000' },
      { kind: 'scenario', id: 'scene-00' },
    ]),
  })
  .map((parts) => makeRow(parts))

/** A seal before and after the rows were written. */
const [BEFORE, SINCE] = ['2026-04-01T10:00:00.000Z', '2026-05-02T10:00:00.000Z']

const someRules = (rows: readonly EntryRow[]): fc.Arbitrary<BackRules> =>
  fc
    .record({
      hidden: fc.subarray(rows.map(({ id }) => id)),
      resting: fc.subarray(rows.map(({ id }) => id)),
      hard: fc.subarray(rows.map(({ id }) => id)),
      named: fc.subarray(rows.map(({ id }) => id)),
      hiddenTags: fc.subarray(['home', 'k. and me']),
      sealedAt: fc.constantFrom(null, BEFORE, SINCE),
      aboutThem: fc.boolean(),
    })
    .map(({ hidden, resting, hard, named, hiddenTags, sealedAt, aboutThem }) =>
      makeRules({
        hidden: new Set(hidden),
        resting: new Map(resting.map((id) => [id, addDays(TODAY, 1)])),
        hard: new Set(hard),
        hiddenTags: new Set(hiddenTags),
        names: ['sam'],
        textOf: (id) => (named.includes(id) ? 'Then Sam rang.' : 'Then it rained.'),
        sealedAt,
        aboutThem,
      }),
    )

const setting = fc
  .array(anyRow, { minLength: 1, maxLength: 12 })
  .chain((rows) => fc.record({ rows: fc.constant(rows), rules: someRules(rows) }))

/** Why an entry must not come back; spelt out once more, apart from the rules. */
function keptAway(row: EntryRow, rules: BackRules): boolean {
  const isTheirs =
    (row.step !== null && ABOUT_THEM.includes(row.step)) ||
    row.links.some(({ kind }) => TIES.includes(kind)) ||
    (rules.textOf(row.id) ?? 'Sam').includes('Sam')
  return (
    row.trashedAt !== null ||
    row.mode === 'unsent_letter' ||
    row.noCard ||
    rules.hidden.has(row.id) ||
    rules.resting.has(row.id) ||
    rules.hard.has(row.id) ||
    row.tags.some((tag) => rules.hiddenTags.has(tag.toLowerCase())) ||
    (rules.sealedAt === SINCE &&
      (row.step === 'outcome' || row.links.some(({ kind }) => kind === 'scenario'))) ||
    (!rules.aboutThem && isTheirs)
  )
}

describe('what comes back', () => {
  test('is never what was hidden, sealed, hard, sent away, or about them unasked', () => {
    fc.assert(
      fc.property(setting, ({ rows, rules }) => {
        for (const row of [onThisDay(rows, rules)?.row, reflectionOf(rows, rules)]) {
          if (row) expect(keptAway(row, rules)).toBe(false)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('is found where there is one that may', () => {
    fc.assert(
      fc.property(setting, ({ rows, rules }) => {
        const fit = rows.filter((row) => !keptAway(row, rules))
        expect(reflectionOf(rows, rules) !== null).toBe(fit.some(({ words }) => words >= 25))
        const days = ['2025-05-30', '2023-05-30', '2025-11-30', '2026-04-30']
        const hasDay = fit.some(({ at }) => days.includes(dayOf(at)))
        expect(onThisDay(rows, rules) !== null).toBe(hasDay)
      }),
    )
  })

  test('stays the same all day, in whatever order the rows come, and whatever else comes or goes', () => {
    fc.assert(
      fc.property(setting, fc.array(anyRow), fc.nat(), ({ rows, rules }, more, at) => {
        const drawn = reflectionOf(rows, rules)
        expect(reflectionOf(rows.toReversed(), rules)).toBe(drawn)
        expect(onThisDay(rows.toReversed(), rules)).toEqual(onThisDay(rows, rules))
        const young = more.map((row) => ({ ...row, at: `${addDays(TODAY, -(at % 29))}T09:00` }))
        expect(reflectionOf([...young, ...rows], rules)).toBe(drawn)
        const other = rows[at % rows.length]!
        const left = rows.filter((row) => row !== other)
        if (other !== drawn) expect(reflectionOf(left, rules)).toBe(drawn)
      }),
    )
  })

  test('is another one on other days, and every one has its turn', () => {
    const rows = Array.from({ length: 6 }, () => makeRow({ at: '2025-01-10T10:00' }))
    const drawn = Array.from(
      { length: 90 },
      (_, day) => reflectionOf(rows, makeRules({ today: addDays(TODAY, day) }))!.id,
    )
    expect(new Set(drawn).size).toBe(6)
    expect(drawn.filter((id, day) => id === drawn[day + 1]).length).toBeLessThan(40)
  })
})

describe('On this day', () => {
  test('a year first, then half a year, three months, one', () => {
    const rows = [
      makeRow({ at: '2026-04-30T10:00' }),
      makeRow({ at: '2026-02-28T10:00' }),
      makeRow({ at: '2025-11-30T09:00' }),
    ]
    expect(onThisDay(rows, makeRules())).toMatchObject({ monthsAgo: 6 })
    expect(onThisDay(rows.slice(0, 1), makeRules())).toMatchObject({ monthsAgo: 1 })
    const leap = makeRules({ today: '2026-02-28' })
    expect(onThisDay([makeRow({ at: '2025-02-28T10:00' })], leap)).toMatchObject({ monthsAgo: 12 })
    // The 31st of May has no day of its own in February.
    const last = makeRules({ today: '2026-05-31' })
    expect(onThisDay(rows.slice(1, 2), last)).toMatchObject({ monthsAgo: 3 })
  })

  test('every year back to the oldest entry, the nearest that may come back, before the months', () => {
    const rows = ['2022', '2023', '2024'].map((year) => makeRow({ at: `${year}-05-30T10:00` }))
    const [four, three, two] = rows
    expect(onThisDay(rows, makeRules())).toEqual({ row: two, monthsAgo: 24 })
    const month = makeRow({ at: '2026-04-30T10:00' })
    const hidden = new Set([two!.id])
    expect(onThisDay([month, ...rows], makeRules({ hidden }))).toEqual({ row: three, monthsAgo: 36 })
    expect(onThisDay([month, four!], makeRules())).toEqual({ row: four, monthsAgo: 48 })
    expect(onThisDay([makeRow({ at: '2024-05-29T10:00' })], makeRules())).toBeNull()
    // A day far off that someone gave an entry is not waited for.
    expect(onThisDay([makeRow({ at: '0001-01-01T10:00' }), month], makeRules())).toMatchObject({ row: month })
  })

  test.each([
    ['2027-02-28', 36],
    ['2028-02-29', 48],
    ['2028-02-28', null],
    ['2025-02-28', 12],
    ['2025-03-01', null],
  ])('an entry of 29 February comes round on %s', (today, monthsAgo) => {
    const rows = [makeRow({ at: '2024-02-29T10:00' })]
    expect(onThisDay(rows, makeRules({ today }))?.monthsAgo ?? null).toBe(monthsAgo)
  })
})

test.each([
  ['2026-03-28', 1],
  ['2026-03-29', null],
  ['2026-03-30', null],
  ['2026-03-31', 1],
  ['2026-05-28', 3],
  ['2026-05-30', null],
  ['2026-05-31', 3],
  ['2026-08-29', null],
  ['2026-08-31', 6],
  ['2028-02-29', 24],
])('a 28th of February comes back on few days: %s', (today, monthsAgo) => {
  const rows = [makeRow({ at: '2026-02-28T10:00' })]
  expect(onThisDay(rows, makeRules({ today }))?.monthsAgo ?? null).toBe(monthsAgo)
})

describe('names', () => {
  test.each([
    ['Then K. came in.', 'k.', true],
    ["K.'s books are still here.", 'k.', true],
    ['Sam rang.', 'sam', true],
    ['The same again.', 'sam', false],
    ['A balsam tree', 'sam', false],
    ['Said Élodie.', 'élodie', true],
    ['Nothing', ' ', false],
    ['K and I.', 'k.', true],
    ['K’s cup', 'k.', true],
    ['A kite', 'k.', false],
    ['A walk, and I slept.', 'a.', false],
    ['A’s cup', 'a.', true],
    ['A. came by', 'a.', true],
    ['Then Zoe\u0308 came', 'zoë', true],
    ['Then Zoë came', 'zoe\u0308', true],
    ['I met O’Neil.', "o'neil", true],
    ["I met O'Neil.", 'o’neil', true],
    ['I wore his T-shirt.', 't.', false],
    ['At 9 p.m. I slept.', 'm.', false],
    ['We needed a plan B.', 'b.', false],
    ['I met K, and left.', 'k.', true],
    ['I met K', 'k.', true],
  ])('%s: %s', (text, name, is) => expect(mentions(text, [name])).toBe(is))

  test('the breakup keeps an entry away without any name', () => {
    const rows = [makeRow({ at: '2025-05-30T10:00' })]
    const said = makeRules({ textOf: () => 'A year since we broke up.' })
    expect(onThisDay(rows, said)).toBeNull()
    expect(reflectionOf(rows, said)).toBeNull()
    expect(onThisDay(rows, { ...said, aboutThem: true })).not.toBeNull()
  })
})

describe('sending away', () => {
  test('for 30 days means until that day, and what is over goes', () => {
    const settings = { ...JOURNAL_DEFAULTS, backResting: [{ id: 'old-rest', until: TODAY }] }
    const { backResting } = restEntry(settings, 'row-away', TODAY)
    expect(backResting).toEqual([{ id: 'row-away', until: '2026-06-29' }])
    const row = makeRow({ id: 'row-away', at: '2025-06-29T10:00' })
    const resting = new Map([['row-away', '2026-06-29']])
    expect(reflectionOf([row], makeRules({ today: '2026-06-28', resting }))).toBeNull()
    expect(reflectionOf([row], makeRules({ today: '2026-06-29', resting }))).toBe(row)
  })

  test('is remembered once', () => {
    const once = neverTag(neverAgain(JOURNAL_DEFAULTS, 'row-away'), 'Home')
    expect(neverTag(neverAgain(once, 'row-away'), 'home')).toMatchObject({
      onThisDayHidden: ['row-away'],
      backHiddenTags: ['home'],
    })
  })
})
