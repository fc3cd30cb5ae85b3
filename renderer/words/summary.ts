import type { Output } from '../../core/contract.ts'

type KeptOut = Output<'summary.preview'>['keptOut']
type NameFacts = Pick<Output<'summary.preview'>['names'][number], 'isKnown' | 'isAdded' | 'times'>

/** Sentences of the Growth summary page. */
export const summaryWords = {
  title: 'Growth summary',
  lead: 'A document about your own change, for you or for someone you choose to show it to.',
  builder: 'What goes in',
  anew: 'Begin anew',
  reader: {
    label: 'Who will read it',
    self: 'Myself',
    selfHint: 'Everything you choose, in your own words.',
    therapist: 'A therapist',
    therapistHint: 'Concise and dated: patterns, what you did, what you want to ask.',
    ex: 'The other person',
    exHint: 'Only your own part, evidence, and what you offer to repair.',
    exClosed: 'A document for the other person is there only while contact is open.',
  },
  length: {
    label: 'Length',
    one_page: 'One page',
    full: 'Full',
    tooLong: (sheets: number) =>
      `This fills ${sheets} pages. Shorter words of your own or fewer sections bring it to one.`,
  },
  period: {
    label: 'Period',
    month: 'Last 4 weeks',
    quarter: 'Last 3 months',
    half: 'Last 6 months',
    year: 'Last 12 months',
    own: 'Own dates',
    from: 'From',
    to: 'Until',
    backwards: 'The last day lies before the first.',
    tooLong: 'Ten years at most, and no day that is still to come.',
  },
  lines: {
    label: 'In your own words',
    hint: 'For this reader alone. Kept in the journal until you begin anew; they leave it only in the file you save.',
    howItWas: 'How it was then',
    howItIs: 'How it is now',
    whatIsNext: 'What comes next',
    closing: 'A closing sentence',
    closingHint: 'For example: whatever happens, this work is mine.',
    full: (most: number) =>
      `${most} characters, which is as many as fit. If what you pasted was longer, its end is missing.`,
    left: (left: number) => `${left === 1 ? '1 character' : `${left} characters`} left.`,
    fromClosingPage: 'Take “What I keep” from the closing page of step 10',
  },
  sections: {
    label: 'Sections',
    hint: 'Ticked as usual for this reader. Change what you like.',
    also: 'Also what is about',
    alsoHint: 'Not in unless you tick it, whatever is ticked above.',
    statement: ['Your own words', 'Then, now, next, and the closing sentence'],
    wanted: ['What you wanted', 'At first and latest, from the weekly clarity check'],
    quiet: ['Quiet time', 'Times apart and quiet days'],
    urges: ['Pulls', 'How many, and what helped'],
    issues: ['Issues', 'What you learned, your part, how far along it feels'],
    goals: ['Goals', 'What you set yourself and how often you did it'],
    evidence: ['Evidence', 'Before I would, this time I'],
    repair: ['What you offer to repair', 'From your talk plans'],
    contact: ['Contact and talks', 'Facts only: how often, and when'],
    boundaries: ['Lines you live by', 'Your own, and how long you keep theirs'],
    slips: ['Where you crossed a line', 'With the day, and what you did then'],
    mood: ['Mood', 'One line and one plain sentence'],
    pulse: ['Weekly pulse', 'One line, 0 to 100'],
    support: ['Support', 'Counts: people, sessions, things tried'],
    sessions: ['Sessions', 'What you brought and what you took away'],
    questions: ['Questions to bring', 'From the list for the next session'],
    outcome: ['Whichever way it goes', 'Each outcome, first and latest answer'],
    areas: ['Parts of life', 'First and latest answer, and next small steps'],
    letter: ['Letters to yourself', 'Those that are not sealed'],
    steps: ['The ten steps', 'Where each one stands, in your own word'],
    starred: ['Starred entries', 'Those you starred and did not keep private'],
    journal: ['Journal entries', 'Everything you wrote and did not keep private'],
    money: ['Money', 'Issues, goals and parts of life about it'],
    health: ['Health', 'Issues, goals and parts of life about it'],
    theirs: ['What is theirs', 'The words of the lines they drew'],
    numbers: ['How the numbers are made', 'With a note that this is a self-report'],
  },
  single: {
    open: (section: string) => `Choose single ones from ${section}`,
    count: (chosen: number, all: number) => `${chosen} of ${all}`,
    all: 'Take all',
    nothing: 'Take none',
    untitled: 'Without a title',
    reword: (label: string) => `Say it differently: ${label}`,
    reworded: 'In other words for this document',
  },
  reword: {
    title: 'Say it differently',
    label: 'In this document',
    hint: 'Only for this document. What you wrote in the journal stays as it is.',
    original: (text: string) => `In the journal: ${text}`,
    again: 'As in the journal',
    save: 'Use these words',
    cancel: 'Cancel',
  },
  names: {
    label: 'Names',
    known: 'People on your support map',
    rules: { as_is: 'As written', initials: 'Initials', roles: 'Roles' },
    found: (all: number, staying: number) => {
      if (all === 0)
        return 'No name was found. This check looks at words and can miss one: read it once more.'
      const names = all === 1 ? '1 name was found' : `${all} names were found`
      if (staying === 0) return `${names}, and none of them is in the document.`
      return `${names}. ${staying === 1 ? '1 stays' : `${staying} stay`}, marked in the preview.`
    },
    list: 'What to write instead',
    instead: (name: string) => `Instead of ${name}`,
    another: 'Another name',
    add: 'Look for it',
    takeOff: (name: string) => `Take ${name} off the list`,
    about: ({ isKnown, isAdded, times }: NameFacts) => {
      if (times === 0) return 'You named it. Not in this document.'
      const where = isKnown ? 'On your support map' : isAdded ? 'You named it' : 'Looks like a name'
      return `${where}, ${times === 1 ? 'once' : `${times} times`}`
    },
  },
  leftOut: {
    count: (count: number) => (count === 1 ? '1 sentence is left out' : `${count} sentences are left out`),
    hint: 'Only what you did yourself goes to the other person. You can say it differently above. This check can be wrong.',
    reasons: {
      blame: 'It may be heard as blame.',
      not_mine: 'It is not only about what you did.',
      feeling: 'It tells of a mood or a pull.',
      promise: 'It makes a promise.',
      diagnosis: 'It names an illness.',
    },
  },
  heldBack: {
    count: (count: number) => (count === 1 ? '1 thing is left out' : `${count} things are left out`),
    hint: 'The same words stand in something that stays in, whatever you tick. To show them all the same, say them in other words.',
    reasons: {
      private: 'Stands in an entry you keep private.',
      afraid_or_hurt: 'Stands on an issue marked afraid or hurt, or in an entry tied to one.',
      sealed: 'Stands in a letter or a step that is sealed.',
    },
    typedHere: 'From your own words above.',
    open: 'Open',
    openOf: (text: string) => `Open where this stands: ${text}`,
  },
  ex: {
    pressure: 'A document can feel like pressure. Ask first, then hand it over once.',
    agreed: 'They asked for it, or agreed to it',
  },
  dates: {
    label: 'Dates',
    exact: 'Exact',
    month: 'Month only',
    week_number: 'Week number',
    found: (all: number, staying: number) => {
      if (all === 0) return 'No date was found in your texts. This check can miss one: read it once more.'
      const dates = all === 1 ? '1 date was found in your texts' : `${all} dates were found in your texts`
      if (staying === 0) return `${dates}, and written in this form.`
      return `${dates}. ${staying === 1 ? '1 stays' : `${staying} stay`}, marked in the preview, for it is not sure which day is meant.`
    },
    list: 'Dates in your texts',
    instead: (as: string, times: number) => `Written as “${as}”${times === 1 ? '' : `, ${times} times`}.`,
    stays: (times: number) =>
      `Stays${times === 1 ? '' : `, ${times} times`}. Change it where it stands, or leave that part out.`,
  },
  freeText: {
    label: 'Longer texts',
    whole: 'Whole',
    first_line: 'First line',
    headings: 'Headings only',
  },
  preview: {
    views: 'How to see it',
    document: 'Preview',
    markdown: 'Markdown',
    text: 'Text',
    copy: 'Copy',
    copyHint: 'Plain words to paste. What is copied leaves the protection of the app.',
    copied: 'Copied.',
    notCopied: 'It could not be copied. Select the text and copy it by hand.',
    words: (words: number) => (words === 1 ? '1 word' : `${words.toLocaleString('en-GB')} words`),
    nothingTitle: 'Nothing is chosen yet',
    nothingText: 'Tick a section, write a line in your own words, or choose a longer period.',
    emptyTitle: 'Nothing to show yet',
    emptyText:
      'Nothing of what is ticked was noted in this period. Choose a longer one, or write a line in your own words.',
  },
  keptOut: {
    nothing: 'Nothing you kept private falls in this period. If it did, it would stay out.',
    line: ({ privateEntries, afraidOrHurtEntries, afraidOrHurtCards, sealedLetters }: KeptOut) => {
      const parts = [
        counted(privateEntries, 'private entry', 'private entries'),
        counted(afraidOrHurtCards, 'issue marked afraid or hurt', 'issues marked afraid or hurt'),
        counted(afraidOrHurtEntries, 'entry tied to such an issue', 'entries tied to such an issue'),
        counted(sealedLetters, 'sealed letter', 'sealed letters'),
      ].filter((part) => part !== '')
      const last = parts.pop() ?? ''
      const all = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`
      const count = privateEntries + afraidOrHurtEntries + afraidOrHurtCards + sealedLetters
      return `${all} ${count === 1 ? 'stays' : 'stay'} out, whatever you tick.`
    },
  },
  warning: {
    title: 'This file leaves the protection of the app',
    text: 'It is not encrypted, and locking the journal does not lock it. Copies stay in backups and with those you send it to.',
    locked:
      'Whoever has it and its password can read it, also when the journal is locked. Copies stay in backups and with those you send it to.',
  },
  save: {
    label: 'Save as',
    md: 'Markdown',
    html: 'HTML',
    pdf: 'PDF',
    txt: 'Text',
    busy: 'Writing the file',
    saved: (fileName: string) => `Saved as ${fileName}.`,
    cancelled: 'Cancelled. Nothing was written.',
    empty: 'There is nothing in it to save yet.',
    needsYes: 'Can be saved once you tick that they asked for it or agreed.',
  },
} as const

function counted(count: number, one: string, more: string): string {
  if (count === 0) return ''
  return count === 1 ? `1 ${one}` : `${count} ${more}`
}
