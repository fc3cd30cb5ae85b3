import type {
  BoundaryOwner,
  BoundarySource,
  BoundaryTopic,
  Firmness,
  Mending,
} from '../../core/boundaries/boundary-kinds.ts'

export const TOPIC_WORDS: Readonly<Record<BoundaryTopic, string>> = {
  how_often: 'How often',
  channel: 'Way of contact',
  place: 'Places',
  topic: 'Subjects',
  people: 'People',
  physical: 'Touch and closeness',
  social_media: 'Social media',
  time: 'Times of day or week',
  belongings: 'Belongings',
  children: 'Children',
}

export const LINE_SOURCE_WORDS: Readonly<Record<BoundarySource, string>> = {
  said: 'Said',
  written: 'Written',
  through_others: 'Through others',
  legal: 'Court or police',
  my_guess: 'My guess',
}

export const FIRMNESS_WORDS: Readonly<Record<Firmness, { readonly label: string; readonly hint: string }>> = {
  firm: { label: 'Firm', hint: 'It holds as it is.' },
  flexible: { label: 'Flexible', hint: 'They said it can bend. It closes nothing.' },
  unclear: { label: 'Unclear', hint: 'When unsure, take the wider distance.' },
}

export const MENDING_WORDS: Readonly<Record<Mending, string>> = {
  stopped: 'I stopped',
  apologised_once: 'I apologised once',
  told_support: 'I told someone who supports me',
  not_yet: 'Not yet',
}

export const OWNER_WORDS: Readonly<Record<BoundaryOwner, string>> = { theirs: 'Theirs', mine: 'Mine' }

/** Sentences of the boundary board. */
export const boundariesWords = {
  title: 'Their decision',
  lead: 'Know the lines, theirs and yours, and live by them.',
  support: 'Support and safety',

  glance: {
    label: 'At a glance',
    theirs: (count: number) => (count === 1 ? '1 line of theirs' : `${count} lines of theirs`),
    mine: (count: number) => (count === 1 ? '1 of yours' : `${count} of yours`),
    weeks: (weeks: number) => {
      if (weeks === 0) return 'lived with for less than a week'
      return weeks === 1 ? 'lived with for 1 week' : `lived with for ${weeks} weeks`
    },
    waiting: (count: number) =>
      count === 1 ? '1 thing fills the waiting' : `${count} things fill the waiting`,
  },

  lines: {
    title: 'The lines',
    hint: 'In the words of whoever drew them.',
    add: 'Note a boundary',
    emptyTitle: 'No line noted yet',
    emptyText:
      'What did they ask for, in plain words? And what is your own line? One sentence each is enough.',
    emptyAction: 'Note a first boundary',
    noneTheirs: 'Nothing of theirs is noted.',
    noneMine: 'Nothing of yours is noted.',
    lifted: (count: number) => `Lifted (${count})`,
    since: (day: string) => `since ${day}`,
    until: (day: string) => `they said until ${day}`,
    liftedOn: (day: string) => `Lifted ${day}`,
    liftedWords: (words: string) => `“${words}”`,
    rulesOut: (ways: string) => `Rules out: ${ways.toLowerCase()}.`,
    menu: (text: string) => `More for “${text}”`,
    edit: 'Change it',
    lift: { theirs: 'They lifted it', mine: 'I lift it' },
    standAgain: 'It stands again',
    slip: 'Note a slip',
    talk: 'Ask for it in a talk',
    write: 'Write about it',
    entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
    openEntries: 'Entries about this line',
    unlink: (title: string) => `Unlink ${title}`,
    unlinked: 'Unlinked. The entry stays.',
    remove: 'Delete it',
  },

  form: {
    add: 'Note a boundary',
    edit: 'Change the boundary',
    whose: 'Whose line is it?',
    text: { theirs: 'What they asked for, in their words', mine: 'My line, in plain words' },
    textHint: { theirs: 'For example: please no calls.', mine: 'For example: I don’t answer after ten.' },
    needed: 'A line needs a few words, at most 200 characters.',
    rulesOut: 'What it rules out',
    rulesOutHint: 'What you tick closes at once in the steps about contact.',
    more: 'More about it',
    topic: 'What it is about',
    noTopic: 'Not said',
    source: 'Where it comes from',
    firmness: 'How firm is it?',
    since: 'Since',
    until: 'Until, if they named a day',
    untilHint: 'The line stays until its owner lifts it, also after that day.',
    reflected: (text: string) => `You wrote: ${text}`,
    hides: (ways: string) => `${ways}: closed while this line stands.`,
    hidesNothing: 'Nothing is ticked, so this line is shown and closes nothing.',
    bends: 'A flexible line is shown and closes nothing.',
    guess: 'A guess can only widen the distance. It never loosens what they said.',
    save: 'Keep this line',
    saveEdit: 'Keep changes',
    cancel: 'Cancel',
    added: 'The line is noted.',
    changed: 'Changed.',
  },

  lift: {
    title: { theirs: 'They lifted this line', mine: 'I lift this line' },
    text: {
      theirs: 'A line of theirs leaves by their word alone. Silence, time or a guess does not lift it.',
      mine: 'It is yours to lift. It can stand again any time.',
    },
    day: 'On which day?',
    words: { theirs: 'What they said or wrote', mine: 'A word about why' },
    needed: 'Their words are needed here, in a line.',
    confirm: 'Lift it',
    cancel: 'Leave it standing',
    done: 'Lifted. It stays in the list below.',
  },

  remove: {
    title: 'Delete this line?',
    text: 'Entries and slips stay; entries keep their link in case you undo this.',
    textTheirs:
      'If they lifted it, say so instead. Deleting is for lines noted by mistake: what it closed opens again. Entries and slips stay; entries keep their link in case you undo this.',
    mistake: 'It was noted by mistake. They did not ask for this.',
    confirm: 'Delete',
    cancel: 'Keep it',
    done: 'The line is deleted.',
    back: 'The line is back.',
  },

  slips: {
    title: 'Slips',
    lead: 'It happened. Stop, send no message to explain it, and tell someone who supports you.',
    none: 'None noted.',
    add: 'Note a slip',
    edit: 'Change the slip',
    line: 'Which line?',
    gone: 'A line that is no longer noted',
    day: 'Day',
    what: 'What happened',
    needed: 'A few words, at most 200 characters.',
    mended: 'What I did then',
    save: 'Note it',
    saveEdit: 'Keep changes',
    cancel: 'Cancel',
    noted: 'It happened. What could help next time?',
    write: 'Write about it',
    menu: (what: string) => `More for “${what}”`,
    change: 'Change it',
    remove: 'Delete it',
    removeTitle: 'Delete this slip?',
    removeText: 'The line it belongs to stays.',
    removed: 'Deleted.',
    back: 'The slip is back.',
    noLines: 'A slip belongs to a line. Note the line first.',
  },

  waiting: {
    title: 'While I wait',
    lead: 'What fills the time well, whatever they decide.',
    since: 'Waiting since',
    until: 'Until, if there is a day',
    wrongDays: 'The last day comes after the first.',
    add: 'Something that fills the waiting',
    addButton: 'Add',
    full: 'A hundred things are plenty.',
    none: 'Nothing yet. A walk, a call to a friend, something to learn?',
    menu: (text: string) => `More for “${text}”`,
    tie: (goal: string) => `Belongs to the goal “${goal}”`,
    untie: 'Cut the link to its goal',
    care: 'Plan it as care, in step 1',
    goal: (title: string) => `Goal: ${title}`,
    remove: 'Take it off the list',
    removed: 'Taken off the list. A linked goal stays.',
  },
} as const
