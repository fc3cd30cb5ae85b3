import type {
  ActivityKind,
  AskReason,
  IdeaOwner,
  JarFilter,
  PictureReason,
} from '../../core/memories/activity-kinds.ts'
import type { LightReason } from '../../core/memories/asking.ts'

export const ACTIVITY_KIND_WORDS: Readonly<Record<ActivityKind, string>> = {
  walk: 'A walk',
  food: 'Food',
  culture: 'Culture',
  sport: 'Sport',
  learn: 'Learning something',
  help_others: 'Helping others',
  home: 'At home',
  day_trip: 'A day out',
  online: 'Online',
}

export const IDEA_OWNER_WORDS: Readonly<Record<IdeaOwner, string>> = {
  me: 'Mine',
  them: 'Theirs',
  both: 'Both of us',
}

export const FILTER_WORDS: Readonly<Record<JarFilter, string>> = {
  short: 'Short',
  free: 'Free',
  public: 'Public place',
  new: 'New for us',
}

/** 0 to 3. */
export const COST_WORDS = ['Free', 'A little', 'Some money', 'Costly'] as const

/** Why nobody is to be asked now, as a whole sentence. */
export const ASK_REASON_WORDS: Readonly<Record<AskReason, string>> = {
  closed: 'Doing things together is closed as contact stands.',
  ideas_only: 'A time apart comes first now. Ideas can wait in the jar.',
  said_no: 'They said no to this one. That is its end.',
  not_an_idea: 'This one does not stand as an idea any more.',
  one_open: 'One invitation is open already. One at a time.',
}

const OTHER_KINDS = 'Stillwater takes JPEG, PNG, WebP and GIF.'

/** Why a picture is not taken, and what helps; whole sentences. */
export const PICTURE_REASON_WORDS: Readonly<
  Record<PictureReason, { readonly title: string; readonly text: string }>
> = {
  heic: {
    title: 'This is a HEIC picture',
    text: `HEIC, as many phones make it, cannot be shown here. Nothing was kept. Save it as JPEG first, then choose that. ${OTHER_KINDS}`,
  },
  avif: {
    title: 'This is an AVIF picture',
    text: `AVIF cannot be cleaned of place and time here. Nothing was kept. Save it as JPEG first, then choose that. ${OTHER_KINDS}`,
  },
  other_kind: {
    title: 'This is no picture that can be kept',
    text: `This file is not a picture that Stillwater knows. Nothing was kept. ${OTHER_KINDS}`,
  },
  too_large: {
    title: 'This picture is too large',
    text: 'A picture may have up to 20 MB. Nothing was kept. A smaller copy of it will do.',
  },
  too_many_pixels: {
    title: 'This picture has too many pixels',
    text: 'A picture may have up to 25 million pixels. Nothing was kept. A smaller copy of it will do.',
  },
  damaged: {
    title: 'This picture is not whole',
    text: 'The file is cut off or damaged. Nothing was kept. If it opens elsewhere, save it anew there and choose that.',
  },
  too_many: {
    title: 'This memory has twelve pictures',
    text: 'Twelve is the most for one memory. Nothing was kept. Take one out to make room for another.',
  },
}

export const LIGHT_WORDS: Readonly<Record<LightReason, string>> = {
  not_public: 'this one is not in a public place',
  too_long: 'this one is two hours or longer',
}

function ideas(count: number): string {
  return count === 1 ? '1 idea' : `${count} ideas`
}

/** Sentences of the shared moments. */
export const memoriesWords = {
  title: 'New good moments',
  lead: 'Easy new experiences, with both of you free to say no.',

  glance: {
    label: 'At a glance',
    ideas: (count: number) => `${ideas(count)} in the jar`,
    asked: 'one invitation open',
    done: (count: number) => (count === 1 ? '1 time together' : `${count} times together`),
    share: ({ me, them, both }: Readonly<Record<IdeaOwner, number>>) =>
      `ideas: ${me} mine, ${them} theirs, ${both} from both`,
  },

  open: {
    title: 'One invitation',
    hint: 'One at a time. The answer is theirs, whichever it is.',
    when: (day: string, from: string, until: string) => `${day}, from ${from} until ${until}`,
    onDesk: 'On the draft desk. Nothing has been sent.',
    asked: (day: string) => `Asked ${day}. No answer yet, and none is owed.`,
    yes: 'They said yes.',
    openDraft: 'Open the draft',
    saidYes: 'They said yes',
    saidNo: 'They said no',
    happened: 'It happened',
    rest: 'Let it rest',
    noNoted: 'Noted. That idea ends here.',
    yesNoted: 'Noted.',
    rested: 'Let go of.',
    exit: (way: string) => `An easy way to end it: ${way}`,
  },

  jar: {
    title: 'The idea jar',
    hint: 'Things that would be fun even as friends, or alone.',
    hintShut: 'Ideas can be written. Asking waits.',
    add: 'Add an idea',
    emptyTitle: 'The jar is empty',
    emptyText: 'A walk, a market, something neither of you has tried. Small is good.',
    emptyAction: 'Put in a first idea',
    filters: 'Show only',
    noneFits: 'No idea fits all of these.',
    clear: 'Show all',
    invite: 'Invite',
    menu: (title: string) => `More for ${title}`,
    edit: 'Change it',
    face: 'I asked face to face',
    agreed: 'We have agreed on it',
    happened: 'It happened',
    drop: 'Let it go',
    back: 'Back into the jar',
    remove: 'Delete it',
    wasNo: 'They said no to this once.',
    minutes: (count: number) => `${count} min`,
    public: 'Public place',
    new: 'New for us',
    alcohol: 'With alcohol',
    idea: { me: 'My idea', them: 'Their idea', both: 'From both of us' },
    exit: (way: string) => `Easy exit: ${way}`,
    ended: (count: number) => `Let go of, or a no (${count})`,
    endedNo: 'They said no.',
    endedDropped: 'Let go of.',
    dropped: 'Let go of.',
    isBack: 'Back in the jar.',
  },

  form: {
    add: 'An idea',
    edit: 'Change the idea',
    title: 'What would it be?',
    titleHint: 'The plant market by the station',
    needed: 'A few words are needed, at most 80 characters.',
    kind: 'Kind',
    cost: 'What it costs',
    minutes: 'Minutes',
    whose: 'Whose idea is it?',
    isNew: 'New for both of us',
    isPublic: 'In a public place',
    exit: 'An easy way to end it',
    exitHint: 'The last tram is at six',
    alcohol: 'There would be alcohol',
    save: 'Put it in the jar',
    saveEdit: 'Keep',
    cancel: 'Cancel',
    added: 'In the jar.',
    changed: 'Changed.',
  },

  invite: {
    title: (title: string) => `Invite: ${title}`,
    faceTitle: (title: string) => `Asked: ${title}`,
    lead: 'The words are written on the draft desk, with its questions and its time to cool. Nothing is sent from here.',
    rule: 'The first three times: in a public place, under two hours, with an end that is said beforehand.',
    but: (reasons: string) => `So far, ${reasons}.`,
    care: 'No surprise, nothing grand, and not on a day that was yours together.',
    lines: 'Lines that stand',
    openLine: (line: string) => `Open the line “${line}”`,
    day: 'On which day',
    from: 'From',
    until: 'Until',
    askedOn: 'Asked on',
    timesNeeded: 'A day, a beginning, and an end after it are needed.',
    save: 'Put it on the desk',
    saveFace: 'Note it',
    cancel: 'Not now',
    noted: 'Noted. The answer is theirs.',
    /** What the desk opens with, to be put into their own words there. */
    text: (title: string, day: string, from: string, until: string) =>
      `${title}: ${day}, from ${from} until ${until}. Come along if you feel like it. No is a fine answer, and so is none.`,
    why: 'An idea from the jar.',
  },

  after: {
    title: (title: string) => `How it was: ${title}`,
    day: 'On which day?',
    enjoyed: 'How much did I enjoy it?',
    enjoyedEnds: ['not much', 'a lot'] as const,
    natural: 'How natural was it?',
    naturalEnds: ['stiff', 'easy'] as const,
    learned: 'Something I noticed that was new',
    memory: 'What I want to remember',
    save: 'Keep it',
    cancel: 'Cancel',
    kept: 'It is on the shelf.',
  },

  shelf: {
    title: 'The memory shelf',
    hint: 'What was good stays, whatever comes. Pictures show only inside a memory.',
    emptyTitle: 'Nothing on the shelf yet',
    emptyText: 'When something from the jar has happened, note how it was. It stands here by month.',
    enjoyed: (value: number) => `Enjoyed ${value} of 5`,
    pictures: (count: number) => (count === 1 ? '1 picture' : `${count} pictures`),
    chart: 'Enjoyment, one dot a time',
    chartSentence: (count: number, low: number, high: number) =>
      low === high
        ? `How much I enjoyed it: ${count} times rated, each ${low} of 5.`
        : `How much I enjoyed it: ${count} times rated, from ${low} to ${high} of 5.`,
    chartHead: ['Time', 'Day', 'Enjoyed, of 5'] as const,
  },

  memory: {
    back: 'Back to the shelf',
    on: (day: string) => `On ${day}`,
    edit: 'Change the notes',
    remove: 'Delete it',
    natural: (value: number) => `Natural ${value} of 5`,
    learned: 'New to me',
    noNotes: 'No words were noted.',
    pictures: 'Pictures',
    hint: 'Ask before you take or post one. Place and time are taken out.',
    add: 'Add a picture',
    adding: 'Choose it in the window that opens.',
    empty:
      'No picture. A memory does not need one. The file you choose stays where it is; what is kept here is a copy without place, time and camera.',
    undescribed: 'A picture without a description',
    describe: 'Describe it',
    describeName: (name: string) => `Describe it: ${name}`,
    takeOut: 'Take it out',
    takeOutName: (name: string) => `Take it out: ${name}`,
    alt: 'What is on it, in a few words',
    altHint: 'It is read out in place of the picture.',
    altSave: 'Keep',
    altCancel: 'Cancel',
    loading: 'The picture is being opened.',
  },

  remove: {
    title: 'Delete this?',
    text: 'It goes with its notes and pictures. A draft on the desk stays there.',
    confirm: 'Delete',
    cancel: 'Keep it',
    done: 'Deleted. It can come back until the journal locks.',
    back: 'It is back.',
  },

  takeOut: {
    title: 'Take this picture out?',
    text: 'It leaves the journal. The file it came from stays where it is.',
    confirm: 'Take it out',
    cancel: 'Keep it',
    done: 'Taken out. It can come back until the journal locks.',
    back: 'It is back.',
  },

  closed: { ideas: 'Ideas that were written', shelf: 'What was' },
} as const
