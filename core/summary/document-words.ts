import type { Evidence, Goal } from '../growth/growth.schema.ts'
import type { IssueStatus } from '../issues/issue-kinds.ts'
import type { MoodTrend } from '../moods/mood-trend.ts'
import type { Mending } from '../boundaries/boundary-kinds.ts'
import type { LifeAreaKind, ScenarioKind } from '../outcome/outcome-kinds.ts'
import type { Trigger } from '../space/space-kinds.ts'
import type { StepState } from '../steps/steps.ts'
import type { PersonRole } from '../support/support-kinds.ts'

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
  wanted: 'What I wanted',
  quiet: 'Quiet time',
  contact: 'Contact and talks',
  boundaries: 'Lines I live by',
  pulse: 'Weekly pulse',
  support: 'Support',
  questions: 'Questions I bring',
  outcome: 'Whichever way it goes',
  areas: 'Parts of my life',
  letter: 'A letter to myself',
  repair: 'What I would like to repair',
  inNumbers: 'In numbers',

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

  wantedFirst: 'At first',
  wantedNow: 'Latest',

  quietDays: 'Quiet days',
  quietOf: (quiet: number, all: number) => `${quiet} of ${all}`,
  apart: 'Time apart',
  apartFrom: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  apartSince: (from: string) => `since ${from}`,
  apartWhy: (time: string) => `Time apart, ${time}`,
  pulls: 'Pulls noted',
  pullsHandled: 'Without writing to them or looking',
  pullsOf: (without: number, all: number) => `${without} of the ${all} that say what I did`,
  pullsEased: 'Strength, 0 to 10',
  eased: (before: string, after: string) => `${before} on average, ${after} after waiting`,
  pullsTop: 'What sets them off most',

  sent: 'Messages noted as sent at the draft desk',
  begun: 'Days on which I began contact',
  begunOf: (all: number, practical: number) => {
    if (practical === 0) return String(all)
    return practical === all ? `${all}, practical only` : `${all}, ${practical} of them practical only`
  },
  meetings: 'Times we met, called or wrote',
  talks: 'Talks',
  talkOf: (day: string, minutes: number) => `${day}, ${minutes} minutes planned, half of them for listening`,

  mine: 'My own',
  theirs: 'Theirs, which I keep',
  theirsLifted: 'Theirs, lifted by now',
  keepsSince: (since: string) => `since ${since}`,
  lifted: (day: string) => `lifted ${day}`,
  linesKept: (count: number, weeks: number) =>
    `${count === 1 ? '1 line' : `${count} lines`}, the longest for ${weeks === 1 ? '1 week' : `${weeks} weeks`}`,
  slips: 'Where I crossed one',
  slipsNoted: (count: number) => `noted ${count === 1 ? 'once' : `${count} times`}`,

  pulseScore: 'Pulse, 0 to 100',
  pulseRange: (first: number, last: number, weeks: number) =>
    `${first} in the first week noted, ${last} in the last, from ${weeks} weeks noted.`,
  pulseOne: (value: number) => `${value}, noted in one week.`,
  pulseNone: 'No week was noted in this time.',

  people: 'People I can turn to',
  sessions: 'Sessions',
  tried: 'Things tried between sessions',
  triedOf: (done: number, all: number) => `${done} of ${all}`,
  brought: 'Brought',
  tookAway: 'Took away',
  formerPartner: 'my former partner',

  couldBeOk: 'I could be all right with this, 0 to 10. The ring is the first answer, the dot the latest.',
  outcomeColumns: ['Outcome', 'First', 'Latest'],
  areaColumns: ['Part', 'First', 'Latest'],
  areaSentence: 'How it is, 0 to 10. The ring is the first answer, the dot the latest.',
  nextStep: 'Next small step',

  moodScale: ['very low', 'low', 'steady', 'good', 'very good'],
  moodTime: 'Time',
  moodMean: 'Mean mood, 1 to 5',
  moodRange: (low: string, high: string) =>
    low === high ? `The mean is ${low} of 5.` : `The means lie between ${low} and ${high} of 5.`,
  moodTooFew: 'Not enough days with a mood for a line.',

  howGoals:
    'Done, for a goal: each full week counts check-ins divided by the aim, at most 1; the figure is the mean of those weeks. Paused weeks do not count, nor do weeks that had begun before the goal.',
  howMood:
    'Mood: one tap on a scale from 1 (very low) to 5 (very good). A point is the mean of daily means, shown where at least three days have one. Moods noted with private entries count; no single day is shown.',
  howTrend:
    'The sentence about the trend takes the median of all slopes between weeks (Theil and Sen), and needs five weeks. Less than 0.1 points a week, and less than half a point in all, is called about the same; less than 0.1 points a week otherwise, a little higher or lower; from there, higher or lower.',
  howPulls:
    'Without writing to them or looking: pulls that ended neither in contact nor in looking at what they post, of all that say what was done; needs five. Strength: means of those rated twice, if there are five.',
  howQuiet: 'Quiet days: days of a time apart without contact that I began and that was not practical.',
  howPulse:
    'Weekly pulse: the mean of five answers from 0 to 10, times ten. My own pulse, not a medical test.',
  howOutcome: 'First and latest answer, from 0 to 10, with the days between left out.',
  shortGoals: 'Done: mean over full weeks of check-ins by the aim, at most 1; rested weeks do not count.',
  shortMood: 'Mood: from 1 to 5; a point is a mean of at least three days, the trend a median of slopes.',
  howRatings: 'How far along something feels is my own rating from 0 to 10.',
} as const

export const TREND_WORDS: Readonly<Record<MoodTrend, string>> = {
  not_enough: 'Not enough weeks to say how it went.',
  about_the_same: 'About the same over this time.',
  a_little_higher: 'A little higher towards the end of this time.',
  a_little_lower: 'A little lower towards the end of this time.',
  higher: 'Higher towards the end of this time.',
  lower: 'Lower towards the end of this time.',
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

export const TRIGGER_WORDS: Readonly<Record<Trigger, string>> = {
  evening: 'evenings',
  alcohol: 'alcohol',
  song_or_place: 'songs or places',
  social_media: 'social media',
  lonely: 'being lonely',
  date_or_anniversary: 'a date',
  argument: 'an argument',
  dream: 'a dream',
  other: 'something else',
}

export const SCENARIO_WORDS: Readonly<Record<ScenarioKind, string>> = {
  together_again: 'Together again',
  friends: 'Friends',
  apart_in_peace: 'Apart, in peace',
  no_contact: 'No contact',
  long_unknown: 'Not known for long',
}

export const AREA_WORDS: Readonly<Record<LifeAreaKind, string>> = {
  body: 'Body',
  people: 'People',
  work_study: 'Work or study',
  home: 'Home',
  money: 'Money',
  play: 'Play',
  meaning: 'Meaning',
  love: 'Love',
}

export const MENDING_WORDS: Readonly<Record<Mending, string>> = {
  stopped: 'I stopped',
  apologised_once: 'I said sorry once',
  told_support: 'I told someone who supports me',
  not_yet: 'not mended yet',
}

export const ROLE_WORDS: Readonly<Record<PersonRole, string>> = {
  friend: 'a friend',
  family: 'someone in my family',
  therapist: 'my therapist',
  doctor: 'my doctor',
  group: 'my group',
  helpline: 'a helpline',
  other: 'someone',
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
