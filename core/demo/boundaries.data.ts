import type { BoundaryDraft, SlipDraft } from '../boundaries/boundaries.schema.ts'

/** How contact stands since the talk: nothing was asked that would close it, and nothing was promised. */
export const DEMO_STATUS = {
  value: 'open',
  source: 'they_said',
  theirWords: 'I don’t know what I want. You can write, just not in the evening.',
  reviewNote: 'Said at the café. When unsure I take the wider distance.',
  daysAgo: 38,
} as const

export interface DemoLine {
  readonly key: string
  readonly draft: Omit<BoundaryDraft, 'since'>
  readonly daysAgo: number
  /** The entry of that day is tied to it. */
  readonly entryDaysAgo: number | null
  readonly lifted: { readonly daysAgo: number; readonly words: string } | null
}

export const DEMO_LINES: readonly DemoLine[] = [
  {
    key: 'evenings',
    draft: {
      whose: 'theirs',
      text: 'No messages in the evening.',
      topic: 'time',
      source: 'said',
      firmness: 'firm',
      until: null,
      rulesOut: [],
    },
    daysAgo: 38,
    entryDaysAgo: 35,
    lifted: null,
  },
  {
    key: 'plans',
    draft: {
      whose: 'theirs',
      text: 'A while without plans.',
      topic: 'how_often',
      source: 'said',
      firmness: 'unclear',
      until: null,
      rulesOut: ['meeting'],
    },
    daysAgo: 38,
    entryDaysAgo: 35,
    lifted: { daysAgo: 16, words: 'Small things are fine again. By day, and not long.' },
  },
  {
    key: 'calls',
    draft: {
      whose: 'theirs',
      text: 'Please don’t ring me, not even about the flat.',
      topic: 'channel',
      source: 'written',
      firmness: 'firm',
      until: null,
      rulesOut: ['calls'],
    },
    daysAgo: 96,
    entryDaysAgo: null,
    lifted: null,
  },
  {
    key: 'time',
    draft: {
      whose: 'theirs',
      text: 'I need a month in which nobody asks me anything.',
      topic: 'how_often',
      source: 'written',
      firmness: 'firm',
      until: null,
      rulesOut: ['texts', 'emails', 'cards', 'meeting', 'talk_about_us'],
    },
    daysAgo: 116,
    entryDaysAgo: null,
    lifted: { daysAgo: 41, words: 'Yes, let’s talk. Half an hour, the café by the library.' },
  },
  {
    key: 'nights',
    draft: {
      whose: 'mine',
      text: 'I write to nobody about us after ten at night.',
      topic: 'time',
      source: 'said',
      firmness: 'firm',
      until: null,
      rulesOut: [],
    },
    daysAgo: 37,
    entryDaysAgo: null,
    lifted: null,
  },
  {
    key: 'friends',
    draft: {
      whose: 'mine',
      text: 'I don’t ask our friends how they are doing.',
      topic: 'people',
      source: 'said',
      firmness: 'firm',
      until: null,
      rulesOut: [],
    },
    daysAgo: 60,
    entryDaysAgo: null,
    lifted: null,
  },
]

export const DEMO_SLIPS: readonly (Omit<SlipDraft, 'boundaryId' | 'day'> & {
  readonly line: string
  readonly daysAgo: number
})[] = [
  {
    line: 'evenings',
    daysAgo: 22,
    what: 'Answered a message at half past nine, and added a second one.',
    mended: 'told_support',
  },
  {
    line: 'friends',
    daysAgo: 49,
    what: 'Asked Ines whether they had looked tired.',
    mended: 'stopped',
  },
]

export const DEMO_WAITING = {
  sinceDaysAgo: 38,
  meanwhile: [
    { text: 'True the wheel of the red bicycle', isDone: true, goal: null },
    { text: 'Ring before I am late, at work too', isDone: false, goal: 'ring' },
    { text: 'Carry Odile’s shopping up', isDone: false, goal: null },
    { text: 'Learn the bread without the book', isDone: false, goal: null },
  ],
} as const
