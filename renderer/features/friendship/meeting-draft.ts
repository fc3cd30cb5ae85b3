import type { Meeting, MeetingDraft } from '../../../core/friendship/friendship.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { shortDate } from '../../words/dates.ts'
import {
  ENERGY_WORDS,
  friendshipWords,
  LISTENED_WORDS,
  MEETING_KIND_WORDS,
  TONE_WORDS,
} from '../../words/friendship.ts'

/** As the contract allows. */
export const LONGEST = { helpedWith: 200, note: 1000 } as const

const words = friendshipWords.meetings

/** Can be kept as it stands: everything but the day may stay unsaid. */
export function blankMeeting(today: Day): MeetingDraft {
  return {
    day: today,
    kind: 'message',
    startedBy: 'both',
    tone: null,
    iListened: null,
    askedAboutThem: false,
    talkedAboutUs: false,
    helpedWith: '',
    energyAfter: null,
    note: '',
  }
}

export function meetingDraftOf(meeting: Meeting): MeetingDraft {
  const { id, createdAt, changedAt, ...draft } = meeting
  void [id, createdAt, changedAt]
  return draft
}

export function isMeetingFit({ helpedWith, note }: MeetingDraft): boolean {
  return helpedWith.length <= LONGEST.helpedWith && note.length <= LONGEST.note
}

/** "Heavy" to "Warm"; null where it was not noted. */
export function toneInWords(tone: number | null): string | null {
  return tone === null ? null : (TONE_WORDS[tone + 2] ?? null)
}

export function energyInWords(energy: number | null): string | null {
  return energy === null ? null : (ENERGY_WORDS[energy + 2] ?? null)
}

export function listenedInWords(listened: number | null): string | null {
  return listened === null ? null : (LISTENED_WORDS[listened] ?? null)
}

/** "A call, 3 Mar 2026". */
export function nameOf({ kind, day }: Meeting): string {
  return `${MEETING_KIND_WORDS[kind]}, ${shortDate(day)}`
}

/** What was noted about it, in one line. */
export function factsOf(meeting: Meeting): string {
  const { startedBy, tone, iListened, askedAboutThem, talkedAboutUs, energyAfter } = meeting
  const listened = listenedInWords(iListened)
  const energy = energyInWords(energyAfter)
  return [
    toneInWords(tone),
    words.startedBy[startedBy],
    listened && words.listened(listened),
    askedAboutThem && words.asked,
    talkedAboutUs && words.us,
    energy && words.energy(energy),
  ]
    .filter((fact) => typeof fact === 'string')
    .join(' · ')
}
