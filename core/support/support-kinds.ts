export const PERSON_ROLES = ['friend', 'family', 'therapist', 'doctor', 'group', 'helpline', 'other'] as const
export type PersonRole = (typeof PERSON_ROLES)[number]

export const GOOD_FOR = ['listening', 'distraction', 'advice', 'practical', 'night'] as const
export type GoodFor = (typeof GOOD_FOR)[number]

/** Five questions about a week, each 0 to 10, in words of our own (domain guide, 0.2). */
export const PULSE_QUESTIONS = ['steady', 'sleep', 'connected', 'mattered', 'clear'] as const
export type PulseQuestion = (typeof PULSE_QUESTIONS)[number]

/** The six lists of a plan for a hard hour, in the order one goes through them. */
export const HARD_HOUR_LISTS = ['signs', 'helps', 'people', 'places', 'saferHere', 'reasons'] as const
export type HardHourList = (typeof HARD_HOUR_LISTS)[number]

export const SEARCH_KINDS = ['individual', 'couple', 'group', 'doctor'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

export const SEARCH_STATUSES = ['looking', 'called', 'waiting', 'found', 'resting'] as const
export type SearchStatus = (typeof SEARCH_STATUSES)[number]

export const HELPLINE_KINDS = ['emergency', 'crisis', 'abuse', 'own_behaviour'] as const
export type HelplineKind = (typeof HELPLINE_KINDS)[number]
