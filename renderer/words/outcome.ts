import type { LetterKind, LifeAreaKind, ScenarioKind } from '../../core/outcome/outcome-kinds.ts'
import type { ScenarioDraft } from '../../core/outcome/outcome.schema.ts'

export const SCENARIO_WORDS: Readonly<Record<ScenarioKind, string>> = {
  together_again: 'Together again',
  friends: 'Friends',
  apart_in_peace: 'Apart, in peace',
  no_contact: 'No contact',
  long_unknown: 'Not knowing for a long time',
}

export const AREA_WORDS: Readonly<Record<LifeAreaKind, string>> = {
  body: 'Body',
  people: 'People',
  work_study: 'Work or study',
  home: 'Home',
  money: 'Money',
  play: 'Play',
  meaning: 'Meaning',
  love: 'Love',
}

export const LETTER_KIND_WORDS: Readonly<Record<LetterKind, string>> = {
  letting_go: 'Letting go',
  thank_you: 'Thank you',
  to_me_in_a_year: 'To me, in a year',
}

/** The fields of a scenario in the one order they always have. */
export const SCENARIO_FIELDS = [
  'firstDay',
  'firstMonth',
  'whoITell',
  'staysGood',
  'wouldLearn',
] as const satisfies readonly (keyof ScenarioDraft)[]

export const SCENARIO_FIELD_WORDS: Readonly<Record<keyof ScenarioDraft, string>> = {
  firstDay: 'The first day',
  firstMonth: 'The first month',
  whoITell: 'Who I tell',
  staysGood: 'What stays good',
  wouldLearn: 'What I would learn',
}

/** Sentences of the outcome rehearsal. */
export const outcomeWords = {
  title: 'Any outcome',
  lead: 'Be able to stand well whichever way it goes.',
  tabs: 'Parts of this step',

  glance: {
    label: 'At a glance',
    lastRated: (weeks: number) => {
      if (weeks === 0) return 'Last answered this week'
      return weeks === 1 ? 'Last answered 1 week ago' : `Last answered ${weeks} weeks ago`
    },
    letters: (count: number, sealed: number) => {
      const all = count === 1 ? '1 letter' : `${count} letters`
      return sealed === 0 ? all : `${all}, ${sealed} sealed`
    },
    steps: (count: number) => (count === 1 ? '1 next small step' : `${count} next small steps`),
  },

  scenarios: {
    tab: 'Ways it could go',
    title: 'Could I be all right with this?',
    hint: 'Each on its own, 0 to 10. Nothing here says which is likely.',
    rate: 'Answer for today',
    rateTitle: 'Could I be all right with this?',
    rateLead: 'As it feels today. Leave out what you do not want to answer.',
    ends: ['not now', 'yes, I could'] as const,
    save: 'Keep these answers',
    saved: 'Noted.',
    none: 'No answers yet. One is enough to begin with.',
    offered: (day: string) => `Last answered ${day}. A fresh look is there if you want one; nothing is due.`,
    chart: 'First and latest answer for each way it could go',
    listTitle: 'A first day for each',
    listHint: 'Not only for the hoped one.',
    nothing: 'Nothing written yet.',
    empty: 'Not written',
    write: (name: string) => `Write about “${name}”`,
    writeShort: 'Write',
    change: (name: string) => `Change “${name}”`,
    changeShort: 'Change',
    answers: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
    entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
    openEntries: 'Entries about this',
    unlink: (title: string) => `Unlink ${title}`,
    journal: (name: string) => `Write in the journal about “${name}”`,
    journalShort: 'Write in the journal',
    takeAway: (day: string) => `Take away the answer of ${day}`,
    takenAway: 'Taken away.',
    formLead: 'How would it be, plainly? What you would do, where, with whom.',
    whoHint: 'A first name or a role is enough.',
    listFieldHint: 'One at a time, with Enter.',
    saveText: 'Keep it',
    kept: 'Kept.',
    cancel: 'Cancel',
  },

  pair: {
    first: 'first answer',
    latest: 'latest answer',
    unsaid: 'no answer yet',
    only: (name: string, latest: number) => `${name} ${latest}`,
    both: (name: string, first: number, latest: number) => `${name} ${first}, now ${latest}`,
    sentence: (parts: string) => `First and latest answer, 0 to 10: ${parts}.`,
    tableFirst: 'First answer',
    tableLatest: 'Latest answer',
    cell: (rating: number, day: string) => `${rating} (${day})`,
  },

  elsewhere: {
    title: 'What you noted along the way',
    hint: 'From two other steps, in your own words. Nothing is worked out from it.',
    clarity: 'What is clear',
    openClarity: 'Step 1',
    motive: 'Friends, or more',
    openMotive: 'Step 4',
  },

  agreement: {
    title: 'If it is together again: agreements',
    noteTitle: 'Before you write any',
    note: 'In studies, the more often couples had parted and come back, the more distress they carried. That is an average and says nothing certain about two people. It does say that coming back is not the end of the work. Something has to be different, and it helps to know what.',
    noteRead: 'I have read this',
    lead: 'For yourself, to have it clear. It is not a paper to hand over.',
    whatDiffers: 'What is different this time',
    howWeArgue: 'How we argue',
    howWeArgueHint: 'Such as: one at a time, a break when it gets loud, never by text.',
    review: 'A day to look at it again',
    reviewOn: (day: string) =>
      `To be looked at again on ${day}. From that day on Today offers it, while contact is open.`,
    nothing: 'Nothing written yet.',
    write: 'Write agreements',
    change: 'Change agreements',
    save: 'Keep them',
    kept: 'Kept.',
  },

  areas: {
    tab: 'Life areas',
    title: 'How is my life, apart from the question?',
    hint: 'Eight areas, 0 to 10, as they are today.',
    rate: 'Answer for today',
    rateTitle: 'How is each of them today?',
    rateLead: 'Leave out what you do not want to answer.',
    ends: ['empty', 'full'] as const,
    none: 'No answers yet. It can be one area only.',
    chart: 'First and latest answer for each area of life',
    area: 'Area',
    stepsTitle: 'Next small steps',
    stepsHint: 'Small enough for this week. One for an area, or none.',
    noStep: 'No step noted',
    writeStep: (area: string) => `Write the next small step for ${area.toLowerCase()}`,
    changeStep: (area: string) => `Change the next small step for ${area.toLowerCase()}`,
    stepLabel: 'Next small step',
    stepHint: 'Small enough to do this week. Empty takes it away.',
    save: 'Keep it',
    kept: 'Kept.',
  },

  letters: {
    tab: 'Letters',
    title: 'Letters',
    hint: 'Sent to nobody. They stay here.',
    add: 'Write a letter',
    emptyTitle: 'No letter yet',
    emptyText:
      'What could you thank them for without sending it? What would you tell yourself in a year? A letter can be sealed until a day.',
    emptyAction: 'Write a first letter',
    writtenOn: (day: string) => `Written ${day}`,
    sealedUntil: (day: string) => `Sealed until ${day}`,
    sealEnded: (day: string) => `It was sealed until ${day}`,
    openedOn: (days: string) => `opened early on ${days}`,
    sealedWords: 'Its words are not shown before that day.',
    menu: (kind: string, day: string) => `More for “${kind}” of ${day}`,
    change: 'Change it',
    open: 'Open it before its day',
    remove: 'Delete it',
    close: 'Close',
  },

  letter: {
    add: 'Write a letter',
    edit: 'Change the letter',
    kind: 'What kind of letter',
    text: 'The letter',
    needed: 'There are no words yet.',
    tooLong: 'This is longer than a letter here can be: 20,000 characters.',
    seal: 'Seal it until a day',
    sealHint:
      'Until then nothing in the program shows its words: not this page, no search, no document, and no list or picture of your journal for the entries of this step. You can open it early; that asks first and is noted with its day. It is a promise to yourself under your one passphrase, not a second lock.',
    until: 'Can be read from',
    ahead: 'This needs a day that lies ahead.',
    save: 'Keep the letter',
    saveSealed: 'Seal the letter',
    kept: 'Kept. It is sent to nobody.',
    sealed: (day: string) => `Sealed until ${day}.`,
    cancel: 'Cancel',
  },

  openEarly: {
    title: 'Open it before its day?',
    letter: (day: string) =>
      `You sealed this letter until ${day}. Opened, its words can be read from now on. That you opened it today is noted beside it, as a fact. You can seal it again.`,
    all: (day: string) =>
      `You sealed this step until ${day}. Opened, it can be read from now on. That you opened it today is noted, as a fact.`,
    confirm: 'Open it now',
    cancel: 'Leave it sealed',
  },

  removeLetter: {
    title: 'Delete this letter?',
    text: 'The letter goes, sealed or not. Journal entries and everything else stay.',
    confirm: 'Delete',
    cancel: 'Keep it',
    done: 'Deleted.',
    back: 'It is back.',
  },

  closing: {
    tab: 'When it is decided',
    title: 'A closing page',
    hint: 'For whichever way it went, once that is clear to you.',
    thank: 'What I thank it for',
    keep: 'What I keep',
    letGo: 'What I let go',
    nothing: 'Nothing written yet. It can wait.',
    empty: 'Not written',
    write: 'Write the closing page',
    change: 'Change the closing page',
    save: 'Keep it',
    kept: 'Kept.',
    cancel: 'Cancel',
    fatesTitle: 'And then?',
    fatesHint: 'None of these has to happen.',
    archive: 'Archive',
    archiveText: 'All of this step stays to be read, and nothing is written in it. You can reopen it.',
    archiveAction: 'Archive this step',
    archived: 'Archived. It stays readable.',
    seal: 'Seal until a day',
    sealText:
      'Nothing of this step is shown before a day you choose: no outcomes, no letters, none of its journal entries, not this page.',
    sealAction: 'Seal this step',
    sealed: (day: string) => `Sealed until ${day}.`,
    remove: 'Delete',
    removeText: 'What was written and answered in this step goes. Your journal stays.',
    removeAction: 'Delete what is here',
  },

  sealAll: {
    title: 'Seal this step until a day',
    text: 'Until then nothing in the program shows what you wrote and answered here: not this page, no search, no document. You can open it early; that asks first and is noted with its day. From the day on it can be read, and reopened. It is a promise to yourself under your one passphrase, not a second lock.',
    until: 'Can be read from',
    ahead: 'This needs a day that lies ahead.',
    save: 'Seal it',
    cancel: 'Cancel',
  },

  removeAll: {
    title: 'Delete what is in this step?',
    goes: 'These go: every way it could go with its answers, the life areas, all letters (sealed ones too), agreements, and the closing page.',
    stays:
      'These stay: your journal entries, your word about where this step stands, and everything in the other steps.',
    confirm: 'Delete it all',
    cancel: 'Keep it',
    done: 'Deleted. Your journal entries stay.',
    back: 'It is all back.',
  },

  fate: {
    archivedTitle: (day: string) => `Archived on ${day}`,
    archivedText: 'Everything here can be read. To write on, reopen it.',
    sealEndedTitle: (day: string) => `The seal ended on ${day}`,
    sealEndedText: 'Everything here can be read again. To write on, reopen it.',
    brokenTitle: (day: string) => `Opened early on ${day}`,
    brokenText: (day: string) =>
      `It was sealed until ${day}. Everything here can be read. To write on, reopen it.`,
    reopen: 'Reopen it',
    reopened: 'Open again.',
    sealedTitle: (day: string) => `Sealed until ${day}`,
    sealedText: (on: string, until: string) =>
      `You sealed this step on ${on}. From ${until} on it can be read.`,
    open: 'Open it before its day',
  },
} as const
