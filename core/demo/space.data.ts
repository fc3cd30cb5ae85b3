import type { CareKind, ContactKind, ContactStarter, Deed, Trigger } from '../space/space-kinds.ts'
import type { ClarityDraft, IfThenDraft, PeriodDraft } from '../space/space.schema.ts'

type Period = Omit<PeriodDraft, 'start' | 'endedOn'> & {
  readonly startDaysAgo: number
  readonly endedDaysAgo: number | null
}

/** Two times apart, one agreed on and one they asked for; both are over, so that contact is as open as it stands. */
export const DEMO_PERIODS: readonly Period[] = [
  {
    startDaysAgo: 108,
    endedDaysAgo: null,
    lengthDays: 45,
    agreement: 'agreed',
    allowed: 'practical_only',
    practicalTopics: ['the flat', 'keys', 'post'],
    whyForMe: 'To hear what I think when I am not arguing.',
    ticks: ['need_room', 'they_asked', 'could_take_no'],
  },
  {
    startDaysAgo: 38,
    endedDaysAgo: 27,
    lengthDays: null,
    agreement: 'their_request',
    allowed: 'practical_only',
    practicalTopics: ['the red bicycle', 'post'],
    whyForMe: 'A while without plans, and evenings that are mine.',
    ticks: ['they_asked', 'can_name_want'],
  },
]

interface DemoContact {
  readonly daysAgo: number
  readonly time: string
  readonly who: ContactStarter
  readonly kind: ContactKind
  readonly afterMood: number | null
  readonly note: string
}

export const DEMO_CONTACT: readonly DemoContact[] = [
  {
    daysAgo: 101,
    time: '22:40',
    who: 'me',
    kind: 'argument',
    afterMood: 1,
    note: 'Three messages about the keys that were not about the keys.',
  },
  {
    daysAgo: 92,
    time: '18:05',
    who: 'them',
    kind: 'practical',
    afterMood: 3,
    note: 'The post. Two lines, and that was all right.',
  },
  { daysAgo: 81, time: '23:15', who: 'me', kind: 'looked_at_profile', afterMood: 2, note: '' },
  { daysAgo: 67, time: '11:30', who: 'me', kind: 'practical', afterMood: 3, note: 'When the meter is read.' },
  {
    daysAgo: 49,
    time: '13:00',
    who: 'them',
    kind: 'by_chance',
    afterMood: 3,
    note: 'At the market. We both said the bread was good.',
  },
  {
    daysAgo: 26,
    time: '10:20',
    who: 'me',
    kind: 'friendly',
    afterMood: 4,
    note: 'The card, to say thank you for the café.',
  },
  {
    daysAgo: 22,
    time: '21:30',
    who: 'me',
    kind: 'friendly',
    afterMood: 2,
    note: 'Answered in the evening, and added a second one.',
  },
  {
    daysAgo: 9,
    time: '17:45',
    who: 'them',
    kind: 'practical',
    afterMood: 4,
    note: 'A letter for me, left with Odile.',
  },
]

interface DemoUrge {
  readonly daysAgo: number
  readonly time: string
  readonly before: number
  readonly after: number | null
  readonly trigger: Trigger | null
  readonly did: Deed | null
}

/** Fewer, and easier, as the weeks go by. */
export const DEMO_URGES: readonly DemoUrge[] = [
  { daysAgo: 101, time: '22:20', before: 9, after: 9, trigger: 'argument', did: 'contacted' },
  { daysAgo: 97, time: '23:05', before: 8, after: 6, trigger: 'evening', did: 'wrote_here' },
  { daysAgo: 81, time: '23:10', before: 7, after: 8, trigger: 'social_media', did: 'looked' },
  { daysAgo: 70, time: '21:50', before: 8, after: 5, trigger: 'evening', did: 'moved' },
  { daysAgo: 52, time: '22:30', before: 8, after: 5, trigger: 'evening', did: 'wrote_here' },
  { daysAgo: 50, time: '06:40', before: 6, after: 4, trigger: 'dream', did: 'waited' },
  { daysAgo: 46, time: '22:10', before: 7, after: 4, trigger: 'evening', did: 'called_someone' },
  { daysAgo: 44, time: '19:20', before: 7, after: 3, trigger: 'song_or_place', did: 'moved' },
  { daysAgo: 41, time: '23:00', before: 8, after: 6, trigger: 'lonely', did: 'wrote_here' },
  { daysAgo: 36, time: '21:40', before: 7, after: 4, trigger: 'evening', did: 'waited' },
  { daysAgo: 33, time: '22:50', before: 6, after: 3, trigger: 'evening', did: 'wrote_here' },
  { daysAgo: 29, time: '18:10', before: 5, after: 3, trigger: 'song_or_place', did: 'moved' },
  { daysAgo: 22, time: '21:25', before: 8, after: 7, trigger: 'evening', did: 'contacted' },
  { daysAgo: 19, time: '22:15', before: 6, after: 3, trigger: 'lonely', did: 'called_someone' },
  { daysAgo: 15, time: '20:30', before: 5, after: 2, trigger: 'song_or_place', did: 'moved' },
  { daysAgo: 11, time: '22:40', before: 6, after: 3, trigger: 'evening', did: 'waited' },
  { daysAgo: 6, time: '21:30', before: 5, after: 2, trigger: 'evening', did: 'wrote_here' },
  { daysAgo: 2, time: '07:10', before: 4, after: 2, trigger: 'dream', did: 'rested' },
]

export const DEMO_IF_THENS: readonly IfThenDraft[] = [
  {
    cue: 'a song from the red bicycle summer comes on',
    action: 'I let it play to the end and walk the long way round',
    isActive: true,
    trigger: 'song_or_place',
  },
  {
    cue: 'I feel lonely and want to write to them',
    action: 'I knock at Odile’s, or ring my sister',
    isActive: true,
    trigger: 'lonely',
  },
  {
    cue: 'it is after ten and I reach for my phone',
    action: 'I put it in the kitchen and write three lines here',
    isActive: true,
    trigger: 'evening',
  },
  {
    cue: 'I am about to look at what they post',
    action: 'I put the kettle on first',
    isActive: false,
    trigger: 'social_media',
  },
]

export const DEMO_CLARITY: readonly (Omit<ClarityDraft, 'week'> & { readonly daysAgo: number })[] = [
  {
    daysAgo: 28,
    want: 'To stop counting, and to sleep.',
    missPerson: 'The way they read signs aloud.',
    missRoutine: 'Coffee at the window before anyone speaks.',
    mustHave: ['evenings without keeping score'],
    cannotAccept: ['silence used as an answer'],
  },
  {
    daysAgo: 7,
    want: 'A life that is good on an ordinary day, and then to see.',
    missPerson: 'Being laughed at kindly.',
    missRoutine: 'Sundays with nothing in them.',
    mustHave: ['evenings without keeping score', 'a plan said out loud'],
    cannotAccept: ['silence used as an answer', 'living on hold'],
  },
]

interface DemoCare {
  readonly kind: CareKind
  readonly planned: string
  readonly doneDaysAgo: number | null
}

export const DEMO_CARE: readonly DemoCare[] = [
  { kind: 'sleep', planned: 'Lights out before half past ten', doneDaysAgo: 3 },
  { kind: 'move', planned: 'The canal, both locks', doneDaysAgo: 1 },
  { kind: 'people', planned: 'Supper with my sister', doneDaysAgo: null },
  { kind: 'food', planned: 'Something warm at noon', doneDaysAgo: null },
  { kind: 'learn', planned: 'The waltz, slowly', doneDaysAgo: null },
]
