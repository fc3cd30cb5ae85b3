/** Sentences of the issue board. */
export const issuesWords = {
  title: 'Issues',
  lead: 'An honest, fair look at what led here, including your part, without a trial.',
  /** Where someone was afraid, hurt or controlled, nobody speaks of their part. */
  leadInSafety: 'A look at what led here, at your own pace.',

  glance: {
    label: 'At a glance',
    understood: (count: number) =>
      count === 1 ? '1 issue understood or further along' : `${count} issues understood or further along`,
    accepted: (count: number) => (count === 1 ? '1 accepted as it is' : `${count} accepted as they are`),
    looks: (count: number) =>
      count === 1 ? 'Looked closely once today' : `Looked closely at ${count} today`,
  },
  add: 'Add an issue',

  capture: {
    label: 'Add an issue in one line',
    placeholder: 'What happened, in one line. Enter adds it to Noticed.',
    seenOpen: 'Say what a camera would show',
    seen: 'What a camera would show',
    seenHint: 'Can wait. Only what happened, without what it meant.',
    tooLong: (most: number) => `A title has at most ${most} characters. The rest fits inside it.`,
    added: (title: string) => `“${title}” added to Noticed.`,
  },

  views: {
    label: 'Ways to see the issues',
    board: 'Board',
    scatter: 'Weight and influence',
    categories: 'Categories',
  },
  filter: { label: 'Category', all: 'All categories', none: 'Without a category', clear: 'Show all' },
  filteredOut: (hidden: number) =>
    hidden === 1 ? '1 other issue is not shown.' : `${hidden} other issues are not shown.`,

  board: {
    label: 'Board of issues',
    column: (name: string, count: number) => `${name}, ${issuesInWords(count)}`,
    jump: 'Go to a column',
    further: 'Further columns:',
    keys: 'Arrow keys walk through a column, Tab goes to the next one. Enter opens an issue. Right arrow reaches the drag handle and the menu.',
    drag: (title: string) => `Drag ${title}`,
    menu: (title: string) => `Move “${title}” to`,
    menuButton: (title: string) => `Move to, for ${title}`,
    moveTo: (column: string) => `Move to ${column}`,
    up: 'Move up',
    down: 'Move down',
    open: 'Look closer',
    remove: 'Delete',
    moved: (title: string, column: string, place: number, of: number) =>
      `Moved “${title}” to ${column}, ${ordinal(place)} of ${numberWord(of)}.`,
    notMoved: 'It stayed where it was.',
  },

  card: {
    entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
    goal: (title: string) => `Goal: ${title}`,
    afraid: 'I was afraid or hurt',
  },

  empty: {
    title: 'Nothing on the board yet',
    text: 'Write one line about something that went wrong, as a camera would have seen it. You can look closer another day.',
    ideas: 'Some people begin with one of these:',
    starts: [
      'We stopped asking each other questions',
      'The same argument every Sunday',
      'A promise that was not kept',
    ],
  },

  learnings: {
    title: 'What I have learned so far',
    none: 'The last sentence of each close look is kept here: one thing you learned, one thing you will do.',
    willDo: (text: string) => `I will: ${text}`,
  },
  balance: {
    mine: 'Several issues hold only your own part. Not everything was yours. What was theirs, and what was nobody’s doing?',
    theirs:
      'Several issues hold only their part. If it feels all right, ask what was yours, and what was nobody’s doing.',
  },

  scatter: {
    label: 'Issues by weight and by how much is mine to change',
    sentence: (placed: number, all: number) =>
      placed === 0
        ? 'No issue has a place here yet. Look closer at one and say how heavy it is and how much of it is yours to change.'
        : `${placed} of ${issuesInWords(all)} ${placed === 1 ? 'has' : 'have'} a place here. The corners are suggestions, nothing more.`,
    heavy: 'Heavy',
    light: 'Light',
    mine: 'Mine to change',
    notMine: 'Outside my hands',
    point: (title: string, weight: string, influence: number, corner: string) =>
      `${title}. ${weight}, ${influence} percent mine. ${corner}.`,
    columns: ['Issue', 'Weight', 'Mine to change', 'Corner'],
    percent: (value: number) => `${value} %`,
  },
  categories: {
    label: 'Issues by category',
    sentence: (all: number, kinds: number) =>
      kinds === 0
        ? `${issuesInWords(all)}, none with a category yet.`
        : `${issuesInWords(all)} in ${kinds === 1 ? 'one category' : `${numberWord(kinds)} categories`}. Choose one to see them on the board.`,
    count: (count: number) => issuesInWords(count),
  },
} as const

function issuesInWords(count: number): string {
  if (count === 0) return 'no issues'
  return count === 1 ? '1 issue' : `${count} issues`
}

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const
const ORDINALS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const

function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count)
}

function ordinal(place: number): string {
  return ORDINALS[place] ?? `number ${place}`
}
