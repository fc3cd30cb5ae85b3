import type { StepNoun } from '../steps/steps.ts'

/**
 * Everything in which a person's words stand, by the collection it is kept in, with the word that says so in
 * a search and the step it belongs to. In the order in which equals are shown.
 */
export const SEARCH_KINDS = [
  { kind: 'entries', word: 'entries', step: null },
  { kind: 'digests', word: 'weeks', step: null },
  { kind: 'issues', word: 'issues', step: 'issues' },
  { kind: 'goals', word: 'goals', step: 'growth' },
  { kind: 'evidence', word: 'evidence', step: 'growth' },
  { kind: 'checkIns', word: 'check-ins', step: 'growth' },
  { kind: 'messages', word: 'drafts', step: 'contact' },
  { kind: 'plans', word: 'talks', step: 'conversation' },
  { kind: 'boundaries', word: 'lines', step: 'boundaries' },
  { kind: 'slips', word: 'slips', step: 'boundaries' },
  { kind: 'contactStatus', word: 'status', step: 'boundaries' },
  { kind: 'waiting', word: 'waiting', step: 'boundaries' },
  { kind: 'meetings', word: 'meetings', step: 'friendship' },
  { kind: 'careIdeas', word: 'care-ideas', step: 'friendship' },
  { kind: 'motives', word: 'motives', step: 'friendship' },
  { kind: 'activities', word: 'moments', step: 'memories' },
  { kind: 'pictures', word: 'pictures', step: 'memories' },
  { kind: 'periods', word: 'periods', step: 'space' },
  { kind: 'contactEvents', word: 'contact', step: 'space' },
  { kind: 'ifThens', word: 'if-then', step: 'space' },
  { kind: 'clarity', word: 'clarity', step: 'space' },
  { kind: 'care', word: 'care', step: 'space' },
  { kind: 'people', word: 'people', step: 'support' },
  { kind: 'sessions', word: 'sessions', step: 'support' },
  { kind: 'searches', word: 'professionals', step: 'support' },
  { kind: 'hardHour', word: 'hard-hour', step: 'support' },
  { kind: 'helplines', word: 'helplines', step: 'support' },
  { kind: 'scenarios', word: 'ways', step: 'outcome' },
  { kind: 'lifeAreas', word: 'areas', step: 'outcome' },
  { kind: 'letters', word: 'letters', step: 'outcome' },
  { kind: 'agreements', word: 'agreement', step: 'outcome' },
  { kind: 'closings', word: 'closing', step: 'outcome' },
] as const satisfies readonly { kind: string; word: string; step: StepNoun | null }[]

export type SearchKind = (typeof SEARCH_KINDS)[number]['kind']
/** All but entries, whose texts are kept apart. */
export type ThingKind = Exclude<SearchKind, 'entries'>

export const THING_KINDS: readonly ThingKind[] = SEARCH_KINDS.flatMap(({ kind }) =>
  kind === 'entries' ? [] : [kind],
)
