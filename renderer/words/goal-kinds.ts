import type { EVIDENCE_SEEN_BY, EVIDENCE_WITH, GoalStatus } from '../../core/growth/goal-kinds.ts'
import type { GoalDraft } from '../../core/growth/growth.schema.ts'

export const KIND_WORDS: Readonly<Record<GoalDraft['kind'], string>> = {
  communication: 'Talking and listening',
  calm: 'Staying calm',
  reliability: 'Keeping my word',
  health: 'Sleep, food, movement',
  independence: 'Standing on my own feet',
  people: 'People around me',
  skill: 'Learning something',
  other: 'Something else',
}

export const MEASURE_WORDS: Readonly<Record<GoalDraft['measure'], string>> = {
  done: 'Done or not',
  count: 'How many',
  minutes: 'Minutes',
  rating: 'How well, 1 to 5',
}

export const GOAL_STATUS_WORDS: Readonly<Record<GoalStatus, string>> = {
  active: 'Active',
  paused: 'Paused',
  kept: 'Kept',
  let_go: 'Let go',
}

export const APART_WORDS: Readonly<Record<GoalDraft['keepIfApart'], string>> = {
  yes: 'Yes',
  unsure: 'Not sure',
  no: 'No',
}

export const WITH_WORDS: Readonly<Record<(typeof EVIDENCE_WITH)[number], string>> = {
  ex: 'Them',
  friend: 'A friend',
  family: 'Family',
  work: 'At work',
  alone: 'On my own',
}

export const SEEN_BY_WORDS: Readonly<Record<(typeof EVIDENCE_SEEN_BY)[number], string>> = {
  nobody: 'Nobody',
  friend: 'A friend',
  therapist: 'A therapist',
  other: 'Someone else',
}

export const HARD_WORDS = ['Easy', 'A bit hard', 'Hard', 'Very hard'] as const
