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

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`
const UNDO = { undo: 'Undo' } as const

/** Sentences of the quiet period. */
export const spaceWords = {
  title: 'Space and time',
  lead: 'Give both of you room, and find out what you want when nobody is pulling.',
  save: 'Keep it',
  saveEdit: 'Keep changes',
  cancel: 'Cancel',
  tooLong: (most: number) => `At most ${most} characters.`,

  glance: {
    label: 'At a glance',
    quiet: (days: number) => many(days, 'quiet day in all', 'quiet days in all'),
    since: (days: number) =>
      days === 0
        ? 'You last started contact today'
        : `You last started contact ${many(days, 'day', 'days')} ago`,
    week: (count: number) =>
      count === 0 ? 'No pull noted this week' : `${many(count, 'pull', 'pulls')} this week`,
    means: (before: string, after: string) => `from ${before} to ${after} of 10`,
    handled: (without: number, all: number) => `${without} of ${all} pulls without contact`,
    trigger: (name: string) => `Most often: ${name.toLowerCase()}`,
  },

  pull: {
    title: 'When the pull comes',
    lead: 'It rises, and it passes. Rate it, wait ten minutes with something to do, and rate it again.',
    begin: 'I feel the pull',
    before: 'How strong is it now?',
    ends: ['no pull', 'as strong as it gets'],
    trigger: 'What set it off, if you know',
    noTrigger: 'Not said',
    needed: 'A number first, from 0 to 10.',
    start: 'Wait ten minutes',
    cancel: 'Not now',
    going: (before: number, time: string) => `${before} of 10 at ${time}`,
    left: (minutes: number) =>
      `${many(minutes, 'minute', 'minutes')} left. You can leave this page; it is kept.`,
    over: 'The wait is over.',
    plans: 'Your plans',
    plan: (cue: string, action: string) => `If ${cue}, then ${action}.`,
    noPlans: 'None yet. Put the phone in another room, and come back here.',
    care: 'Care you planned',
    noCare: 'A glass of water, a window, a walk to the corner.',
    question: 'A question',
    write: 'Write about this',
    another: 'Another question',
    instead: 'Write it here, unsent',
    plainDay: 'Write a plain day',
    more: 'Ten more minutes',
    end: 'End the wait',
    after: 'How strong is it now?',
    did: 'What did you do?',
    noDeed: 'Not said',
    keep: 'Keep it',
    leave: 'Leave it unrated',
    kept: 'Noted.',
    happened: 'It happened. What helps next time?',
    makePlan: 'Make a plan',
    wait: 'The wait',
  },

  period: {
    title: 'Quiet period',
    hint: 'Quiet days are added up and stay. Nothing sets them back.',
    add: 'Begin a quiet period',
    emptyTitle: 'No quiet period yet',
    emptyText: 'Two weeks, a month, or with an open end: room for both of you, and what it is for.',
    restTitle: 'No quiet period is running',
    restText: 'The quiet days you had stay. Another can begin any time.',
    newTitle: 'A quiet period',
    editTitle: 'Change the quiet period',
    agreement: 'Whose wish is it?',
    theirs: 'They asked for space, so its length is theirs. The end stays open unless they named one.',
    start: 'First day',
    length: 'How long?',
    lengths: { own: 'Other', open: 'Open end' },
    days: (days: number) => `${days} days`,
    own: 'Days, 7 to 180',
    wrongLength: 'Between 7 and 180 days.',
    allowed: 'What may still be said',
    topics: 'Practical matters',
    topicsHint: 'Such as keys',
    why: 'What it is for, for you',
    enter: 'Is it time to begin?',
    since: (day: string) => `Since ${day}`,
    from: (day: string) => `From ${day}`,
    until: (day: string) => `until ${day}`,
    openEnd: 'open end',
    practical: (topics: string) => `Practical matters only: ${topics}`,
    change: 'Change it',
    end: 'End it today',
    ended: 'It ended today. The quiet days stay.',
    again: 'It goes on',
    leave: 'Is it time to leave it?',
    leaveHint: 'Questions for yourself. Nothing follows from a tick.',
    strong: (day: string) => `The last pull of 7 or more: ${day}.`,
    noStrong: 'No pull of 7 or more is noted.',
    earlier: (count: number) => many(count, 'earlier period', 'earlier periods'),
    menu: (since: string) => `More for the period from ${since}`,
    remove: 'Delete it',
    board: 'Note it on the boundary board',
    status: 'Say that they asked for time',
    onBoard: (text: string) => `On the boundary board: “${text}”`,
    boardText: 'They asked for it. In their own words it can stand on the boundary board too.',
    wrongDays:
      'These days do not fit: the first within ten years back and one ahead, the last after it and not yet to come.',
    removal: {
      title: 'Delete this quiet period?',
      text: 'Its days are no longer counted. Contact and pulls you noted stay.',
      confirm: 'Delete',
      cancel: 'Keep it',
      done: 'Deleted.',
      back: 'The period is back.',
      ...UNDO,
    },
  },

  calendar: {
    sentence: (quiet: number, of: number) =>
      `${quiet} of ${many(of, 'day', 'days')} in a quiet period without contact that you started. A filled dot is a quiet day, a ring a day with contact; small dots lie outside.`,
    shown: (weeks: number) => ` The last ${weeks} weeks are shown.`,
    weekdays: ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'],
    head: ['Week of', 'Quiet days', 'Days in a period'],
  },

  contact: {
    title: 'Contact that happened',
    hint: 'Facts with a day. Nothing is set back.',
    add: 'Note contact',
    none: 'None noted. Practical contact, a friendly word, a chance meeting, a look at what they post: a line is enough.',
    newTitle: 'Contact that happened',
    editTitle: 'Change what is noted',
    kind: 'What was it?',
    who: 'Who started it?',
    day: 'Day',
    time: 'Time',
    mood: 'How were you after it?',
    note: 'A note',
    noted: 'It happened. What helps next time?',
    notedPlain: 'Noted.',
    changed: 'Changed.',
    future: 'Not yet to come: a day and time that have been.',
    started: (who: ContactStarter) => (who === 'me' ? 'started by you' : 'started by them'),
    menu: (when: string) => `More for contact on ${when}`,
    edit: 'Change it',
    slip: 'Open the boundary board',
    write: 'Write about it',
    earlier: (count: number) => many(count, 'earlier one', 'earlier ones'),
    removal: {
      title: 'Delete this note?',
      text: 'If that day was in a quiet period, it may count as quiet again.',
      confirm: 'Delete',
      cancel: 'Keep it',
      done: 'Deleted.',
      back: 'The note is back.',
      ...UNDO,
    },
  },

  pulls: {
    title: 'Pulls',
    hint: 'When they come, and how they pass.',
    add: 'Note an earlier one',
    none: 'None noted yet. The button at the top of this page is there when one comes.',
    few: (count: number, least: number) => `${count} noted. Not enough yet: pictures begin at ${least}.`,
    list: (count: number) => `All pulls (${count})`,
    named: (when: string) => `A pull, ${when}`,
    rated: (before: number, after: number | null) =>
      after === null ? `${before} of 10` : `${before}, then ${after} of 10`,
    newTitle: 'An earlier pull',
    editTitle: 'Change the pull',
    before: 'How strong was it?',
    after: 'And afterwards?',
    menu: (when: string) => `More for the pull on ${when}`,
    edit: 'Change it',
    write: 'Write about it',
    plan: 'Make a plan for it',
    note: 'Note the contact',
    entry: (title: string) => `Entry: ${title}`,
    untitled: 'without a title',
    going: 'going on now',
    strip: {
      sentence: (count: number, weeks: number) =>
        `${many(count, 'pull', 'pulls')} in the last ${weeks} weeks. The larger the dot, the stronger it was; a ring ended in contact.`,
      head: ['When', 'Before', 'After', 'What you did'],
      hours: { 0: 'night', 6: 'morning', 12: 'noon', 18: 'evening' },
    },
    weeks: {
      count: (count: string, weeks: number) =>
        `${count} a week on average over the last ${weeks} weeks. The running week is the last one.`,
      countHead: ['Week of', 'Pulls'],
      rated: 'Week by week, the mean of 0 to 10: an open dot when the pull came, a filled one afterwards.',
      relief: (eased: string) => ` On average a pull eased by ${eased}.`,
      noRelief: ' Not enough rated twice yet for an average.',
      head: ['Week of', 'Mean before', 'Mean after'],
      nothing: 'none',
    },
    removal: {
      title: 'Delete this pull?',
      text: 'What you wrote about it stays in the journal.',
      confirm: 'Delete',
      cancel: 'Keep it',
      done: 'Deleted.',
      back: 'The pull is back.',
      ...UNDO,
    },
  },

  ifThen: {
    title: 'If-then plans',
    hint: 'Made beforehand, for the hour when it is hard.',
    first:
      'Three are a good start. For example: if I reach for my phone after ten, then I put it in the kitchen and write three lines here.',
    cue: 'If',
    action: 'then',
    cueHint: 'I reach for my phone after ten',
    actionHint: 'I put it in the kitchen and write three lines here',
    add: 'Add a plan',
    emptyTitle: 'No plan yet',
    emptyAction: 'Make a first plan',
    few: 'Three are a good start.',
    addTitle: 'An if-then plan',
    editTitle: 'Change the plan',
    needed: 'Both halves, each at most 120 characters.',
    trigger: 'For which trigger?',
    any: 'Any',
    resting: (count: number) => `Resting (${count})`,
    menu: (cue: string) => `More for “if ${cue}”`,
    edit: 'Change it',
    rest: 'Let it rest',
    use: 'Use it again',
    goal: 'Make it a goal',
    openGoal: (title: string) => `Goal: ${title}`,
    untie: 'Cut the link to its goal',
    untied: 'The link is cut. The goal stays.',
    added: 'The plan is kept.',
    removal: {
      title: 'Delete this plan?',
      text: 'A goal that grew from it stays.',
      confirm: 'Delete',
      cancel: 'Keep it',
      done: 'Deleted.',
      back: 'The plan is back.',
      ...UNDO,
    },
  },

  clarity: {
    title: 'What is clear this week',
    lead: 'Once a week, perhaps on Sunday. Half a sentence each is enough.',
    none: 'Nothing noted for this week.',
    start: 'Write this week’s check',
    change: 'Change it',
    form: (week: string) => `Week of ${week}`,
    want: 'What I want now',
    missPerson: 'What I miss of the person',
    missRoutine: 'What I miss of the routine',
    mustHave: 'I must have',
    cannotAccept: 'I cannot accept',
    listHint: 'One at a time',
    saved: 'Kept.',
    earlier: (count: number) => many(count, 'earlier week', 'earlier weeks'),
    week: (day: string) => `Week of ${day}`,
    ways: 'See the ways it could go',
    menu: (day: string) => `More for the week of ${day}`,
    remove: 'Delete it',
    removal: {
      title: 'Delete this check?',
      text: 'Only this week goes; the others stay.',
      confirm: 'Delete',
      cancel: 'Keep it',
      done: 'Deleted.',
      back: 'The check is back.',
      ...UNDO,
    },
  },

  care: {
    title: 'Care for yourself',
    lead: 'Small, planned, and done or not.',
    none: 'Nothing planned. Sleep, food, people?',
    kind: 'Kind',
    add: 'What do you plan?',
    addButton: 'Add',
    week: (count: number) => many(count, 'thing done this week', 'things done this week'),
    done: (count: number) => `Done (${count})`,
    doneOn: (day: string) => `done ${day}`,
    menu: (text: string) => `More for “${text}”`,
    again: 'Plan it again',
    remove: 'Delete it',
    removal: {
      title: 'Delete this?',
      text: 'It goes from the list.',
      confirm: 'Delete',
      cancel: 'Keep it',
      done: 'Deleted.',
      back: 'It is back.',
      ...UNDO,
    },
  },
} as const
