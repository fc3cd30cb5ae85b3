/** The frame of the app: names of places and of what one can do anywhere. */
export const appWords = {
  brand: 'Stillwater',
  hide: 'Hide now',
  lock: 'Lock now',
  nav: 'Places',
  steps: 'The ten steps',
  skip: 'Skip to the page',
  today: 'Today',
  journal: 'Journal',
  lookBack: 'Look back',
  calendar: 'Calendar of the year',
  moodOverTime: 'Mood over time',
  trash: 'Trash',
  summary: 'Growth summary',
  settings: 'Settings',
  support: 'Support and safety',
  newEntry: 'New entry',
  searchEntries: 'Search entries',
  palette: 'Go to or do',
  palettePlaceholder: 'Type a place or an action',
  paletteNone: 'Nothing by that name. Try another word.',
  shortcuts: 'Keys',
  openShortcuts: 'Show all keys',
  openPalette: 'Go to or do anything',
  captureIssue: 'Note an issue',
  addGoal: 'Start a goal',
  addEvidence: 'Note what was different this time',
  notes: 'Notes',
  notesHint: 'Nothing typed here is kept.',
  notesBack: 'Close notes',
  loading: 'One moment',
  pageFailed: 'This page stopped working',
  pageFailedText: 'What was saved is safe. Go to another page, or open this one again.',
  openAgain: 'Open again',
  lockPutOff:
    'It was time to lock, but something you wrote could not be saved yet. It is still on screen. Saving is tried again; you can also copy it somewhere safe.',
  lockAnyway: 'Lock without saving it',
} as const

export function entriesInWords(count: number): string {
  return count === 1 ? '1 entry' : `${count.toLocaleString('en-GB')} entries`
}
