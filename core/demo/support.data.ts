import type {
  HardHourDraft,
  OwnLineDraft,
  PersonDraft,
  Pulse,
  SearchDraft,
} from '../support/support.schema.ts'

export const DEMO_PEOPLE: readonly { readonly key: string; readonly draft: PersonDraft }[] = [
  {
    key: 'ines',
    draft: {
      name: 'Ines',
      role: 'friend',
      goodFor: ['listening', 'night'],
      contact: 'Home most evenings, picks up late too',
      asked: true,
    },
  },
  {
    key: 'sister',
    draft: {
      name: 'My sister',
      role: 'family',
      goodFor: ['distraction', 'practical'],
      contact: 'Soup and detectives',
      asked: true,
    },
  },
  {
    key: 'tomasz',
    draft: {
      name: 'Tomasz',
      role: 'friend',
      goodFor: ['distraction'],
      contact: 'At the bench',
      asked: false,
    },
  },
  {
    key: 'ruth',
    draft: {
      name: 'Ruth',
      role: 'therapist',
      goodFor: ['listening', 'advice'],
      contact: 'The counselling place, every third week',
      asked: true,
    },
  },
]

export interface DemoSession {
  /** Below zero: still to come. */
  readonly daysAgo: number
  readonly nextInDays: number | null
  readonly tookAway: string
  readonly bring: readonly {
    readonly text: string
    /** The entry of that day it comes from. */
    readonly entryDaysAgo: number | null
    readonly isDone: boolean
  }[]
  readonly tries: readonly { readonly text: string; readonly isDone: boolean; readonly goal: string | null }[]
}

/** All with Ruth, oldest first. */
export const DEMO_SESSIONS: readonly DemoSession[] = [
  {
    daysAgo: 88,
    nextInDays: 19,
    tookAway:
      'I talk about what they think and hardly about what I want. We will stay with the second for a while.',
    bring: [
      { text: 'Why the evenings after seven are the worst', entryDaysAgo: null, isDone: true },
      { text: 'The envelope with the bills in it', entryDaysAgo: null, isDone: true },
    ],
    tries: [{ text: 'Ask one question before I answer', isDone: false, goal: 'ask' }],
  },
  {
    daysAgo: 69,
    nextInDays: 27,
    tookAway:
      'Being late is not about clocks. A short sentence at the time is worth more than a long one later.',
    bring: [
      { text: 'Late again, and the speech I nearly made', entryDaysAgo: null, isDone: true },
      { text: 'Is it all right that I had a good week?', entryDaysAgo: null, isDone: true },
    ],
    tries: [
      { text: 'Ring before I am late, not after', isDone: false, goal: 'ring' },
      { text: 'One evening a week without a plan', isDone: true, goal: null },
    ],
  },
  {
    daysAgo: 12,
    nextInDays: 19,
    tookAway: 'I can be glad for them and sad for me in one sentence. Nobody has to win it.',
    bring: [{ text: 'Seeing them at the market', entryDaysAgo: null, isDone: true }],
    tries: [{ text: 'Tell one person a good piece of news', isDone: false, goal: null }],
  },
]

/** What is prepared for the next one. */
export const DEMO_NEXT_SESSION: DemoSession = {
  daysAgo: -7,
  nextInDays: null,
  tookAway: '',
  bring: [
    { text: 'Where to live', entryDaysAgo: 21, isDone: false },
    { text: 'What would help look like four weeks from now?', entryDaysAgo: null, isDone: false },
    { text: 'Whether every third week is still right', entryDaysAgo: null, isDone: false },
  ],
  tries: [],
}

type Values = Omit<Pulse, 'week' | 'changedAt'>
const five = (steady: number, sleep: number, connected: number, mattered: number, clear: number): Values => ({
  steady,
  sleep,
  connected,
  mattered,
  clear,
})

/** By how many weeks before this one; weeks without a pulse are left out. */
export const DEMO_PULSES: readonly { readonly weeksAgo: number; readonly values: Values }[] = [
  { weeksAgo: 16, values: five(2, 3, 3, 2, 2) },
  { weeksAgo: 15, values: five(3, 2, 4, 3, 2) },
  { weeksAgo: 14, values: five(2, 4, 4, 3, 3) },
  { weeksAgo: 13, values: five(4, 4, 3, 4, 3) },
  { weeksAgo: 11, values: five(4, 5, 5, 4, 3) },
  { weeksAgo: 10, values: five(3, 4, 5, 5, 4) },
  { weeksAgo: 9, values: five(5, 5, 6, 5, 4) },
  { weeksAgo: 8, values: five(5, 6, 5, 5, 5) },
  { weeksAgo: 7, values: five(4, 5, 6, 6, 5) },
  { weeksAgo: 5, values: five(6, 6, 6, 5, 5) },
  { weeksAgo: 4, values: five(6, 5, 7, 6, 6) },
  { weeksAgo: 3, values: five(5, 7, 7, 7, 6) },
  { weeksAgo: 2, values: five(7, 6, 7, 7, 6) },
  { weeksAgo: 1, values: five(6, 7, 8, 7, 7) },
]

export const DEMO_HARD_HOUR: HardHourDraft = {
  signs: ['I walk from room to room without a reason', 'I do not answer my sister'],
  helps: ['Kettle, then the radio', 'Round the block in the big coat', 'Three lines here, about today only'],
  people: ['Ines, also late', 'My sister'],
  places: ['The kitchen at Ines’s', 'The late tram, one round'],
  saferHere: ['Ines has what I should not have at home', 'No wine in the house'],
  reasons: ['Two widths without stopping', 'The waltz through the wall', 'Sundays at my sister’s'],
}

export const DEMO_SEARCH: SearchDraft = {
  kind: 'group',
  status: 'waiting',
  budget: 'What the evening school charges',
  questions: ['How many people are in it?', 'Can one come and only listen?', 'What happens if I miss one?'],
}

/** No number of anybody's stands in a demonstration. */
export const DEMO_LINE: Omit<OwnLineDraft, 'checked'> = {
  country: 'Germany',
  kind: 'crisis',
  name: 'Evening line of Ruth’s practice',
  number: 'on her card, in the hall',
  note: 'Weekdays until ten',
  replaces: null,
  isHidden: false,
}
export const DEMO_LINE_CHECKED_DAYS_AGO = 40
