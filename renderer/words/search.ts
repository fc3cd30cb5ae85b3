import type { WrongFilter } from '../../core/review/search/asked.ts'
import type { FilterName } from '../../core/review/search/pieces.ts'
import type { SearchKind } from '../../core/search/search-kinds.ts'
import { many } from './many.ts'

/** What each group of results is called. */
export const SEARCH_KIND_WORDS: Readonly<Record<SearchKind, string>> = {
  entries: 'Entries',
  digests: 'Lines about a week',
  issues: 'Issues',
  goals: 'Goals',
  evidence: 'Evidence',
  checkIns: 'Check-ins',
  messages: 'Drafts',
  plans: 'Talks',
  boundaries: 'Boundaries',
  slips: 'Slips',
  contactStatus: 'How contact stands',
  waiting: 'While waiting',
  meetings: 'Meetings',
  careIdeas: 'Ideas of care',
  motives: 'Monthly checks',
  activities: 'Ideas and memories',
  pictures: 'Pictures',
  periods: 'Quiet periods',
  contactEvents: 'Contact noted',
  ifThens: 'If-then plans',
  clarity: 'What is clear',
  care: 'Care plans',
  people: 'People',
  sessions: 'Sessions',
  searches: 'Looking for a professional',
  hardHour: 'Hard-hour plan',
  helplines: 'Your helplines',
  scenarios: 'Ways it could go',
  lifeAreas: 'Life areas',
  letters: 'Letters',
  agreements: 'Agreement',
  closings: 'Closing page',
}

const EXAMPLES: Readonly<Record<FilterName, string>> = {
  tag: 'After tag: comes a tag, such as tag:work.',
  step: 'After step: comes a number from 1 to 10 or a name, such as step:6 or step:growth.',
  mood: 'After mood: comes a number from 1 to 5, such as mood:2, mood:<3 or mood:3-5.',
  before: 'After before: comes a day, a month or a year, such as before:2026-05-01.',
  after: 'After after: comes a day, a month or a year, such as after:2026-05.',
  from: 'After from: comes a day, a month or a year, such as from:2026-05-01.',
  until: 'After until: comes a day, a month or a year, such as until:2026.',
  is: 'After is: can come starred, and nothing else.',
  mode: 'After mode: comes plain-day, one-prompt, from-a-distance, deep-write, unsent-letter or looking-back.',
  kind: 'After kind: comes what to look in, such as kind:entries, kind:goals or kind:letters.',
}

export const searchWords = {
  label: 'Search everything you wrote',
  placeholder: 'Words you remember',
  keys: 'Enter opens the first result, the down arrow goes to the list.',
  resultsLabel: 'What was found',
  building: 'Still gathering your words. More may turn up in a moment.',
  more: 'Show more',
  all: (kind: SearchKind, total: number) =>
    `Show all ${total.toLocaleString('en-GB')} in ${SEARCH_KIND_WORDS[kind]}`,
  talk: (day: string) => `A talk, ${day}`,
  untitled: 'Without a title',
  nothingTitle: 'Nothing found',
  nothingWords:
    'Try fewer words, or only the beginning of one. All the words you type must stand in the same place.',
  nothingFilters: 'The filters above narrow the search. Taking one away may help.',
  clearFilters: 'Take all filters away',
  emptyTitle: 'Nothing to look back on yet',
  emptyText: 'Once you have written something, you can find it here by any word in it.',
  emptyAction: 'Write something',

  found: (total: number) => (total === 0 ? 'Nothing found' : `${many(total, 'thing', 'things')} found`),
  entries: (total: number) => (total === 0 ? 'No entries' : many(total, 'entry', 'entries')),
  near: (words: readonly string[]) =>
    words.length === 0
      ? 'Nothing with these letters. What follows is near it.'
      : `Nothing with these letters. Near it: ${words.join(', ')}.`,

  wrong: (filter: WrongFilter): string => {
    if (filter.why === 'unknown') {
      return `“${filter.text}” is no filter, so it is looked for as words.`
    }
    if (filter.why === 'minus')
      return `“${filter.text}” is left out of account: a minus works with words and with tag.`
    if (filter.why === 'twice') {
      return `Only one ${filter.name}: at a time. “${filter.text}” counts, what came before it does not.`
    }
    if (filter.why === 'nothing-between') {
      return filter.name === 'mood'
        ? 'No mood is in all of these at once.'
        : 'No day lies between these two: the first is later than the last.'
    }
    return `“${filter.text}” narrows nothing. ${EXAMPLES[filter.name]}`
  },

  theFilters: 'The filters are tag, step, mood, before, after, from, until, is, mode and kind.',
  moreWrong: (count: number) =>
    count === 1 ? 'One more is not right either.' : `${count} more are not right either.`,

  help: {
    title: 'How to search',
    rows: [
      ['walk river', 'both words, each as it is or as the beginning of one'],
      ['"long walk"', 'these words one after another'],
      ['river -walk', 'river, and not walk'],
      ['tag:work', 'entries with that tag; -tag:work leaves them out'],
      ['mood:<3', 'entries with a mood below 3, where 1 is low and 5 is good'],
      ['step:6', 'what belongs to a step, by its number or name'],
      ['before:2026-05', 'before that month; after: goes the other way'],
      ['is:starred', 'starred entries'],
      ['mode:unsent-letter', 'entries written in that way'],
      ['kind:goals', 'only in one kind of thing'],
    ] as const,
    never:
      'A sealed letter is never found before its day. Nothing about your searches is written down, unless you save one by name.',
  },

  saved: {
    title: 'Saved searches',
    save: 'Save this search',
    savedAs: (name: string) => `Saved as “${name}”`,
    none: 'A search you come back to can be kept here by a name.',
    name: 'Name',
    nameHint: 'What it is called in the list.',
    saveTitle: 'Save this search',
    renameTitle: 'Rename this search',
    keep: 'Save',
    cancel: 'Cancel',
    nameless: 'It needs a name, of 60 letters at most.',
    rename: 'Rename',
    remove: 'Delete',
    menu: (name: string) => `More for ${name}`,
    goneTags: (tags: readonly string[]) =>
      tags.length === 1
        ? `The tag “${tags[0]}” is gone.`
        : `These tags are gone: ${tags.map((tag) => `“${tag}”`).join(', ')}.`,
    removed: 'The saved search was deleted.',
    back: 'It is back.',
    ask: {
      title: 'Delete this saved search?',
      text: 'What it finds stays as it is.',
      confirm: 'Delete',
      cancel: 'Keep it',
    },
  },

  filters: {
    kind: 'Where',
    anyKind: 'Everywhere',
    mode: 'Written as',
    anyMode: 'Any way',
  },
} as const
