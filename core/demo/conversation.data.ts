import type { PlanDraft, TalkNotes } from '../conversation/conversation.schema.ts'
import { blankPlan } from '../conversation/plans.ts'

export interface DemoPlan {
  /** What its cards are called in the demonstration. */
  readonly cards: readonly string[]
  /** Its evidence, by how many days ago that was. */
  readonly evidenceDaysAgo: readonly number[]
  /** Entries written about it, by how many days ago that was. */
  readonly entriesDaysAgo: readonly number[]
  readonly draft: PlanDraft
  /** What it said otherwise on earlier days, oldest first. */
  readonly earlier: readonly { readonly daysAgo: number; readonly part: Partial<PlanDraft> }[]
  readonly agreed: { readonly daysAgo: number; readonly words: string } | null
  readonly talk: (Omit<TalkNotes, 'talkedOn'> & { readonly daysAgo: number }) | null
  readonly goal: string | null
}

export const DEMO_PLANS: readonly DemoPlan[] = [
  {
    cards: ['silence'],
    evidenceDaysAgo: [47],
    entriesDaysAgo: [40, 38],
    draft: {
      ...blankPlan(),
      aim: 'That each of us knows what the quiet days were for the other.',
      own: ['I filled every pause, and you had no room.', 'I asked louder each time.'],
      feel: 'sad',
      about: 'the three quiet days',
      wouldLike: 'to hear what they were like for you',
      seen: 'I asked what was wrong, you said “nothing”, and we ate in two rooms.',
      need: 'to understand',
      request: 'Could you tell me when you want to be asked again?',
      responsibility: 'I interrupted you when you needed an hour of quiet.',
      repair: 'I’d like to ask once, and then say when I will ask again.',
      regret: 'I’m sorry that I talked into it.',
      questions: ['What were you counting to?', 'What would have helped?'],
      willNotSay: ['That I was the only one who tried.'],
      pauseSignal: 'Both hands round the cup',
      place: 'The café with two doors',
      minutes: 30,
    },
    earlier: [],
    agreed: { daysAgo: 41, words: 'All right. Half an hour, where we both can leave.' },
    talk: {
      daysAgo: 38,
      heard:
        'They were counting to a hundred. They did not know that I heard it as a punishment. They had wanted to be asked once, and then left alone for an evening.',
      agreed: 'I ask once, and say when I will ask again.',
      mood: 3,
    },
    goal: 'ask',
  },
  {
    cards: ['late', 'money'],
    evidenceDaysAgo: [11, 26],
    entriesDaysAgo: [],
    draft: {
      ...blankPlan(),
      aim: 'To say it once, whole, without a speech.',
      own: [
        'I was late most evenings and left you waiting.',
        'I hid the envelopes in the drawer for two years.',
        'You never asked, either.',
      ],
      feel: 'ashamed',
      about: 'the higher sum I told you',
      wouldLike: 'to give you the true one, on paper',
      responsibility: 'I told you a higher sum than I earned, and let you plan with it.',
      repair: 'I will pay my half of the deposit back by the first of the month.',
      change: 'I’ve started to write down what I spend, on the day.',
      questions: ['What did you guess?', 'How was the waiting for you?'],
      willNotSay: ['How hard the lay-off was for me. Not on that day.'],
      pauseSignal: 'A flat hand on the table',
      minutes: 40,
    },
    earlier: [
      {
        daysAgo: 21,
        part: {
          own: ['You never asked about the money.', 'You made me feel small about every evening I was late.'],
          feel: '',
          about: '',
          wouldLike: '',
          responsibility: '',
          repair: '',
          change: '',
        },
      },
      {
        daysAgo: 15,
        part: {
          own: ['I was late most evenings.', 'You never asked about the money.'],
          responsibility: '',
          repair: '',
          change: '',
        },
      },
      {
        daysAgo: 9,
        part: {
          own: ['I was late most evenings and left you waiting.', 'You never asked, either.'],
          repair: '',
        },
      },
    ],
    agreed: null,
    talk: null,
    goal: null,
  },
]
