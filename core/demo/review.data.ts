import type { PeriodKind } from '../review/review-kinds.ts'

/** One line about a week, by how many weeks before this one it lies. */
export const DEMO_DIGESTS: readonly { readonly weeksAgo: number; readonly text: string }[] = [
  { weeksAgo: 1, text: 'The week I waited for the mistake in the waltz.' },
  { weeksAgo: 2, text: 'Quiet, and I did not mind that it was.' },
  { weeksAgo: 4, text: 'A width of a pool, and somebody said: there you are.' },
  { weeksAgo: 7, text: 'Mostly money, and then not only money.' },
  { weeksAgo: 11, text: 'Learned to say "listen or think?" and then to do the one asked for.' },
  { weeksAgo: 15, text: 'Slept. Ate. Told Ines.' },
]

export interface DemoReview {
  readonly kind: PeriodKind
  /** So many weeks or months before the running one. */
  readonly ago: number
  /** In the words the page asks in. */
  readonly answers: readonly { readonly question: string; readonly answer: string }[]
  readonly title: string
}

/** Two weeks and a month looked back on; the others were left out, as most are. */
export const DEMO_REVIEWS: readonly DemoReview[] = [
  {
    kind: 'week',
    ago: 2,
    title: 'A week looked back on',
    answers: [
      {
        question: 'What did this week hold that you want to remember?',
        answer:
          'Tomasz laughing at the leaflet sentence. The kitchen at ten, with the light over the stove and nobody to explain it to.',
      },
      {
        question: 'What is one small thing you would like the next week to have?',
        answer: 'One evening with the phone in the hall, because I like it and not because it is a rule.',
      },
    ],
  },
  {
    kind: 'week',
    ago: 6,
    title: 'A week looked back on',
    answers: [
      {
        question: 'What did this week hold that you want to remember?',
        answer: 'I was late and said so, in one sentence, and then the evening went on.',
      },
    ],
  },
  {
    kind: 'month',
    ago: 1,
    title: 'A month looked back on',
    answers: [
      {
        question: 'What is different now from how this month began?',
        answer:
          'I began it counting days. I ended it and had to look up how many there were. I know what I spend. I know which of my jokes had an edge.',
      },
      {
        question: 'What do you want to carry into the next month, and what may stay here?',
        answer: 'The pool comes along. The speech I give them in the shower may stay here.',
      },
    ],
  },
]
