import type { Quadrant } from '../../core/issues/card-view.ts'
import type { IssueCategory, IssueStatus } from '../../core/issues/issue-kinds.ts'
import type { Issue } from '../../core/issues/issue.schema.ts'

export const STATUS_WORDS: Readonly<Record<IssueStatus, string>> = {
  noticed: 'Noticed',
  understood: 'Understood',
  working: 'Working',
  talked_about: 'Talked about',
  settled: 'Settled',
  accept_as_is: 'Accept as is',
}

/** What belongs in a column, shown while it is empty. */
export const STATUS_HINTS: Readonly<Record<IssueStatus, string>> = {
  noticed: 'Anything that comes to mind, in one line.',
  understood: 'You can say how it came about.',
  working: 'You are doing something about it.',
  talked_about: 'Said out loud, to them or to someone else.',
  settled: 'It no longer pulls at you.',
  accept_as_is: 'It stays as it is, and that is all right. An equal ending.',
}

export const CATEGORY_WORDS: Readonly<Record<IssueCategory, string>> = {
  communication: 'Talking and listening',
  conflict_style: 'How we argued',
  trust: 'Trust',
  time_attention: 'Time and attention',
  affection_intimacy: 'Closeness',
  money: 'Money',
  family_friends: 'Family and friends',
  home_chores: 'Home and chores',
  work_study: 'Work and study',
  values_future: 'Values and future',
  health_substances: 'Health and substances',
  jealousy_control: 'Jealousy and control',
  distance: 'Distance',
  other: 'Something else',
}

type Pattern = NonNullable<Issue['pattern']>

export const PATTERN_WORDS: Readonly<Record<Pattern, string>> = {
  once: 'Once',
  repeated: 'Again and again',
  constant: 'Nearly always',
}

type PartKind = Issue['myPartKinds'][number]

export const PART_WORDS: Readonly<Record<PartKind, string>> = {
  criticism: 'Criticised',
  contempt: 'Looked down on them',
  defensiveness: 'Defended myself',
  stonewalling: 'Went silent',
  broken_promise: 'Broke a promise',
  dishonesty: 'Was not honest',
  avoidance: 'Avoided it',
  control: 'Tried to control',
  neglect: 'Neglected it',
  other: 'Something else',
}

export const QUADRANT_WORDS: Readonly<Record<Quadrant, string>> = {
  start_here: 'Start here',
  talk_about: 'Talk about',
  let_time_work: 'Let time work',
  let_go: 'Let go',
}

/** Bounds in percent are ours: words for a bar, not a verdict. */
export function influenceWords(mine: number): string {
  if (mine >= 90) return 'Mine to change'
  if (mine >= 65) return 'Mostly mine'
  if (mine > 35) return 'Shared, about half mine'
  if (mine > 10) return 'Mostly outside me'
  return 'Outside my hands'
}

export const WEIGHT_WORDS = ['Very light', 'Light', 'It matters', 'Heavy', 'Very heavy'] as const
export const SURE_WORDS = ['Guessing', 'Unsure', 'Half sure', 'Fairly sure', 'Sure'] as const
