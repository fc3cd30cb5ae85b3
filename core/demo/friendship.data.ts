import type { CareDraft, MeetingDraft, MotiveDraft } from '../friendship/friendship.schema.ts'

export type DemoMeeting = Omit<MeetingDraft, 'day'> & { readonly daysAgo: number }

type Felt = readonly [tone: number | null, iListened: number | null, energyAfter: number | null]

function met(
  daysAgo: number,
  kind: MeetingDraft['kind'],
  startedBy: MeetingDraft['startedBy'],
  [tone, iListened, energyAfter]: Felt,
  more: Partial<MeetingDraft> = {},
): DemoMeeting {
  return {
    daysAgo,
    kind,
    startedBy,
    tone,
    iListened,
    energyAfter,
    askedAboutThem: false,
    talkedAboutUs: false,
    helpedWith: '',
    note: '',
    ...more,
  }
}

const ASKED = { askedAboutThem: true } as const

/** Oldest first. Few, and most of them small, as it is between the two. */
export const DEMO_MEETINGS: readonly DemoMeeting[] = [
  met(96, 'message', 'me', [-2, 0, -2], { note: 'Four questions in one message. I see it now.' }),
  met(94, 'message', 'them', [-1, 1, -1], {
    note: 'They asked me not to ring. I answered “yes”, and that was all.',
  }),
  met(71, 'message', 'them', [0, 2, 0], ASKED),
  met(58, 'message', 'me', [0, 1, -1]),
  met(52, 'met_in_group', 'both', [1, 2, 0], {
    ...ASKED,
    note: 'At Ines’s. We talked about bread for ten minutes.',
  }),
  met(41, 'message', 'them', [1, 2, 1]),
  met(38, 'met_alone', 'both', [1, 3, -1], {
    ...ASKED,
    talkedAboutUs: true,
    note: 'Half an hour in the café. I asked, and waited, and it took them a long time.',
  }),
  met(26, 'message', 'me', [1, null, 0], { note: 'The thank-you card.' }),
  met(24, 'message', 'them', [0, 2, 0]),
  met(19, 'help', 'them', [1, 2, 1], { helpedWith: 'The wheel of the red bicycle', ...ASKED }),
  met(15, 'met_in_group', 'both', [1, 3, 0], {
    ...ASKED,
    note: 'By the eggs. They have the day rota from next month. I said “that’s good news”, and only that.',
  }),
  met(9, 'message', 'me', [0, 1, 0], {
    note: 'About the records. “A little later, please?” A little later.',
  }),
  met(4, 'call', 'them', [2, 3, 1], {
    ...ASKED,
    note: 'Seven minutes about the ward. I did not mend anything.',
  }),
]

export const DEMO_CARE: readonly (CareDraft & { readonly isDone: boolean })[] = [
  { text: 'True the wheel of the red bicycle', for: 'them', noStrings: true, isDone: true },
  { text: 'Leave the reed warbler recordings at Ines’s', for: 'them', noStrings: false, isDone: false },
  { text: 'Remember the first day shift', for: 'them', noStrings: true, isDone: false },
  { text: 'An evening with the records that are mine', for: 'me', noStrings: true, isDone: false },
]

export const DEMO_MOTIVES: readonly (Omit<MotiveDraft, 'month'> & { readonly monthsAgo: number })[] = [
  { monthsAgo: 3, fineAsFriends: 2, hopingForMore: 10, note: '' },
  { monthsAgo: 2, fineAsFriends: 5, hopingForMore: 9, note: 'Every message is a test I set for them.' },
  {
    monthsAgo: 1,
    fineAsFriends: 6,
    hopingForMore: 7,
    note: 'I am not ashamed of the seven. I only do not want it to drive.',
  },
  { monthsAgo: 0, fineAsFriends: 7, hopingForMore: 6, note: '' },
]
