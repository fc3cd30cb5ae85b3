/** The ten steps in their order; the noun is the same word in folders, calls and files. */
export const STEPS = [
  { noun: 'space', number: 1, title: 'Space and time' },
  { noun: 'issues', number: 2, title: 'Issues' },
  { noun: 'contact', number: 3, title: 'First contact' },
  { noun: 'friendship', number: 4, title: 'Friendship' },
  { noun: 'conversation', number: 5, title: 'The conversation' },
  { noun: 'growth', number: 6, title: 'Growth' },
  { noun: 'memories', number: 7, title: 'New good moments' },
  { noun: 'boundaries', number: 8, title: 'Their decision' },
  { noun: 'support', number: 9, title: 'Support' },
  { noun: 'outcome', number: 10, title: 'Any outcome' },
] as const

export type StepNoun = (typeof STEPS)[number]['noun']

export const STEP_NOUNS: readonly StepNoun[] = STEPS.map((step) => step.noun)

/** Where a step stands is the person's own word; nothing is counted or locked by it. */
export const STEP_STATES = [
  'not_started',
  'exploring',
  'settled_for_now',
  'revisiting',
  'not_for_me',
] as const

export type StepState = (typeof STEP_STATES)[number]

export function stepOf(noun: StepNoun): (typeof STEPS)[number] {
  return STEPS.find((step) => step.noun === noun)!
}
