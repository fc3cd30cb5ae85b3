import type { Found } from '../../core/merge/field-type.ts'

/** Three states of one record, and what they are to show. */
export interface ThreeStates {
  readonly what: string
  readonly c: string
  readonly base: Found
  readonly earlier: Found
  readonly later: Found
}

/** A revision of a record with several heads; what it names, by its place in the list. */
export interface Told {
  readonly device: string
  readonly ms: number
  readonly parents: readonly number[]
  /** Named as older ancestors. */
  readonly older?: readonly number[]
  readonly purge?: true
  /** Its line has not arrived. */
  readonly isAway?: true
  /** null: a tombstone. */
  readonly value: Found | null
}

export interface ManyHeads {
  readonly what: string
  readonly c: string
  readonly i: string
  readonly told: readonly Told[]
}

const [MONDAY, TUESDAY, FRIDAY] = [
  '2026-05-04T08:00:00.000Z',
  '2026-05-05T08:00:00.000Z',
  '2026-05-08T08:00:00.000Z',
]
const [ONE, OTHER] = ['1111111111', '2222222222']
const REST = { title: 'Walk', status: 'active', changedAt: MONDAY }

export const THREE_STATES: readonly ThreeStates[] = [
  {
    what: 'plain and latest: the later side had a clock behind',
    c: 'steps',
    base: { step: 'space', state: 'exploring', changedAt: MONDAY },
    earlier: { step: 'space', state: 'settled_for_now', changedAt: FRIDAY },
    later: { step: 'space', state: 'revisiting', changedAt: TUESDAY },
  },
  {
    what: 'without a base the no that one side knows of stands; a list; a field that the table does not name',
    c: 'contactStatus',
    base: {},
    earlier: { value: 'said_no', noStands: true, statements: [], changedAt: MONDAY },
    later: {
      value: 'open',
      noStands: false,
      statements: [{ at: TUESDAY, day: '2026-05-05', kind: 'welcome', words: '' }],
      fromAnotherVersion: 1,
      changedAt: TUESDAY,
    },
  },
  {
    what: 'a no that was said anew after they were welcome again stands',
    c: 'contactStatus',
    base: { value: 'said_no', since: '2026-05-04', noStands: true, statements: [] },
    earlier: {
      value: 'open',
      since: '2026-05-05',
      noStands: false,
      statements: [{ at: TUESDAY, day: '2026-05-05', kind: 'welcome', words: '' }],
    },
    later: { value: 'said_no', since: '2026-05-08', noStands: true, statements: [] },
  },
  {
    what: 'careful yes, careful no',
    c: 'issues',
    base: { title: 'Plates' },
    earlier: { title: 'Plates', wasAfraidOrHurt: true, shareable: true },
    later: { title: 'Plates', wasAfraidOrHurt: false, shareable: false },
  },
  {
    what: 'yes or no that one side alone changed',
    c: 'issues',
    base: { title: 'Plates', wasAfraidOrHurt: true },
    earlier: { title: 'Plates', wasAfraidOrHurt: false },
    later: { title: 'Cups', wasAfraidOrHurt: true },
  },
  {
    what: 'text that both changed in other places, and what is made from it',
    c: 'entries',
    base: { text: 'We talked. It rained. I slept.', words: 6, excerpt: 'We talked. It rained. I slept.' },
    earlier: {
      text: 'We talked long. It rained. I slept.',
      words: 7,
      excerpt: 'We talked long. It rained. I slept.',
    },
    later: {
      text: 'We talked. It rained. I slept late.\n\nTea.',
      words: 8,
      excerpt: 'We talked. It rained. I slept late. Tea.',
    },
  },
  {
    what: 'text that both changed in the same place',
    c: 'checkIns',
    base: { day: '2026-05-04', note: 'I waited. I left.' },
    earlier: { day: '2026-05-04', note: 'I waited. I left early.' },
    later: { day: '2026-05-04', note: 'I waited. I left at nine.' },
  },
  {
    what: 'sets: taken away on either side, put in on both, one item in two spellings',
    c: 'entries',
    base: { feelings: ['calm', 'sad'], tags: ['Walk', 'home'] },
    earlier: { feelings: ['calm', 'angry'], tags: ['Walk', 'home', 'Tea'] },
    later: { feelings: ['calm', 'sad', 'hopeful'], tags: ['walk', 'tea'] },
  },
  {
    what: 'a list, and what is made from it: a pause that is open rests the goal',
    c: 'goals',
    base: { ...REST, pauses: [{ from: '2026-03-01', to: '2026-03-08' }] },
    earlier: { ...REST, pauses: [], title: 'Walk daily', changedAt: TUESDAY },
    later: {
      ...REST,
      status: 'active',
      pauses: [
        { from: '2026-03-01', to: '2026-03-09' },
        { from: '2026-05-08', to: null },
      ],
      changedAt: FRIDAY,
    },
  },
  {
    what: 'derived: a no that one side was told',
    c: 'plans',
    base: { consent: 'asked', consentOn: null },
    earlier: { consent: 'declined', consentOn: '2026-05-04' },
    later: { consent: 'agreed', consentOn: '2026-05-05' },
  },
  {
    what: 'derived: put into the trash on one side, written in on the other',
    c: 'entries',
    base: { title: '', text: 'Rain.', words: 1, excerpt: 'Rain.', trashedAt: null },
    earlier: { title: '', text: 'Rain. Wind.', words: 2, excerpt: 'Rain. Wind.', trashedAt: null },
    later: { title: '', text: 'Rain.', words: 1, excerpt: 'Rain.', trashedAt: FRIDAY },
  },
  {
    what: 'settings without a common ancestor: what one side has as the default, it has not changed',
    c: 'settings',
    base: {},
    earlier: { lockAfterMinutes: 9, offerCards: false, hiddenPrompts: ['a'] },
    later: { lockAfterMinutes: 5, offerCards: true, hiddenPrompts: ['b'] },
  },
]

export const MANY_HEADS: readonly ManyHeads[] = [
  {
    what: 'deleted on one device and edited on the other: it stays, as it was edited',
    c: 'careIdeas',
    i: 'idea-one',
    told: [
      { device: ONE, ms: 1000, parents: [], value: { text: 'Bring soup.', isDone: false } },
      { device: ONE, ms: 2000, parents: [0], value: { text: 'Bring soup.', isDone: true } },
      { device: OTHER, ms: 3000, parents: [0], value: null },
    ],
  },
  {
    what: 'three heads: the second is merged over the first line, the third over the second',
    c: 'entries',
    i: 'entry-one',
    told: [
      { device: ONE, ms: 1000, parents: [], value: { feelings: ['calm'], title: 'a' } },
      { device: ONE, ms: 2000, parents: [0], value: { feelings: ['calm', 'sad'], title: 'b' } },
      { device: OTHER, ms: 3000, parents: [0], value: { feelings: [], title: 'c' } },
      { device: ONE, ms: 4000, parents: [1], older: [0], value: { feelings: ['sad'], title: 'b' } },
      { device: '3333333333', ms: 4000, parents: [1], older: [0], value: { feelings: ['calm'], title: 'd' } },
    ],
  },
  {
    what: 'two bases: their own view is the base',
    c: 'entries',
    i: 'entry-two',
    told: [
      { device: ONE, ms: 1000, parents: [], value: { tags: ['a'] } },
      { device: ONE, ms: 2000, parents: [0], value: { tags: ['a', 'b'] } },
      { device: OTHER, ms: 2000, parents: [0], value: { tags: ['a', 'c'] } },
      { device: ONE, ms: 3000, parents: [1, 2], older: [0], value: { tags: ['a', 'c'] } },
      { device: OTHER, ms: 4000, parents: [1, 2], older: [0], value: { tags: ['a', 'b', 'c', 'd'] } },
    ],
  },
  {
    what: 'the nearest common line has not arrived: the nearest that has is the base',
    c: 'entries',
    i: 'entry-six',
    told: [
      { device: ONE, ms: 1000, parents: [], value: { tags: ['a', 'b'] } },
      { device: ONE, ms: 2000, parents: [0], isAway: true, value: { tags: ['a', 'b', 'c'] } },
      { device: ONE, ms: 3000, parents: [1], older: [0], value: { tags: ['b', 'c'] } },
      { device: OTHER, ms: 4000, parents: [1], older: [0], value: { tags: ['a', 'b', 'd'] } },
    ],
  },
  {
    what: 'the base was erased for ever on a third device: without a base, both stand',
    c: 'entries',
    i: 'entry-ten',
    told: [
      { device: ONE, ms: 1000, parents: [], value: { tags: ['a', 'b'] } },
      { device: ONE, ms: 2000, parents: [0], value: { tags: ['a'] } },
      { device: OTHER, ms: 3000, parents: [0], value: { tags: ['b'] } },
      { device: '3333333333', ms: 4000, parents: [0], purge: true, value: null },
    ],
  },
]
