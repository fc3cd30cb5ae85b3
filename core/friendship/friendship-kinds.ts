export const MEETING_KINDS = ['message', 'call', 'met_in_group', 'met_alone', 'help'] as const
export type MeetingKind = (typeof MEETING_KINDS)[number]

export const STARTERS = ['me', 'them', 'both'] as const
export type Starter = (typeof STARTERS)[number]

export const CARE_FOR = ['them', 'me'] as const
export type CareFor = (typeof CARE_FOR)[number]

/** What may be deleted from the log, and put back. */
export const KEPT_KINDS = ['meeting', 'care', 'motive'] as const
export type KeptKind = (typeof KEPT_KINDS)[number]
