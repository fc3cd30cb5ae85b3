import type {
  Activity,
  ActivityDraft,
  AfterNotes,
  MeetingTime,
} from '../../../core/memories/memories.schema.ts'
import { minutesOf } from '../../../core/memories/activities.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { ACTIVITY_KIND_WORDS, COST_WORDS, memoriesWords } from '../../words/memories.ts'
import type { AfterDraft, InviteDraft } from './forms-left.ts'

/** As the contract allows. */
export const LONGEST = { title: 80, easyExit: 120, learned: 200, memory: 500, alt: 200 } as const
export const MINUTES = { least: 5, most: 1440, step: 5 } as const

export const BLANK_IDEA: ActivityDraft = {
  title: '',
  kind: 'walk',
  cost: 0,
  minutes: 60,
  isNewForUs: false,
  whoseIdea: 'me',
  isPublic: true,
  easyExit: '',
  hasAlcohol: false,
}

export function ideaDraftOf(activity: Activity): ActivityDraft {
  const { title, kind, cost, minutes, isNewForUs, whoseIdea, isPublic, easyExit, hasAlcohol } = activity
  return { title, kind, cost, minutes, isNewForUs, whoseIdea, isPublic, easyExit, hasAlcohol }
}

export function isIdea({ title, easyExit }: ActivityDraft): boolean {
  const words = title.trim()
  return words !== '' && words.length <= LONGEST.title && easyExit.length <= LONGEST.easyExit
}

export function afterDraftOf(activity: Activity, today: Day): AfterDraft {
  const { enjoyed, natural, learned, memory, doneOn, startsAt } = activity
  const planned = startsAt !== null && startsAt.slice(0, 10) <= today ? startsAt.slice(0, 10) : today
  return { enjoyed, natural, learned, memory, day: doneOn ?? planned }
}

export function notesOf({ enjoyed, natural, learned, memory }: AfterDraft): AfterNotes {
  return { enjoyed, natural, learned: learned.trim(), memory: memory.trim() }
}

export function isAfter({ learned, memory }: AfterDraft): boolean {
  return learned.length <= LONGEST.learned && memory.length <= LONGEST.memory
}

/** null until a day, a beginning and an end behind it are there. */
export function timeIn({ day, from, until }: InviteDraft): MeetingTime | null {
  if (day === null || from === null || until === null) return null
  const time = { startsAt: `${day}T${from}`, endsAt: `${day}T${until}` }
  return minutesOf(time) > 0 ? time : null
}

const words = memoriesWords.jar

/** What an idea is, in a line. */
export function factsOf(activity: Activity): string {
  return [
    ACTIVITY_KIND_WORDS[activity.kind],
    ...(activity.minutes === null ? [] : [words.minutes(activity.minutes)]),
    COST_WORDS[activity.cost] ?? COST_WORDS[0],
    ...(activity.isPublic ? [words.public] : []),
    ...(activity.isNewForUs ? [words.new] : []),
    ...(activity.hasAlcohol ? [words.alcohol] : []),
    words.idea[activity.whoseIdea],
  ].join(' · ')
}
