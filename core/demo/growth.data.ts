import type { EvidenceDraft, GoalDraft } from '../growth/growth.schema.ts'
import type { StepNoun, StepState } from '../steps/steps.ts'

export interface DemoGoal {
  readonly key: string
  readonly card: string
  readonly draft: Omit<GoalDraft, 'issueId' | 'start' | 'review'>
  readonly startDaysAgo: number
  readonly reviewInDays: number
  /** Rested from one day to the other: a week with a fever. */
  readonly paused: { readonly fromDaysAgo: number; readonly toDaysAgo: number }
  readonly checkIns: readonly DemoCheckIn[]
}

export interface DemoCheckIn {
  readonly daysAgo: number
  readonly value: number
  readonly hard: number | null
  readonly note: string
}

const FEVER = { fromDaysAgo: 45, toDaysAgo: 38 } as const

function done(daysAgo: number, hard: number | null = null, note = ''): DemoCheckIn {
  return { daysAgo, value: 1, hard, note }
}

/** Every day of a stretch but those left out. */
function daily(from: number, to: number, without: readonly number[]): DemoCheckIn[] {
  const days = Array.from({ length: from - to + 1 }, (_, at) => from - at)
  return days.filter((day) => !without.includes(day)).map((day) => done(day))
}

export const DEMO_GOALS: readonly DemoGoal[] = [
  {
    key: 'ask',
    card: 'solving',
    draft: {
      title: 'Ask before I answer',
      why: 'So that people near me can have a feeling without it being taken away for repair.',
      kind: 'communication',
      measure: 'done',
      targetPerWeek: 4,
      ifCue: 'someone tells me something hard',
      thenAction: 'I ask whether to listen or to think along',
      keepIfApart: 'yes',
    },
    startDaysAgo: 49,
    reviewInDays: 7,
    paused: FEVER,
    checkIns: [
      done(49, 2, 'Felt like reading from a leaflet.'),
      done(48),
      done(47, 3, 'After cutting in three times.'),
      done(46),
      done(37),
      done(36, 1),
      done(34),
      done(31),
      done(30, 2),
      done(28),
      done(26),
      done(25, 1),
      done(23, 1, 'Swearing counts as listening.'),
      done(22),
      done(20),
      done(18),
      done(17),
      done(15, 3, 'By the eggs.'),
      done(14),
      done(12),
      done(10, 1),
      done(9),
      done(6),
      done(5, 0),
      done(3),
      done(2),
      done(1, 0),
    ],
  },
  {
    key: 'ring',
    card: 'late',
    draft: {
      title: 'Say when I will be late, before I am late',
      why: 'Waiting without a word is the part that hurts.',
      kind: 'reliability',
      measure: 'done',
      targetPerWeek: 2,
      ifCue: 'the clock on the bench says half past five and I am not washing my hands',
      thenAction: 'I ring whoever is waiting',
      keepIfApart: 'yes',
    },
    startDaysAgo: 61,
    reviewInDays: 14,
    paused: FEVER,
    checkIns: [
      done(61, 1, 'Eleven seconds.'),
      done(57),
      done(52),
      done(49),
      done(36),
      done(33),
      done(29, 1),
      done(26),
      done(22),
      done(19),
      done(16, 2),
      done(8),
      done(6),
      done(2),
    ],
  },
  {
    key: 'spend',
    card: 'money',
    draft: {
      title: 'Write down what I spend, on the day',
      why: 'No more drawers.',
      kind: 'reliability',
      measure: 'done',
      targetPerWeek: 6,
      ifCue: 'I hang up my coat in the evening',
      thenAction: 'I write the day’s sum on the page in the hall',
      keepIfApart: 'yes',
    },
    startDaysAgo: 49,
    reviewInDays: 7,
    paused: FEVER,
    checkIns: [...daily(49, 46, [47]), ...daily(37, 1, [35, 32, 31, 27, 24, 21, 20, 16, 13, 11, 7, 4])],
  },
]

export interface DemoEvidence {
  readonly daysAgo: number
  readonly goal: string | null
  readonly card: string | null
  /** True where an entry of that day tells of it. */
  readonly hasEntry: boolean
  readonly draft: Omit<EvidenceDraft, 'day' | 'goalId' | 'issueId' | 'entryId'>
}

function proof(
  daysAgo: number,
  [goal, card]: readonly [string | null, string | null],
  draft: DemoEvidence['draft'],
  hasEntry = true,
): DemoEvidence {
  return { daysAgo, goal, card, hasEntry, draft }
}

export const DEMO_EVIDENCE: readonly DemoEvidence[] = [
  proof(77, [null, 'solving'], {
    situation: 'Tomasz told me why his brother was not coming to the wedding.',
    beforeIWould: 'have had the answer by his second sentence.',
    thisTimeI: 'kept it in my mouth for ten minutes. It was about something else.',
    with: 'work',
    seenBy: 'nobody',
    sure: 4,
  }),
  proof(67, [null, 'solving'], {
    situation: 'Marta rang about the school, upset.',
    beforeIWould: 'have told her which form to fill in.',
    thisTimeI: 'asked whether to listen or to think along, and then listened.',
    with: 'family',
    seenBy: 'other',
    sure: 5,
  }),
  proof(61, ['ring', 'late'], {
    situation: 'A tandem kept me at work past six.',
    beforeIWould: 'have arrived late with a speech.',
    thisTimeI: 'rang Ines at ten to six, before I was late.',
    with: 'friend',
    seenBy: 'friend',
    sure: 5,
  }),
  proof(47, ['ask', 'solving'], {
    situation: 'I cut Tomasz off, for the third time that morning.',
    beforeIWould: 'not have heard it.',
    thisTimeI: 'stopped in the middle, said so, and asked him to go on.',
    with: 'work',
    seenBy: 'friend',
    sure: 3,
  }),
  proof(38, ['ask', 'silence'], {
    situation: 'In the café I asked how it had been from their chair, and it took them a long time.',
    beforeIWould: 'have filled the pause.',
    thisTimeI: 'waited, and did not help.',
    with: 'ex',
    seenBy: 'other',
    sure: 5,
  }),
  proof(26, ['spend', 'money'], {
    situation: 'The last of the envelope debts was paid.',
    beforeIWould: 'have told nobody, good or bad.',
    thisTimeI: 'told Ines, with the sum.',
    with: 'friend',
    seenBy: 'friend',
    sure: 4,
  }),
  proof(20, [null, null], {
    situation: 'Eleven at night, a seven out of ten to write to them.',
    beforeIWould: 'have sent four sentences with a question in each.',
    thisTimeI: 'kept to what they asked, and read about badgers.',
    with: 'alone',
    seenBy: 'nobody',
    sure: 5,
  }),
  proof(11, ['ring', 'late'], {
    situation: 'Forty minutes late to my own dinner, and I had not rung.',
    beforeIWould: 'have explained until she had to comfort me.',
    thisTimeI: 'said what I did and that she had waited, and left it there.',
    with: 'friend',
    seenBy: 'friend',
    sure: 4,
  }),
]

export const DEMO_STEPS: readonly { readonly step: StepNoun; readonly state: StepState }[] = [
  { step: 'space', state: 'settled_for_now' },
  { step: 'issues', state: 'revisiting' },
  { step: 'contact', state: 'settled_for_now' },
  { step: 'friendship', state: 'exploring' },
  { step: 'conversation', state: 'settled_for_now' },
  { step: 'growth', state: 'exploring' },
  { step: 'memories', state: 'exploring' },
  { step: 'boundaries', state: 'exploring' },
  { step: 'support', state: 'exploring' },
  { step: 'outcome', state: 'exploring' },
]
