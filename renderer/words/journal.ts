import type { EntryMode } from '../../core/journal/entry.schema.ts'

interface ModeWords {
  readonly name: string
  readonly hint: string
}

const modes: Readonly<Record<EntryMode, ModeWords>> = {
  plain_day: { name: 'Plain day', hint: 'What you did, saw, ate, decided.' },
  one_prompt: { name: 'One question', hint: 'A question from the ten steps to write to.' },
  from_a_distance: { name: 'From a distance', hint: 'Write about a friend who has your name.' },
  deep_write: { name: 'Deep write', hint: 'Twenty minutes with one topic, on purpose.' },
  unsent_letter: { name: 'Unsent letter', hint: 'Say it to them, and keep it here.' },
  looking_back: { name: 'Looking back', hint: 'Two questions about a week or a month.' },
}

const OLDER_COPIES =
  'Encrypted copies made before still hold what they held, until newer ones take their place. You can delete them in the folder “copies”.'

/** Sentences of the journal. */
export const journalWords = {
  title: 'Journal',
  listLabel: 'Entries',
  untitled: 'Without a title',
  starred: 'Starred',
  modes,

  list: {
    search: (count: number) => (count === 0 ? 'Search' : `Search ${countOf(count)}`),
    searchLabel: 'Search entries',
    new: 'New',
    newLabel: 'New entry',
    trash: (count: number) => `Trash, ${countOf(count)}`,
    tags: 'Tags',
    count: (count: number) => countOf(count),
    found: (count: number) => (count === 0 ? 'Nothing found' : `${countOf(count)} found`),
    loading: 'Reading',
    failed: 'The list could not be read.',
    again: 'Try again',
  },

  filters: {
    label: 'Show only',
    starred: 'Starred',
    step: 'Step',
    tag: 'Tag',
    mood: 'Mood',
    mode: 'Kind',
    any: { step: 'Any step', tag: 'Any tag', mood: 'Any mood', mode: 'Any kind' },
    moods: { low: 'Low or very low', steady: 'Steady', good: 'Good or very good' },
    clear: 'Show all',
  },

  empty: {
    firstTitle: 'The first page is yours',
    firstText:
      'A line is enough. What did today hold: something you did, saw, ate or decided? Nobody reads it but you.',
    firstAction: 'Write the first entry',
    filteredTitle: 'No entry fits that',
    filteredText: 'They are all still here. Fewer filters, or fewer words, will show more.',
    noneOpenTitle: 'Nothing open',
    noneOpenText: 'Choose an entry on the left, or begin a new one. You can stop at any time.',
  },

  editor: {
    label: 'Text of the entry',
    placeholder: 'Begin anywhere',
    find: 'Find in this entry',
    findNext: 'Next place',
    findPrevious: 'Previous place',
    findClose: 'Close find',
    found: (at: number, of: number) => (of === 0 ? 'None' : at === 0 ? `${of}` : `${at} of ${of}`),
    taskDone: 'Done',
    loading: 'Opening the page',
    tooLong:
      'This entry has reached 1,000,000 characters, the most that one entry holds. Your words are safe. Go on in a new entry.',
  },

  formats: {
    bold: 'Bold',
    italic: 'Italic',
    strike: 'Struck out',
    heading: 'Heading',
    bullets: 'List',
    numbers: 'Numbered list',
    tasks: 'List of tasks',
    quote: 'Quote',
    link: 'Link from chosen words',
  },

  pane: {
    format: 'Format',
    label: 'Entry',
    titleLabel: 'Title',
    titlePlaceholder: 'Title',
    read: 'Read',
    write: 'Write',
    done: 'Done',
    star: 'Star',
    details: 'Details',
    more: 'More for this entry',
    back: 'Back to the list',
    mood: 'How are you?',
    words: (count: number) => (count === 1 ? '1 word' : `${count.toLocaleString('en-GB')} words`),
    when: (words: string) => `Date and time: ${words}`,
    mode: (name: string) => `Kind of entry: ${name}`,
    step: (number: number, title: string) => `Step ${number}, ${title}`,
    emptyReading: 'There are no words here yet.',
    menu: {
      history: 'Earlier versions',
      trash: 'Move to the trash',
      keepPrivate: 'Keep private',
      allowExport: 'Allow in an export',
      find: 'Find in this entry',
    },
    trashed: 'Moved to the trash. It stays there for 30 days.',
    focusOn: 'Just the page',
    focusOff: 'Show everything',
  },

  when: {
    title: 'When was this?',
    day: 'Day',
    time: 'Time',
    hint: 'Your own date. It decides where the entry stands in the list.',
    now: 'Set to now',
  },

  saved: {
    saving: 'Saving',
    saved: (time: string) => `Saved ${time}`,
    atRest: 'Saved, encrypted',
    nothingYet: 'Nothing to save yet',
    failed: 'Not saved',
    failedTitle: 'The last change could not be saved',
    failedSafe: 'Your words are still on this screen, and everything saved before is safe.',
    retry: 'Try again',
  },

  details: {
    title: 'Details',
    close: 'Close details',
    mode: 'Kind of entry',
    moodBefore: 'Mood before writing',
    moodAfter: 'Mood after writing',
    feelings: 'Feelings',
    feelingsPlaceholder: 'Pick or type a word',
    tags: 'Tags',
    tagsPlaceholder: 'Add a tag',
    step: 'Step',
    noStep: 'No step',
    keepPrivate: 'Keep private',
    keepPrivateHint:
      'Stays out of the growth summary, and out of a file of entries unless you tick it there.',
    links: 'Tied to',
    linkSearch: 'Find what it belongs to',
    linkNothing: 'Nothing fits these words.',
    addLink: 'Tie to something',
    noLinks: 'Not tied to anything yet.',
    removeLink: (title: string) => `Untie from ${title}`,
    openLink: (title: string) => `Open ${title}`,
    kinds: {
      issue: 'Issue',
      goal: 'Goal',
      evidence: 'Evidence',
      entry: 'Entry',
      boundary: 'Boundary',
      urge: 'Pull',
      scenario: 'A way it could go',
      plan: 'Talk plan',
    },
    missing: 'No longer there',
    session: (day: string) => `Session of ${day}`,
    onBringList: 'On its bring list',
    cameOfEntry: 'Evidence from this entry',
  },

  picked: {
    label: 'For the chosen words',
    makeCard: 'Note as an issue',
    made: (title: string) => `Noted as an issue: ${title}`,
    open: 'Open the board',
    notSaved: 'The entry has to be saved before an issue can be noted from it.',
  },

  prompt: {
    forStep: (number: number, title: string) => `A question for step ${number}, ${title}`,
    plain: 'A question',
    another: 'Another question',
    skip: 'Write without one',
    hide: 'Hide this one for ever',
    hidden: 'Hidden. You can bring it back in Settings.',
    none: 'You have hidden every question. Settings can bring them back.',
  },

  distance: {
    title: 'From a distance',
    text: 'Write it about a friend who happens to have your name. What happened to them, how did it look from across the room, and which one thing could they do next?',
  },

  letter: {
    title: 'This letter stays here',
    text: 'It is never sent, and there is nothing here to send or copy it with. Say all of it.',
  },

  deep: {
    title: 'Deep write',
    lead: 'Twenty minutes with one topic: what happened and what you felt, for your eyes only. Many people feel heavier for an hour or two afterwards. That is usual, and it passes.',
    caution:
      'Soon after a breakup, plain factual writing helps many people more than digging. You can stop at any minute.',
    topic: 'Topic',
    topicHint: 'Kept as a tag, so that one topic gets four sittings at most.',
    topicPlaceholder: 'One or two words',
    sittings: (count: number) =>
      count === 0
        ? 'The first sitting with this topic.'
        : count < 4
          ? `Sitting ${count + 1} of at most four with this topic.`
          : 'You have given this topic four sittings. More digging seldom helps more. A plain day, or one small step, may do more now.',
    moodBefore: 'How are you before you begin?',
    timer: 'Timer of 20 minutes',
    timerHint: 'You can add time or switch it off while you write.',
    begin: 'Begin',
    beginAnyway: 'Begin all the same',
    rather: 'Rather a plain day',
    resting:
      'Deep write is resting: your mood was clearly lower after the last sittings. Your entries are all here.',
    late: {
      title: 'It is late',
      text: 'Heavy things look heavier at this hour. A plain day is a few lines, and rest is a good choice too.',
      plain: 'Plain day',
      rest: 'Rest for tonight',
      carryOn: 'Carry on',
    },
    left: (time: string) => `${time} left`,
    over: 'The time is over. Finish your sentence.',
    addTime: '10 more minutes',
    timerOff: 'Switch the timer off',
    finish: 'Finish',
    after: {
      title: 'You can stop here',
      ground: 'Look up. Find five things you can see, four you can touch, three you can hear.',
      dip: 'If you feel lower than before, that is usual and mostly gone by tomorrow.',
      mood: 'How are you now?',
      next: 'One small next thing',
      nextHint: 'Optional. It is added as the last line of the entry.',
      nextPlaceholder: 'A glass of water, a walk round the block',
      nextLine: (thing: string) => `One small next thing: ${thing}`,
      done: 'Done for now',
      more: 'Write on',
      support: 'People to talk to',
    },
  },

  history: {
    title: 'Earlier versions',
    lead: 'The last 20 versions are kept. Bringing one back loses nothing: what stands now becomes a version itself.',
    listLabel: 'Versions',
    none: 'No earlier version yet. One is kept each time you come back to an entry and change it.',
    now: 'As it stands now',
    words: (count: number) => (count === 1 ? '1 word' : `${count.toLocaleString('en-GB')} words`),
    show: 'Show',
    text: 'The text',
    difference: 'What changed since',
    bringBack: 'Bring this version back',
    broughtBack: 'The earlier version stands again.',
    close: 'Close',
    added: 'Added since:',
    removed: 'Taken out since:',
    end: 'end',
    tooLong: 'This text is too long to compare word by word.',
    same: 'The words are the same.',
  },

  met: {
    mark: 'Two versions',
    chip: (count: number) => (count > 2 ? `${count} versions` : 'Two versions'),
    title: (count: number) => (count > 2 ? `${count} versions of this entry` : 'Two versions of this entry'),
    lead: 'It was changed in two places before they met, and the page below shows both together. Nothing is lost: you can go on writing, or keep one, and the other stays among the earlier versions.',
    who: (computer: string | null, isHere: boolean) =>
      computer === null ? 'Another computer' : isHere ? `${computer}, this computer` : computer,
    onlyHere: 'Only here:',
    end: 'end',
    keep: 'Keep this one',
    keepOf: (who: string, when: string) => `Keep this one: ${who}, ${when}`,
    keepBoth: 'Keep both as they are shown',
    keptOne: 'This version stands now. The other is among the earlier versions.',
    keptBoth: 'Both stay in the entry, as they are shown.',
    close: 'Close the versions',
    noWords: 'No words in this one.',
    tooLong: 'These texts are too long to mark the words that differ.',
  },

  trash: {
    title: 'Trash',
    lead: 'Entries stay here for 30 days. After that they are erased for good.',
    back: 'Back to the journal',
    restore: 'Restore',
    restored: 'It is back in your journal.',
    erase: 'Erase for ever',
    emptyAll: 'Empty the trash',
    left: (days: number) => (days <= 0 ? 'Last day' : days === 1 ? '1 day left' : `${days} days left`),
    emptyTitle: 'The trash is empty',
    emptyText: 'What you move here can be restored for 30 days.',
    eraseTitle: 'Erase for ever?',
    eraseOne: (title: string) =>
      `“${title}” and its earlier versions will be gone from the journal. This can’t be undone. ${OLDER_COPIES}`,
    eraseAll: (count: number) =>
      `${countOf(count)} and ${count === 1 ? 'its' : 'their'} earlier versions will be gone from the journal. This can’t be undone. ${OLDER_COPIES}`,
    cancel: 'Keep',
    more: 'Show more',
    erased: 'Erased.',
  },
} as const

function countOf(count: number): string {
  return count === 1 ? '1 entry' : `${count.toLocaleString('en-GB')} entries`
}
