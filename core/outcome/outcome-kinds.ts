/** Five ways it could go, always in this order and of the same weight. */
export const SCENARIO_KINDS = [
  'together_again',
  'friends',
  'apart_in_peace',
  'no_contact',
  'long_unknown',
] as const
export type ScenarioKind = (typeof SCENARIO_KINDS)[number]

export const LIFE_AREAS = [
  'body',
  'people',
  'work_study',
  'home',
  'money',
  'play',
  'meaning',
  'love',
] as const
export type LifeAreaKind = (typeof LIFE_AREAS)[number]

/** None of them is ever sent. */
export const LETTER_KINDS = ['letting_go', 'thank_you', 'to_me_in_a_year'] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

/** Whether the tool is being used, was put away to read, or is kept shut until a day. */
export const FATES = ['open', 'archived', 'sealed'] as const
export type Fate = (typeof FATES)[number]
