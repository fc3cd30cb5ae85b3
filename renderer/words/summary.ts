/** Sentences of the Growth summary page. */
export const summaryWords = {
  title: 'Growth summary',
  lead: 'A document about your own change, for you or for someone you choose to show it to.',
  builder: 'What goes in',
  reader: {
    label: 'Who will read it',
    self: 'Myself',
    selfHint: 'Everything you choose, in your own words.',
    therapist: 'A therapist',
    therapistHint: 'Concise and dated: patterns, what you did, what you still work on.',
  },
  length: { label: 'Length', one_page: 'One page', full: 'Full' },
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
  },
  lines: {
    label: 'In your own words',
    hint: 'Kept while the journal is open. They are written nowhere but in the file you save.',
    howItWas: 'How it was then',
    howItIs: 'How it is now',
    whatIsNext: 'What comes next',
    closing: 'A closing sentence',
    closingHint: 'For example: whatever happens, this work is mine.',
    fromClosingPage: 'Take “What I keep” from the closing page of step 10',
  },
  sections: {
    label: 'Sections',
    hint: 'Ticked as usual for this reader. Change what you like.',
    statement: ['Your own words', 'Then, now, next, and the closing sentence'],
    goals: ['Goals', 'What you set yourself and how often you did it'],
    evidence: ['Evidence', 'Before I would, this time I'],
    issues: ['Issues', 'What you learned, your part, how far along it feels'],
    mood: ['Mood', 'One line and one plain sentence'],
    steps: ['The ten steps', 'Where each one stands, in your own word'],
    starred: ['Starred entries', 'Those you starred and did not keep private'],
    journal: ['Journal entries', 'Everything you wrote and did not keep private'],
    numbers: ['How the numbers are made', 'With a note that this is a self-report'],
  },
  single: {
    open: (section: string) => `Choose single ones from ${section}`,
    count: (chosen: number, all: number) => `${chosen} of ${all}`,
    all: 'Take all',
    nothing: 'Take none',
    untitled: 'Without a title',
  },
  dates: {
    label: 'Dates',
    exact: 'Exact',
    month: 'Month only',
    week_number: 'Week number',
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
    words: (words: number) => (words === 1 ? '1 word' : `${words.toLocaleString('en-GB')} words`),
    nothingTitle: 'Nothing is chosen yet',
    nothingText: 'Tick a section, write a line in your own words, or choose a longer period.',
    table: 'Show as a table',
    moodColumns: ['Time', 'Mean mood, 1 to 5'],
    gap: 'not enough entries',
  },
  keptOut: {
    nothing: 'Nothing you kept private falls in this period. If it did, it would stay out.',
    line: (entries: number, cards: number) => {
      const parts = [
        entries === 0 ? '' : entries === 1 ? '1 private entry' : `${entries} private entries`,
        cards === 0
          ? ''
          : cards === 1
            ? '1 card marked afraid or hurt'
            : `${cards} cards marked afraid or hurt`,
      ].filter((part) => part !== '')
      const verb = entries + cards === 1 ? 'stays' : 'stay'
      return `${parts.join(' and ')} ${verb} out, whatever you tick.`
    },
  },
  warning: {
    title: 'This file leaves the protection of the app',
    text: 'It is not encrypted, and locking the journal does not lock it. Whoever can open the folder can read it; copies stay in backups and with those you send it to.',
  },
  save: {
    label: 'Save as',
    md: 'Markdown',
    html: 'HTML',
    pdf: 'PDF',
    busy: 'Writing the file',
    saved: (fileName: string) => `Saved as ${fileName}.`,
    cancelled: 'Cancelled. Nothing was written.',
  },
} as const
