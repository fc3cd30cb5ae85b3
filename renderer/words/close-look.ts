/** Sentences of the page where one issue is looked at closely. */
export const closeLookWords = {
  back: 'Back to the board',
  lead: 'Take your time. Everything but the title can stay empty.',
  gone: { title: 'This issue is not here', text: 'It may have been deleted.', action: 'Back to the board' },
  column: 'Column',

  gate: {
    title: 'Enough digging for today',
    text: (looks: number) =>
      `You have looked closely ${looks === 3 ? 'three' : looks} times today. What you found will still be here tomorrow.`,
    lateTitle: 'It is late',
    late: 'Things look heavier at this hour. A plain line about the day, or rest, may do more.',
    carryOn: 'Carry on',
    stop: 'Stop for today',
    plainDay: 'Write a plain day',
  },

  timer: {
    label: 'Quiet timer',
    left: (minutes: number) => (minutes <= 1 ? 'About a minute left' : `About ${minutes} minutes left`),
    overTitle: 'Twenty-five minutes',
    over: 'A good place to stop. What you wrote is kept.',
    extendedTitle: 'Time is up',
    more: 'Ten more minutes',
    hide: 'Hide the timer',
    show: 'Show the timer',
    stop: 'I’m done for today',
  },

  groups: {
    seen: { title: 'What happened', hint: 'Only what a camera would have shown. The meaning can wait.' },
    sides: {
      title: 'Three sides',
      titleWithoutMine: 'What was around you',
      hint: 'All three are asked. Which comes first changes each time.',
    },
    inside: { title: 'How it landed', hint: 'What it did, and what was needed underneath.' },
    weight: { title: 'How heavy, and how much is yours', titleWithoutMine: 'How heavy it is', hint: '' },
    end: { title: 'Before you stop', hint: 'Every close look ends with these two.' },
  },

  fields: {
    title: 'Title',
    seen: 'What a camera would show',
    category: 'Category',
    noCategory: 'Not said',
    pattern: 'How often',
    mine: 'My part',
    mineHint: 'What did I do or leave undone? What was not mine?',
    kinds: 'In a word or two',
    theirs: 'Their part',
    theirsHint: 'What did they do or leave undone, as fairly as you can say it?',
    /** Nobody who was afraid or hurt is asked to be fair about it. */
    theirsHintAfraid: 'What did they do? Only as much as you want to write.',
    circumstance: 'What was nobody’s doing',
    circumstanceHint: 'Work, illness, money, distance, timing.',
    impactOnMe: 'What it was like for me',
    impactOnThem: 'What it may have been like for them',
    need: 'The need behind it',
    needHint: 'For example: rest, to be asked, to count, some room.',
    weight: 'How heavy is it now?',
    influence: 'How much of it is mine to change?',
    influenceUnsaid: 'Not said yet',
    influenceClear: 'Leave it unsaid',
    sure: 'How sure am I about all this?',
    learned: 'One thing I learned',
    willDo: 'One thing I will do',
    shareable: 'May go into a summary I share',
    shareableHint: 'You still choose each time. Nothing is shared by itself.',
    influenceEnds: ['Not at all', 'All of it'] as const,
    influenceHalf: 'About half',
    tooLong: (over: number) =>
      `${over} characters more than an issue holds: the end of this text is not saved. An entry has room for more.`,
    length: (left: number) => `${left} characters left`,
    titleLength: 'A title has 1 to 80 characters.',
  },

  fear: {
    label: 'I was afraid, hurt or controlled here',
    hint: 'Then nobody asks about your part.',
    title: 'Being afraid of a partner or ex is not your fault',
    text: 'You don’t owe anyone a second try. Your safety comes first. There are people who know how to help, also just to talk.',
    kept: 'This issue stays out of the later steps and of every export. What you may have written about your part is kept, hidden.',
    support: 'See who can help',
  },

  goal: {
    make: 'Make a goal of it',
    hint: 'A small plan for the next weeks, worth it even if nobody watched.',
    has: (title: string) => `Goal: ${title}`,
    another: 'Make another goal of it',
  },

  progress: {
    title: 'How far along it feels',
    hint: '0 is stuck, 10 is at peace with it. One rating a day is kept.',
    scale: 'Today’s rating',
    none: 'No rating yet.',
    one: (rating: number, day: string) => `${rating} of 10 on ${day}.`,
    many: (first: number, latest: number, count: number) =>
      first === latest
        ? `${latest} of 10, the same as at first. ${count} ratings.`
        : `${first} of 10 at first, ${latest} now. ${count} ratings.`,
    columns: ['Day', 'Rating'],
    ends: ['Stuck', 'At peace with it'] as const,
  },

  entries: {
    title: 'Linked entries',
    none: 'None yet. In an entry, select some text and choose “Note as an issue”, or write one now.',
    write: 'Write about this issue',
    unlink: (title: string) => `Unlink ${title}`,
    unlinked: 'Unlinked. The entry itself is kept.',
  },

  evidence: { title: 'Evidence' },

  remove: {
    button: 'Delete this issue',
    title: 'Delete this issue?',
    text: 'The issue goes. Linked entries, goals and evidence stay, and what it kept out of talks and exports stays out.',
    confirm: 'Delete',
    cancel: 'Keep it',
    done: (title: string) => `“${title}” deleted.`,
    back: (title: string) => `“${title}” is back.`,
  },
} as const
