import type {
  Agreement,
  Allowed,
  CareKind,
  ContactKind,
  ContactStarter,
  Deed,
  PeriodTick,
  Trigger,
} from '../../core/space/space-kinds.ts'

interface Choice {
  readonly label: string
  readonly hint: string
}

export const AGREEMENT_WORDS: Readonly<Record<Agreement, Choice>> = {
  agreed: { label: 'We agreed on it', hint: 'Both of you know how long, and what may be said.' },
  my_choice: { label: 'It is my choice', hint: 'You need room.' },
  their_request: { label: 'They asked for it', hint: 'Its length is theirs.' },
}

export const ALLOWED_WORDS: Readonly<Record<Allowed, Choice>> = {
  none: { label: 'No contact', hint: 'Nothing from your side.' },
  practical_only: { label: 'Practical matters only', hint: 'Children, home, money: what you list.' },
}

export const TICK_WORDS: Readonly<Record<PeriodTick, string>> = {
  need_room: 'I say: I need room.',
  they_asked: 'They asked for it.',
  can_name_want: 'I can name what I want.',
  could_take_no: 'I could take a no.',
  pull_is_days_away: 'The last strong pull is days away.',
}

export const STARTER_WORDS: Readonly<Record<ContactStarter, string>> = { me: 'Me', them: 'Them' }

export const CONTACT_KIND_WORDS: Readonly<Record<ContactKind, string>> = {
  practical: 'Practical',
  friendly: 'Friendly',
  argument: 'An argument',
  by_chance: 'Met by chance',
  looked_at_profile: 'Looked at what they post',
}

export const TRIGGER_WORDS: Readonly<Record<Trigger, string>> = {
  evening: 'Evening',
  alcohol: 'Alcohol',
  song_or_place: 'A song or a place',
  social_media: 'Social media',
  lonely: 'Being lonely',
  date_or_anniversary: 'A date or anniversary',
  argument: 'An argument',
  dream: 'A dream',
  other: 'Something else',
}

/** Begins a plan: "If …". */
export const CUE_WORDS: Readonly<Record<Trigger, string>> = {
  evening: 'it is evening and I reach for my phone',
  alcohol: 'I have had a drink and want to write',
  song_or_place: 'a song or a place brings it all back',
  social_media: 'I am about to look at what they post',
  lonely: 'I feel lonely and want to write to them',
  date_or_anniversary: 'a date comes that was ours',
  argument: 'an argument goes round in my head',
  dream: 'I wake from a dream about them',
  other: '',
}

export const DEED_WORDS: Readonly<Record<Deed, string>> = {
  waited: 'I waited',
  wrote_here: 'I wrote here',
  called_someone: 'I called someone',
  moved: 'I moved',
  rested: 'I rested',
  contacted: 'I made contact',
  looked: 'I looked at what they post',
}

export const CARE_WORDS: Readonly<Record<CareKind, string>> = {
  sleep: 'Sleep',
  food: 'Food',
  move: 'Moving',
  people: 'People',
  nature: 'Outdoors',
  learn: 'Learning',
  home: 'Home',
}
