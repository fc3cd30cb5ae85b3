import type {
  Channel,
  CopyReason,
  DraftStatus,
  Purpose,
  ReadinessAnswer,
  ReadinessQuestion,
  Reply,
} from '../../core/contact/draft-kinds.ts'

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  text: 'Text',
  email: 'Email',
  card: 'Card or letter',
  call_notes: 'Notes for a call',
}

export const PURPOSE_WORDS: Readonly<Record<Purpose, string>> = {
  check_in: 'A hello',
  shared_interest: 'Something we both like',
  thanks: 'Thanks',
  greeting: 'A greeting',
  practical: 'Something practical',
}

export const MESSAGE_STATUS_WORDS: Readonly<Record<DraftStatus, string>> = {
  draft: 'Draft',
  cooling: 'Cooling',
  ready: 'Read again',
  sent_by_me: 'Sent by me',
  kept_unsent: 'Unsent letter',
}

export const REPLY_WORDS: Readonly<Record<Reply, string>> = {
  none_yet: 'No reply yet',
  none: 'No reply came',
  warm: 'A warm reply',
  short: 'A short reply',
  asked_for_space: 'They asked for space',
  no: 'A no',
}

export const READINESS_WORDS: Readonly<Record<ReadinessQuestion, string>> = {
  silence: 'Could I take silence?',
  new_friend: 'Would this be fine if their new friend read it?',
  rested: 'Am I sober and rested?',
  about_them: 'Is it about them, more than about my wish?',
  no_debt: 'Is it all right that they owe me no answer?',
}

export const ANSWER_WORDS: Readonly<Record<ReadinessAnswer, string>> = {
  yes: 'Yes',
  no: 'No',
  unsure: 'Not sure',
}

/** Why a draft is not to be copied now, as a whole sentence. */
export const COPY_REASON_WORDS: Readonly<Record<CopyReason, string>> = {
  closed: 'Contact is closed as it stands. This can stay an unsent letter.',
  time_asked: 'They asked for time. Waiting is the message.',
  time_apart: 'A quiet period without contact is running. Waiting is part of it.',
  their_answer: 'They asked for distance in their last answer. Waiting is the message.',
  practical_only: 'Practical messages only, as agreed.',
  way_ruled_out: 'A line you noted rules out this way of contact.',
  resting: 'The desk rests for now. Nothing is copied until it is over.',
  two_unanswered: 'Two messages stand without an answer. Silence can be an answer.',
  one_then_wait: 'One message, then wait. Another can be copied after a reply, or after 14 days.',
  not_answered: 'The five questions come first, and a few words to send.',
  better_not: 'This one is better not sent. It can stay here as an unsent letter.',
  cooling: 'It is cooling. The words can rest until then.',
  reread: 'Read it aloud once more first.',
  night: 'It is night. Will this still be true at ten tomorrow?',
}

/** Sentences of the draft desk. */
export const contactWords = {
  title: 'First contact',
  lead: 'One easy, positive message that asks for nothing.',
  support: 'Support and safety',
  back: 'Back to the desk',

  glance: {
    label: 'At a glance',
    drafts: (count: number) => (count === 1 ? '1 open draft' : `${count} open drafts`),
    cooled: (count: number) => (count === 1 ? '1 has cooled' : `${count} have cooled`),
    cooling: (until: string) => `cooling until ${until}`,
    sent: (count: number) =>
      count === 1 ? '1 message sent in the last 30 days' : `${count} messages sent in the last 30 days`,
    waiting: (day: string) => `no reply yet since ${day}`,
    last: (reply: string) => `last answer: ${reply.toLowerCase()}`,
  },

  rest: {
    title: (until: string) => `The desk rests until ${until}`,
    text: 'You can write here, and nothing is copied until then. It ends by itself.',
  },

  list: {
    title: 'The desk',
    hint: 'Nothing is sent from here. You copy by hand, or you keep it.',
    add: 'Write a draft',
    emptyTitle: 'Nothing on the desk',
    emptyText: 'A draft can be written, checked, left to cool, and kept unsent. Nothing has to be sent.',
    emptyAction: 'Write a first draft',
    open: 'On the desk',
    sent: 'Sent by me',
    letters: 'Unsent letters',
    untexted: 'No words yet',
    wordsGone: 'The words are not kept here.',
    theirWords: (text: string) => `“${text}”`,
    sentOn: (day: string) => `Sent ${day}`,
    noteReply: 'Note their answer',
    changeReply: 'Change the answer',
    menu: (text: string) => `More for “${text}”`,
    iSentIt: 'I sent it',
    neverSent: {
      open: 'It was never sent',
      title: 'Was it never sent?',
      text: 'Only where it was noted by mistake. It goes back to the desk as a draft, and stays an unsent letter where contact is closed. If it went out, leave it as it is: the wait for an answer goes by it.',
      confirm: 'It was never sent',
      cancel: 'Leave it as it is',
      done: 'It is not noted as sent any more.',
    },
    remove: {
      title: 'Delete this text?',
      text: 'The words go. The boundary board and the journal stay as they are.',
      confirm: 'Delete it',
      cancel: 'Cancel',
    },
    removeSent: {
      title: 'Delete these words?',
      text: 'The words go. That you sent it, on which day, and what came back stay: the desk goes by them.',
      confirm: 'Delete the words',
      cancel: 'Cancel',
    },
    removed: 'Deleted.',
    isBack: 'It is back.',
    cooled: 'It has cooled',
    coolingUntil: (moment: string) => `Cooling until ${moment}`,
  },

  silence: {
    title: 'Silence can be an answer',
    text: 'Two messages stand without an answer. Would you like to note it on the boundary board? The desk rests until they answer.',
    board: 'Open the boundary board',
  },

  invitation: (title: string) => `An invitation: ${title}`,

  lines: { title: 'Lines that stand', line: (whose: string, text: string) => `${whose}: ${text}` },

  write: {
    newTitle: 'A draft',
    lead: 'Small and true. It can always stay here.',
    readiness: 'Five questions first',
    readinessHint: 'Any answer will do. A no is worth listening to.',
    hasNo: 'One of your answers is a no. Perhaps another day, or a letter that stays here.',
    text: 'The words',
    textHint: 'One thing that could make their day a little lighter.',
    practical: {
      hint: 'What is needed, and no more.',
      use: 'Begin with four lines',
      lines: ['It is about: ', 'By when: ', 'Where: ', 'Nothing else. Thank you.'],
      open: 'One line is still open. Fill it in, or take it out.',
    },
    channel: 'How it would go',
    purpose: 'What it is',
    whyNow: 'Why now?',
    ifNoAnswer: 'If no answer comes, what will I do that evening?',
    save: 'Keep the draft',
    discard: 'Discard',
    saved: 'The draft is kept.',
    tooLong: (most: number) => `At most ${most} characters.`,
    unsent: 'Keep as unsent letter',
    kept: 'Kept, unsent.',
    hours: 'Let it cool for',
    hour: (hours: number) => {
      if (hours === 0) return 'No time, it is practical'
      return hours === 1 ? '1 hour' : `${hours} hours`
    },
    cool: 'Let it cool',
    needsWords: 'It needs a few words first.',
    needsAnswers: 'Answer the five questions first.',
  },

  check: {
    title: 'A look at the words',
    empty: 'As you write, notes about the words show here.',
    preparing: 'Getting ready to look at the words.',
    otherLanguage:
      'This seems to be in another language. Only its length and its questions are looked at; the rest of the check reads English.',
    show: 'Show the words',
    hide: 'Hide the words',
    notMeant: 'Not what I meant',
    showAside: (count: number) =>
      count === 1 ? 'Show the note you put aside' : `Show the ${count} notes you put aside`,
    rewrite: 'Rewrite',
    support: 'Open Support',
  },

  wait: {
    until: (moment: string) => `It cools until ${moment}.`,
    over: 'It has cooled.',
    aloud: 'Read it aloud, slowly, once. Would you still say it like this?',
    reread: 'I have read it aloud',
    night: 'Will this still be true at ten tomorrow? Yes.',
    copy: 'Copy',
    copyAgain: 'Copy again',
    copied: 'Copied. The clipboard is cleared in a minute.',
    copiedBefore: 'It was copied. Stillwater sends nothing, so tell it what became of it.',
    sent: 'I sent it',
    notSent: 'I didn’t send it',
    change: 'Change the words',
    changeHint: 'Other words cool anew.',
  },

  sent: {
    title: 'Sent, by your own hand',
    text: 'One message, then wait. Nobody owes an answer.',
    day: 'On which day?',
    save: 'Note it',
    cancel: 'Not yet',
    noted: 'Noted. Now it is theirs.',
    textClosed: 'It happened. What could help next time?',
    notedClosed: 'Noted.',
  },

  reply: {
    title: 'Their answer',
    kind: 'What came back?',
    words: 'Their words, if you like',
    space: 'They asked for space. Noting it on the boundary board closes Copy until they write first.',
    no: 'They said no. Noting it closes the desk; it reopens by their word alone.',
    stands: 'The distance that is noted already is as wide, or wider. It stays as it is.',
    sets: 'Note it as how contact stands',
    save: 'Note it',
    cancel: 'Cancel',
    noted: 'Noted.',
    warm: 'Step 4, Friendship, may be of use when they answer freely.',
    toFriendship: 'Open step 4',
  },
} as const
