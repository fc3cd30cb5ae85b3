import { HARD_HOUR_TITLES } from '../../core/support/hard-hour-sheet.ts'
import type {
  GoodFor,
  HardHourList,
  PersonRole,
  PulseQuestion,
  SearchKind,
  SearchStatus,
} from '../../core/support/support-kinds.ts'

export const ROLE_WORDS: Readonly<Record<PersonRole, string>> = {
  friend: 'Friend',
  family: 'Family',
  therapist: 'Therapist',
  doctor: 'Doctor',
  group: 'Group',
  helpline: 'Helpline',
  other: 'Someone else',
}

export const GOOD_FOR_WORDS: Readonly<Record<GoodFor, string>> = {
  listening: 'Listening',
  distraction: 'Distraction',
  advice: 'Advice',
  practical: 'Practical help',
  night: 'At night',
}

/** Ours; a pulse and not a medical test. */
export const PULSE_WORDS: Readonly<Record<PulseQuestion, { readonly ask: string; readonly short: string }>> =
  {
    steady: { ask: 'How steady did I feel?', short: 'Steady' },
    sleep: { ask: 'How kind was sleep to me?', short: 'Sleep' },
    connected: { ask: 'How connected was I to people other than my ex?', short: 'Connected' },
    mattered: { ask: 'How much did I do that mattered to me?', short: 'Did what mattered' },
    clear: { ask: 'How clear am I about who I am and what I want?', short: 'Clear about me' },
  }

export const HARD_HOUR_WORDS: Readonly<
  Record<HardHourList, { readonly title: string; readonly hint: string }>
> = {
  signs: { title: HARD_HOUR_TITLES.signs, hint: 'Small signs, such as pacing or not answering anyone.' },
  helps: { title: HARD_HOUR_TITLES.helps, hint: 'A shower, music, a walk round the block.' },
  people: { title: HARD_HOUR_TITLES.people, hint: 'Names with numbers, also at night.' },
  places: { title: HARD_HOUR_TITLES.places, hint: 'A kitchen with light, a café, a friend’s sofa.' },
  saferHere: {
    title: HARD_HOUR_TITLES.saferHere,
    hint: 'Who can keep things for me, what can be out of the house.',
  },
  reasons: { title: HARD_HOUR_TITLES.reasons, hint: 'People, animals, plans; small ones count.' },
}

export const SEARCH_KIND_WORDS: Readonly<Record<SearchKind, string>> = {
  individual: 'Someone for me',
  couple: 'Someone for both of us',
  group: 'A group',
  doctor: 'A doctor',
}

export const SEARCH_STATUS_WORDS: Readonly<Record<SearchStatus, string>> = {
  looking: 'Looking around',
  called: 'Called or wrote',
  waiting: 'On a waiting list',
  found: 'Found someone',
  resting: 'Resting for now',
}

/** For a first call, to take or leave. */
export const FIRST_CALL_QUESTIONS: readonly string[] = [
  'Do you work with people after a separation?',
  'How soon is a first appointment possible, and what happens in it?',
  'What does it cost, and does anyone pay a part of it?',
  'How do we find out after a few times whether it fits?',
  'What can I do if it gets very bad between two appointments?',
]

/** Sentences of step 9. */
export const supportStepWords = {
  title: 'Support',
  lead: 'More people than one app, and a professional when it is more than you can carry.',

  glance: {
    label: 'At a glance',
    next: (day: string) => `next appointment ${day}`,
    people: (count: number) => (count === 1 ? '1 person to turn to' : `${count} people to turn to`),
    pulse: (score: number, week: string) => `pulse ${score} in the week of ${week}`,
    tries: (count: number) => (count === 1 ? '1 thing to try' : `${count} things to try`),
  },

  people: {
    title: 'People',
    hint: 'By what they are good for. Three names are a good start.',
    add: 'Add a person',
    emptyTitle: 'Nobody noted yet',
    emptyText: 'Who makes you calmer just by being there? A first name or a role is enough.',
    emptyAction: 'Name a first person',
    who: 'Who',
    good: 'yes',
    notGood: 'no',
    more: 'More',
    asked: 'they know',
    gaps: (places: string) => `Nobody yet for: ${places}.`,
    menu: (name: string) => `More for ${name}`,
    change: 'Change',
    prepare: 'Prepare a session',
    remove: 'Delete',
    removed: 'Deleted. Sessions with them stay, with their name.',
    back: 'They are back on the list.',
    ask: {
      title: 'Take this person off the list?',
      text: 'Sessions with them stay, with their name.',
      confirm: 'Delete',
      cancel: 'Keep',
    },
    form: {
      add: 'Add a person',
      edit: 'Change',
      name: 'Name or what you call them',
      needed: 'A name of some kind, at most 60 characters.',
      role: 'Who they are to you',
      goodFor: 'What they are good for',
      contact: 'How to reach them',
      contactHint: 'A number or where they are in the evening. It stays in your journal.',
      asked: 'They know that I may turn to them',
      save: 'Keep',
      cancel: 'Cancel',
      kept: 'Kept.',
    },
  },

  sessions: {
    title: 'Sessions',
    hint: 'With a therapist, a doctor, a group, or a friend who listens.',
    add: 'Prepare a session',
    emptyTitle: 'No session noted',
    emptyText: 'Five minutes before an appointment are enough: what do I want them to understand first?',
    emptyAction: 'Prepare a first session',
    earlier: (count: number) => `Earlier sessions (${count})`,
    with: (who: string) => `With ${who}`,
    someone: 'someone',
    next: (day: string) => `Next: ${day}`,
    menu: (day: string) => `More for the session of ${day}`,
    change: 'Change, or note what I took away',
    prepareNext: 'Prepare the next one',
    print: 'One page to bring',
    printEmpty: 'Nothing is on its list yet, and there was no session before.',
    printKeptOut: (count: number) =>
      count === 1
        ? '1 point comes from an entry you keep private or one tied to fear or hurt, or has the same words as something that stays in, and is not on it.'
        : `${count} points come from entries you keep private or tied to fear or hurt, or have the same words as something that stays in, and are not on it.`,
    write: 'Write about it',
    remove: 'Delete',
    removed: 'The session is deleted. Entries and goals stay.',
    back: 'The session is back.',
    ask: {
      title: 'Delete this session?',
      text: 'Its bring list and notes go with it. Entries and goals stay.',
      confirm: 'Delete',
      cancel: 'Keep',
    },
    bring: 'To bring',
    brought: (done: number, all: number) => `${done} of ${all} talked about`,
    addBring: 'A question or a point',
    addButton: 'Add',
    fromEntries: 'From my entries',
    openEntry: 'Open the entry',
    reword: (text: string) => `Reword “${text}”`,
    takeOff: (text: string) => `Take “${text}” off the list`,
    takenOff: 'It is off the list.',
    tookAway: 'What I took away',
    tryNext: 'To try next',
    addTry: 'Something to try until then',
    tryMenu: (text: string) => `More for “${text}”`,
    makeGoal: 'Make it a goal',
    tie: (goal: string) => `Belongs to the goal “${goal}”`,
    untie: 'Cut the link to its goal',
    goal: (title: string) => `Goal: ${title}`,
    takeTryOff: 'Take it off the list',
    form: {
      add: 'Prepare a session',
      edit: 'The session',
      day: 'Day',
      person: 'With',
      nobody: 'Someone not on the list',
      withWhom: 'Who it is with',
      bring: 'What I want to bring',
      bringHint: 'One thing at a time, with Enter.',
      was: 'It has been already',
      tookAway: 'What I took away',
      tookAwayHint: 'Afterwards, in a few lines.',
      next: 'Next appointment',
      save: 'Keep',
      cancel: 'Cancel',
      kept: 'Kept.',
      tooLong: 'At most 800 characters.',
    },
  },

  bring: {
    title: 'Bring something from my entries',
    text: 'Starred entries are here. Take a whole entry along, or single paragraphs of it.',
    none: 'No entry is starred. Star one in the journal, and it can be found here.',
    whole: (title: string) => `The entry “${title}”`,
    paragraphs: (title: string) => `Paragraphs of “${title}”`,
    byParagraph: 'Paragraphs',
    shown: (count: number, all: number) => `The newest ${count} of ${all} starred entries.`,
    more: 'Show more',
    noParagraphs: 'There are no words in it.',
    untitled: 'Without a title',
    save: (count: number) => (count === 0 ? 'Add to the list' : `Add ${count} to the list`),
    nothing: 'Tick what you want to bring.',
    cancel: 'Cancel',
    done: 'It is on the list.',
  },

  pulse: {
    title: 'Weekly pulse',
    hint: 'My own pulse, not a medical test.',
    which: 'For which week?',
    thisWeek: 'This week',
    lastWeek: 'Last week',
    ends: ['not at all', 'very much'],
    say: (value: number) => `${value} of 10`,
    start: 'Slide each to where the week was. They begin in the middle.',
    save: 'Keep this pulse',
    change: 'Keep the change',
    kept: 'The pulse of that week is kept.',
    remove: 'Delete this week',
    removed: 'That week is empty again.',
    none: 'Not enough weeks yet. A line begins with the second one.',
    chart: 'Weekly pulse, 0 to 100',
    weekOf: (day: string) => `Week of ${day}`,
    table: ['Week', 'Pulse'],
    nothing: 'Nothing noted',
    sentence: (first: number, latest: number, count: number) =>
      `${count} weeks noted. The first was ${first}, the latest ${latest}, of 100. Weeks without a note are gaps.`,
    multiples: 'The five questions by themselves',
    latest: (value: number, count: number) =>
      `latest ${value} of 10, ${count} ${count === 1 ? 'week' : 'weeks'}`,
  },

  hardHour: {
    title: 'A plan for a hard hour',
    hint: 'Made on a calm day, for one that is not.',
    emptyTitle: 'No plan yet',
    emptyText:
      'Six short lists, all of them optional: how you notice it, what helps, who and where, what makes it safer, what you stay for.',
    emptyAction: 'Make a plan',
    change: 'Change the plan',
    print: 'A page to print',
    numbers: 'People to call, with numbers',
    form: {
      title: 'A plan for a hard hour',
      lead: 'One thing a line. Leave out what does not fit; it can grow later.',
      tooMuch: 'Twenty lines are plenty.',
      save: 'Keep the plan',
      cancel: 'Cancel',
      kept: 'The plan is kept.',
    },
  },

  search: {
    title: 'Looking for a professional',
    hint: 'What to ask at a first call, so that it is on paper and not in your head.',
    add: 'Add a search',
    emptyTitle: 'Not looking',
    emptyText: 'If you want to, note whom you look for and the questions for a first call.',
    emptyAction: 'Prepare a first call',
    questions: 'Questions for the first call',
    noQuestions: 'No questions noted.',
    budget: (words: string) => `What it may cost: ${words}`,
    menu: (kind: string) => `More for “${kind}”`,
    change: 'Change',
    remove: 'Delete',
    removed: 'Deleted.',
    back: 'It is back.',
    ask: {
      title: 'Delete this search?',
      text: 'Its questions go with it.',
      confirm: 'Delete',
      cancel: 'Keep',
    },
    couple:
      'For both of you only if both want it and nobody is afraid. Otherwise support for yourself comes first.',
    form: {
      add: 'Looking for a professional',
      edit: 'Change the search',
      kind: 'Whom do I look for?',
      status: 'Where it stands',
      questions: 'Questions for the first call, one a line',
      tooMuch: 'Twenty questions are plenty.',
      budget: 'What it may cost',
      budgetHint: 'For example: 60 a month, or only what the insurance pays.',
      save: 'Keep',
      cancel: 'Cancel',
      kept: 'Kept.',
    },
  },

  offer: {
    text: 'Two weeks in a row were low. Step 9 has people, a plan for a hard hour, and what to ask a professional.',
    open: 'Open Support',
  },
} as const
