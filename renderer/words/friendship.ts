import type { CareFor, MeetingKind, Starter } from '../../core/friendship/friendship-kinds.ts'
import type { FriendshipRefusal } from '../../core/kernel/errors.ts'

export const FRIENDSHIP_REASON_WORDS: Readonly<Record<FriendshipRefusal, string>> = {
  read_only: 'A time apart comes first now, so the friendship log is for reading.',
  closed: 'The friendship log is closed as contact stands.',
}

export const MEETING_KIND_WORDS: Readonly<Record<MeetingKind, string>> = {
  message: 'Messages',
  call: 'A call',
  met_in_group: 'Met in a group',
  met_alone: 'Met, the two of us',
  help: 'A help',
}

export const STARTER_WORDS: Readonly<Record<Starter, string>> = {
  me: 'Me',
  them: 'Them',
  both: 'Both, or by chance',
}

export const CARE_FOR_WORDS: Readonly<Record<CareFor, string>> = { them: 'For them', me: 'For me' }

/** -2 to 2, lowest first. Of the meeting as it felt to me. */
export const TONE_WORDS = ['Heavy', 'Tense', 'Even', 'Easy', 'Warm'] as const
export const ENERGY_WORDS = ['Drained', 'Lower', 'The same', 'A bit up', 'Lifted'] as const
/** 0 to 3. */
export const LISTENED_WORDS = ['Hardly', 'A little', 'A good part', 'Most of it'] as const

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

function meetings(count: number): string {
  return count === 1 ? '1 meeting' : `${count} meetings`
}

interface MotivePair {
  readonly fineAsFriends: number
  readonly hopingForMore: number
}

/** Sentences of the friendship log. */
export const friendshipWords = {
  title: 'Friendship',
  lead: 'Be a good presence because you care, not as a technique.',
  notNoted: 'Not noted',

  glance: {
    label: 'At a glance',
    meetings,
    last: (day: string) =>
      `the last one: ${day.toLowerCase() === 'today' || day === 'Yesterday' ? day.toLowerCase() : day}`,
    begun: (mine: number, of: number) => `you began ${mine} of ${of}`,
    motive: (month: string, { fineAsFriends, hopingForMore }: MotivePair) =>
      `${month}: fine as friends ${fineAsFriends}, hoping for more ${hopingForMore}`,
    care: (count: number) => (count === 1 ? '1 idea of care open' : `${count} ideas of care open`),
  },

  meetings: {
    title: 'Meetings',
    hint: 'Messages, calls, seeing each other. A minute is enough.',
    add: 'Log a meeting',
    emptyTitle: 'Nothing logged yet',
    emptyText:
      'After you were in touch, note how it was for you. It is about how you were there, and it keeps no score of anyone.',
    emptyAction: 'Log a first meeting',
    noneYet: 'Nothing was logged.',
    earlier: (count: number) => `Earlier (${count})`,
    startedBy: { me: 'begun by me', them: 'begun by them', both: 'begun by both, or by chance' } as const,
    listened: (word: string) => `listened: ${word.toLowerCase()}`,
    energy: (word: string) => `an hour later: ${word.toLowerCase()}`,
    asked: 'asked about them',
    us: 'talked about us',
    helped: (what: string) => `Helped with: ${what}`,
    menu: (what: string) => `More for ${what}`,
    change: 'Change it',
    write: 'Write about it',
    conversation: 'Go on to step 5, The conversation',
    support: 'Go on to step 9, Support',
    remove: 'Delete it',
  },

  form: {
    newTitle: 'Log a meeting',
    editTitle: 'Change this meeting',
    save: 'Log it',
    saveEdit: 'Save',
    cancel: 'Cancel',
    saved: 'Logged.',
    day: 'When',
    kind: 'What it was',
    startedBy: 'Who began',
    tone: 'How it felt to me',
    listened: 'How much I listened',
    energy: 'My energy an hour later',
    asked: 'I asked about them',
    us: 'We talked about us',
    more: 'A note, or a help',
    helpedWith: 'Helped with',
    helpedHint: 'A help is offered once. If they want more of it, they will say.',
    helpedBefore: 'You noted this help before. Offered once is enough.',
    note: 'Note',
    tooLong: (most: number) => `At most ${most} characters.`,
  },

  after: {
    usTitle: 'You talked about us',
    usText: 'If something wants to be said in full, step 5 has room to think it through first.',
    usGo: 'Open step 5',
    hardTitle: 'That sounds like a hard one',
    hardText:
      'Hurt, jealousy or an empty evening after it belong with people who support you, and not with them.',
    hardGo: 'Open step 9, Support',
    write: 'Write about it',
  },

  how: {
    title: 'How it has been',
    hint: (count: number) =>
      `Of the last ${meetings(count)}. How it was for you; nothing here measures them.`,
    tooFew: (fewest: number) => `Not enough entries yet. It shows from ${fewest} on.`,
    head: 'Meeting',
    starts: {
      title: 'Who begins',
      mine: 'Me',
      theirs: 'Them',
      sentence: (mine: number, of: number, both: number) =>
        `You began ${mine} of ${of}.${both === 0 ? '' : ` ${both} more began with both of you, or by chance.`}`,
      gentle: 'Most of them began with you. Some room may do both of you good.',
      columns: ['Who', 'Times'],
      both: 'Both',
    },
    felt: {
      title: 'How it felt, and your energy after',
      marks: [
        { value: 2, word: 'lighter' },
        { value: 0, word: 'even' },
        { value: -2, word: 'heavier' },
      ],
      /** -2 to 2, for both lines. */
      steps: ['Much heavier', 'Heavier', 'Even', 'Lighter', 'Much lighter'],
      tone: 'How it felt',
      energy: 'Energy after',
      sentence: (part: string, low: number, even: number, high: number) =>
        `${part}: on the lighter side ${times(high)}, in the middle ${times(even)}, on the heavier side ${times(low)}.`,
      falling:
        'Most of the last ones cost you energy. Fewer, shorter, or a pause: each of them would be all right.',
    },
    listening: {
      title: 'Listening',
      sentence: (well: number, of: number) =>
        `You listened for a good part of it, or most of it, in ${well} of ${of}.`,
      column: 'I listened',
    },
  },

  care: {
    title: 'Ideas of care',
    lead: 'Small things, for them or for you. Keep the ones you would do just the same if nothing came of it.',
    none: 'None yet. “Remember the exam on Thursday” is one; so is “lunch away from the desk”.',
    noneOpen: 'None is open.',
    add: 'A small thing',
    addButton: 'Add',
    who: 'Who it is for',
    noStrings: 'No strings',
    strings: 'Perhaps with strings',
    before: 'You have had this one. Offered once is enough.',
    done: (count: number) => `Done (${count})`,
    markNoStrings: 'Tick “no strings”',
    unmarkNoStrings: 'Untick “no strings”',
    moments: 'Make it an idea of step 7',
    menu: (text: string) => `More for “${text}”`,
    remove: 'Delete it',
  },

  motive: {
    title: 'Once a month: what am I here for?',
    lead: 'Two honest numbers, for nobody else. Both may be high.',
    none: 'Nothing noted yet.',
    check: (month: string) => `Check ${month}`,
    change: (month: string) => `Change ${month}`,
    formTitle: (month: string) => `${month}: what am I here for?`,
    fine: 'I would be fine if this stayed a friendship',
    hoping: 'I am hoping for more',
    ends: ['not at all', 'fully'] as const,
    note: 'In a line, if you like',
    needed: 'Both numbers are needed.',
    save: 'Keep it',
    cancel: 'Cancel',
    saved: 'Kept.',
    marks: [
      { value: 10, word: 'fully' },
      { value: 5, word: '5' },
      { value: 0, word: 'not at all' },
    ],
    lineFine: 'Fine as friends',
    lineHoping: 'Hoping for more',
    sentence: (month: string, fine: number, hoping: number) =>
      `${month}: fine as friends ${fine}, hoping for more ${hoping}, of 10. What it means is yours to say.`,
    monthHead: 'Month',
    outweighs:
      'In your last two checks you hoped for more than friendship. That’s human. A pause is one of the things you could choose.',
    outcome: 'Step 10: could I be all right?',
    months: 'Month by month',
    pair: (fine: number, hoping: number) => `Fine as friends ${fine}, hoping for more ${hoping}, of 10.`,
    changeIt: 'Change it',
    menu: (month: string) => `More for ${month}`,
    remove: 'Delete it',
  },

  jealous: 'If jealousy is loud today, it has a place of its own.',
  jealousGo: 'Step 9, Support',

  closed: { title: 'What was logged before' },

  remove: {
    meeting: {
      title: 'Delete this meeting?',
      text: 'What you noted about it goes. Entries in the journal stay.',
      confirm: 'Delete',
      cancel: 'Keep it',
    },
    care: {
      title: 'Delete this idea?',
      text: 'Only this line goes.',
      confirm: 'Delete',
      cancel: 'Keep it',
    },
    motive: {
      title: 'Delete this month’s check?',
      text: 'Both numbers and the line beside them go.',
      confirm: 'Delete',
      cancel: 'Keep it',
    },
    done: 'Deleted.',
    back: 'It is back.',
  },
} as const
