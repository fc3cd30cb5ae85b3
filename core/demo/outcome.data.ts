import type { LifeAreaKind, ScenarioKind } from '../outcome/outcome-kinds.ts'
import type { AgreementDraft, ClosingDraft, LetterDraft, ScenarioDraft } from '../outcome/outcome.schema.ts'

export interface DemoScenario {
  readonly kind: ScenarioKind
  readonly draft: ScenarioDraft
  /** "I could be all right with this", by the days of `ANSWERED`. */
  readonly couldBeOk: readonly [number, number, number, number]
}

/** Days ago on which all of them were answered, about once a month. */
export const ANSWERED = [104, 76, 45, 12] as const

export const DEMO_SCENARIOS: readonly DemoScenario[] = [
  {
    kind: 'together_again',
    draft: {
      firstDay:
        'I am late for nothing. We do not celebrate; we go round the canal and talk about the next week.',
      firstMonth: 'Two flats still. Sundays apart until both of us miss them.',
      whoITell: 'Marta, and Ruth in the next session',
      staysGood: ['swimming', 'the piano', 'Thursdays with Ines'],
      wouldLearn: 'To stay when somebody is unhappy, without mending it.',
    },
    couldBeOk: [9, 8, 8, 8],
  },
  {
    kind: 'friends',
    draft: {
      firstDay: 'I say yes to it, go home, and am sad with the window open. Then I swim.',
      firstMonth: 'A card now and then. I do not ask who they see.',
      whoITell: 'Ines',
      staysGood: ['swimming', 'bird recordings', 'my sister’s children'],
      wouldLearn: 'Which part of us was the friendship. I think a large one.',
    },
    couldBeOk: [2, 3, 4, 6],
  },
  {
    kind: 'apart_in_peace',
    draft: {
      firstDay: 'I move the records. I ring Marta. I cook the soup for one and freeze the rest.',
      firstMonth: 'The flat is mine to arrange. The table goes to the window.',
      whoITell: 'Marta, Tomasz at work',
      staysGood: ['swimming', 'the piano', 'quiet mornings'],
      wouldLearn: 'That an ending can be kind.',
    },
    couldBeOk: [1, 3, 5, 7],
  },
  {
    kind: 'no_contact',
    draft: {
      firstDay: 'Nothing happens, all day, and it is a day.',
      firstMonth: 'I stop writing long versions. I write plain days.',
      whoITell: 'Ruth',
      staysGood: ['swimming', 'work on the bench'],
      wouldLearn: 'To be all right without being told that I am.',
    },
    couldBeOk: [0, 1, 3, 5],
  },
  {
    kind: 'long_unknown',
    draft: {
      firstDay: 'Like today. I notice the question in the morning, like the weather, and go to work.',
      firstMonth: 'I book the course without waiting for an answer.',
      whoITell: 'Odile downstairs, who does not ask',
      staysGood: ['swimming', 'the waltz through the wall', 'bread on Saturdays'],
      wouldLearn: 'To live in a room with one door open.',
    },
    couldBeOk: [2, 2, 4, 5],
  },
]

export interface DemoArea {
  readonly area: LifeAreaKind
  readonly ratings: readonly [number, number, number]
  readonly nextSmallStep: string
}

/** Days ago on which the areas were answered. */
export const AREAS_ANSWERED = [98, 52, 10] as const

export const DEMO_AREAS: readonly DemoArea[] = [
  { area: 'body', ratings: [3, 5, 7], nextSmallStep: 'A whole length again on Thursday, with a rest.' },
  { area: 'people', ratings: [3, 5, 6], nextSmallStep: 'Ask Tomasz to lunch.' },
  { area: 'work_study', ratings: [5, 5, 6], nextSmallStep: '' },
  { area: 'home', ratings: [2, 4, 6], nextSmallStep: 'Move the table to the window.' },
  { area: 'money', ratings: [4, 4, 5], nextSmallStep: 'Write down what I spend, on the day.' },
  { area: 'play', ratings: [1, 3, 6], nextSmallStep: '' },
  { area: 'meaning', ratings: [3, 4, 5], nextSmallStep: '' },
  { area: 'love', ratings: [2, 3, 3], nextSmallStep: 'Be there when Marta’s youngest reads aloud.' },
]

export interface DemoLetter {
  readonly draft: LetterDraft
  readonly daysAgo: number
  /** Sealed for that many days from today; null leaves it open. */
  readonly sealedForDays: number | null
}

export const DEMO_LETTERS: readonly DemoLetter[] = [
  {
    draft: {
      kind: 'thank_you',
      text: `For the soup on the ward roof. For the bird recordings, also the bad ones. For the envelope, so as not to lose the thread: it was kind to have written it down.

You taught me that somebody can be unhappy near me and it is not a fault in the room.

This stays here.`,
    },
    daysAgo: 60,
    sealedForDays: null,
  },
  {
    draft: {
      kind: 'letting_go',
      text: `I let go of the sentence that would have changed your mind. I have looked for it for three months and it is not there.

I let go of Sundays at four.`,
    },
    daysAgo: 27,
    sealedForDays: null,
  },
  {
    draft: {
      kind: 'to_me_in_a_year',
      text: `Do you still ask first? Does the tap hold? Whatever they decided, I hope you swam on the day after.`,
    },
    daysAgo: 6,
    sealedForDays: 359,
  },
]

export const DEMO_AGREEMENT: AgreementDraft = {
  whatDiffers: ['Two flats for the first year', 'I say when I am late before I am late', 'Ruth goes on'],
  howWeArgue: 'Sitting down, one at a time, and not after ten. A break when it gets loud.',
  review: null,
}

/** Not decided yet, so two of the three lines are there and nothing was closed. */
export const DEMO_CLOSING: ClosingDraft = {
  thank: 'Four years in which somebody told me what the birds were called.',
  keep: 'The recordings, the soup, and asking before I answer.',
  letGo: '',
}
