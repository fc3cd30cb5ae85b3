import type { Evidence, Goal } from '../growth/growth.schema.ts'
import type { IssueStatus } from '../issues/issue-kinds.ts'
import type { MoodTrend } from '../review/mood-trend.ts'
import type { StepState } from '../steps/steps.ts'

/** Sentences of the document itself: neutral, so that the paper gives nothing away at a glance. */
export const documentWords = {
  title: 'Personal review',
  statement: 'In my own words',
  howItWas: 'Then',
  howItIs: 'Now',
  whatIsNext: 'Next',
  goals: 'What I set out to do',
  evidence: 'What I did differently',
  issues: 'What I looked at',
  own: 'What I own',
  differently: 'What I do differently',
  stillWorking: 'What I still work on',
  mood: 'Mood',
  steps: 'Where I stand',
  starred: 'Entries I marked',
  journal: 'From my journal',
  closing: 'To close',
  numbers: 'How the numbers are made',
  untitled: 'Without a title',
  marked: 'starred',
  moodOf5: (mood: number) => `mood ${mood} of 5`,
  tagged: (tags: string) => `tags: ${tags}`,
  forStep: (number: number, title: string) => `step ${number}, ${title}`,
  selfReport: 'This is a self-report, not a medical document.',

  since: 'Since',
  aim: 'Aim',
  plan: 'Plan',
  stands: 'Stands',
  done: 'Done',
  proof: 'Example',
  times: (count: number) => (count === 1 ? 'once a week' : `${count} times a week`),
  ifThen: (cue: string, action: string) => `If ${cue}, then ${action}`,
  adherence: (percent: number, weeks: number) =>
    `${percent} % of the aim, over ${weeks === 1 ? '1 full week' : `${weeks} full weeks`}`,
  noWeeks: 'not a full week yet',

  situation: 'What happened',
  beforeIWould: 'Before, I would',
  thisTimeI: 'This time I',

  learned: 'What I learned',
  myPart: 'My part',
  willDo: 'What I will do',
  needBehind: 'What I need',
  rating: 'How far along it feels, 0 to 10',
  rated: (first: number, latest: number) =>
    first === latest ? `${latest}` : `${first} at first, ${latest} now`,

  moodTime: 'Time',
  moodMean: 'Mean mood, 1 to 5',
  moodRange: (low: string, high: string) => `The means lie between ${low} and ${high} of 5.`,
  moodTooFew: 'Not enough days with a mood for a line.',
  gap: 'too few days',

  howGoals:
    'Done, for a goal: each full week counts check-ins divided by the aim, at most 1; the figure is the mean of those weeks. Paused weeks and weeks before the start do not count.',
  howMood:
    'Mood: one tap on a scale from 1 (very low) to 5 (very good). A point is the mean of daily means, shown where at least three days have one. Moods noted with private entries count; no single day is shown.',
  howTrend:
    'The sentence about the trend takes the median of all slopes between weeks (Theil and Sen), and needs five weeks. Less than 0.1 points a week, and less than one point in all, is called about the same.',
  shortGoals: 'Done: mean over full weeks of check-ins by the aim, at most 1; rested weeks do not count.',
  shortMood: 'Mood: from 1 to 5; a point is a mean of at least three days, the trend a median of slopes.',
  howRatings: 'How far along something feels is my own rating from 0 to 10.',
} as const

export const TREND_WORDS: Readonly<Record<MoodTrend, string>> = {
  not_enough: 'Not enough weeks to say how it went.',
  about_the_same: 'About the same over this time.',
  a_little_higher: 'A little higher towards the end of this time.',
  a_little_lower: 'A little lower towards the end of this time.',
}

export const ISSUE_STATUS_WORDS: Readonly<Record<IssueStatus, string>> = {
  noticed: 'noticed',
  understood: 'understood',
  working: 'working on it',
  talked_about: 'talked about',
  settled: 'settled',
  accept_as_is: 'accepted as it is',
}

export const GOAL_STATUS_WORDS: Readonly<Record<Goal['status'], string>> = {
  active: 'going on',
  paused: 'resting',
  kept: 'kept',
  let_go: 'let go',
}

export const STEP_STATE_WORDS: Readonly<Record<StepState, string>> = {
  not_started: 'not started',
  exploring: 'exploring',
  settled_for_now: 'settled for now',
  revisiting: 'revisiting',
  not_for_me: 'not for me',
}

export const WITH_WORDS: Readonly<Record<Evidence['with'], string>> = {
  ex: 'with them',
  friend: 'with a friend',
  family: 'with family',
  work: 'at work',
  alone: 'on my own',
}
