import type { StepNoun, StepState } from '../../core/steps/steps.ts'

export const stateWords: Readonly<Record<StepState, { readonly word: string; readonly hint: string }>> = {
  not_started: { word: 'Not started', hint: 'That is fine, for as long as you like.' },
  exploring: { word: 'Exploring', hint: 'Looking around, writing now and then.' },
  settled_for_now: { word: 'Settled for now', hint: 'It feels all right. It may change.' },
  revisiting: { word: 'Revisiting', hint: 'Here again, knowing more than before.' },
  not_for_me: { word: 'Not for me', hint: 'It stays in the list and asks nothing.' },
}

interface StepWords {
  /** What to know before and while; for steps about contact, when not to. */
  readonly know: readonly string[]
  /** In its place where someone was afraid, hurt or controlled. */
  readonly knowInSafety?: readonly string[]
  /** In its place where nothing rehearses being together again. */
  readonly knowWithoutReunion?: readonly string[]
  /** When one might begin, and when leave; questions, not locks. */
  readonly when: string
  /** In its place where someone was afraid, hurt or controlled. */
  readonly whenInSafety?: string
  /** After closing for today. */
  readonly ground: string
}

const ANSWERED =
  'If they asked for no contact, blocked you, or a court or police order is in place, they have answered. The kindest step now is none: not through new accounts, friends, family, work or children. What you write here can stay an unsent letter.'
const AFRAID =
  'If you were afraid of them, or were hurt or controlled, skip this. You do not owe anyone a second try.'

const SAFETY = 'You don’t owe anyone a second try. Your safety comes first.'

export const stepWords: Readonly<Record<StepNoun, StepWords>> = {
  space: {
    know: [
      'If they asked for space, its length is theirs.',
      'Contact that happened is a fact, not a failure: it happened, what could help next time?',
      'A plan made beforehand carries further than willpower: if I reach for my phone after ten, then I put it in the kitchen and write three lines here.',
    ],
    when: 'Begin when you need room, or they asked for it. Perhaps leave when you can name what you want, could take a no, and the last strong pull is days away.',
    whenInSafety:
      'Begin when you need room. Perhaps leave when you can name what you want, and the last strong pull is days away.',
    ground:
      'Look up from the screen and name three things in this room. One small thing next: a glass of water, a window, a walk to the corner.',
  },
  issues: {
    know: ['What was your part, and what wasn’t?', AFRAID],
    knowInSafety: ['Fear, hurt or control by someone else is not your part.', SAFETY],
    when: 'Begin when sleep and food are roughly all right. Perhaps leave when three to seven issues feel understood, and new ones repeat old ones.',
    whenInSafety:
      'Begin when sleep and food are roughly all right. Leave whenever it is enough; nothing here has to be understood.',
    ground: 'Enough digging for today. Do something with your hands for ten minutes.',
  },
  contact: {
    know: [
      ANSWERED,
      'Before writing, ask: could I take silence? Would this be fine if their new friend read it? Am I sober and rested? Is it about them, or about my wish?',
      'One message, then wait. Nobody owes an answer, and silence can be one.',
      AFRAID,
    ],
    when: 'Begin when step 1 feels settled and no boundary speaks against it. Leave when contact is easy both ways, or when they ask for distance.',
    ground: 'Nothing has to be sent today. Put the phone in another room until the kettle has boiled.',
  },
  friendship: {
    know: [
      ANSWERED,
      'You may be hoping for more than friendship. That’s human. Could you be all right if it stays a friendship?',
      'A help is offered once. A new partner: wish them well, or step back.',
      AFRAID,
    ],
    when: 'Begin when they answer freely. Leave, or pause, when hoping outweighs friendship for two months, or your energy keeps falling.',
    ground: 'Think of one other friend and what their week is like.',
  },
  conversation: {
    know: [
      ANSWERED,
      'Only when they agreed to talk. Never by surprise, never drunk, never in front of children. A second talk needs a second yes.',
      'Half of the time is for listening. Agreement is not a promise to get back together.',
      AFRAID,
    ],
    when: 'Begin when they agreed to talk. Leave when both were heard once.',
    ground: 'You do not have to win it. Breathe out slowly five times, longer out than in.',
  },
  growth: {
    know: ['A quiet week is a quiet week, nothing more.'],
    when: 'Any time.',
    ground: 'One thing done is enough for today.',
  },
  memories: {
    know: [
      ANSWERED,
      'One open invitation at a time, and a no ends that idea. No surprises, no grand gestures.',
      'The first few: public, under two hours, with an end that is said beforehand.',
      AFRAID,
    ],
    when: 'Begin when invitations go both ways. Leave when it becomes a campaign.',
    ground: 'Is there something on your list that would be good alone, this week?',
  },
  boundaries: {
    know: [
      'If they asked for time, waiting is the message.',
      'Write a boundary in their words. When unsure, take the wider distance. It leaves only when its owner lifts it.',
      'After a slip: stop, send no message to explain it, and tell someone who supports you.',
      'Where an order is in place, any contact can break it, also through friends, gifts or likes. Ask a lawyer before anything.',
    ],
    when: 'Always open.',
    ground: 'Whatever they decide, this work is yours. What would fill the next hour well?',
  },
  support: {
    know: [
      'Help is worth it if you have been low most days for two weeks or more, drink to cope, cannot work or sleep, think of harming yourself or others, or are afraid of anyone.',
      'Couple counselling only if both want it and nobody is afraid. Otherwise, support for yourself first.',
    ],
    when: 'Any time.',
    ground: 'Who makes you calmer just by being there? A short message to them is enough.',
  },
  outcome: {
    know: [
      'Together again, friends, apart in peace, no contact, not knowing for long: each can be written about, not only the hoped one.',
      'If there were many endings and returns, something has to be different in week one. What would it be?',
      AFRAID,
    ],
    knowInSafety: ['Each way on can be written about, at your own pace.', SAFETY],
    knowWithoutReunion: ['Each way on can be written about, at your own pace.', AFRAID],
    when: 'Open from day one. Perhaps leave when three or more of them feel liveable, or when life got bigger than the question.',
    ground: 'What stays yours whatever happens? Name one thing, and go and be near it.',
  },
}

export const stepPageWords = {
  step: (number: number) => `Step ${number}`,
  question: 'A question for this step',
  write: 'Write about this',
  another: 'Another question',
  hide: 'Hide this one for ever',
  hidden: 'Hidden. You can bring it back in Settings.',
  noneLeft: 'You have hidden every question of this step. Settings can bring them back.',
  free: 'Write freely',
  where: 'Where this stands for you',
  whereHint: 'Your own word. Nothing is counted or locked by it.',
  written: 'Written for this step',
  nothing: 'Nothing yet. What you write from here is kept together.',
  know: 'Worth knowing',
  when: 'When',
  done: 'I’m done for today',
  doneTitle: 'You can stop here',
  doneBack: 'To Today',
  stay: 'Stay a little',
  support: 'Support and safety',
  untitled: 'Without a title',
  late: 'It is late. Heavy things look different in the morning. A plain line about the day, or rest, would also be good.',
  plainDay: 'Write a plain day',
  carryOn: 'Carry on',
} as const
