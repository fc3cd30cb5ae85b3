/** Whose wish the time apart is. What they asked for has their length, not mine. */
export const AGREEMENTS = ['agreed', 'my_choice', 'their_request'] as const
export type Agreement = (typeof AGREEMENTS)[number]

/** What may still be said in the time apart. */
export const ALLOWED = ['none', 'practical_only'] as const
export type Allowed = (typeof ALLOWED)[number]

/** Questions about beginning and leaving the time apart. Ticks of the person's own; nothing follows from them. */
export const ENTER_QUESTIONS = ['need_room', 'they_asked'] as const
export const LEAVE_QUESTIONS = ['can_name_want', 'could_take_no', 'pull_is_days_away'] as const
export const PERIOD_TICKS = [...ENTER_QUESTIONS, ...LEAVE_QUESTIONS] as const
export type PeriodTick = (typeof PERIOD_TICKS)[number]

export const CONTACT_STARTERS = ['me', 'them'] as const
export type ContactStarter = (typeof CONTACT_STARTERS)[number]

export const CONTACT_KINDS = ['practical', 'friendly', 'argument', 'by_chance', 'looked_at_profile'] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]

export const TRIGGERS = [
  'evening',
  'alcohol',
  'song_or_place',
  'social_media',
  'lonely',
  'date_or_anniversary',
  'argument',
  'dream',
  'other',
] as const
export type Trigger = (typeof TRIGGERS)[number]

/** What was done about a pull. The last two are contact; they are facts like the others. */
export const DEEDS = [
  'waited',
  'wrote_here',
  'called_someone',
  'moved',
  'rested',
  'contacted',
  'looked',
] as const
export type Deed = (typeof DEEDS)[number]

export const CARE_KINDS = ['sleep', 'food', 'move', 'people', 'nature', 'learn', 'home'] as const
export type CareKind = (typeof CARE_KINDS)[number]
