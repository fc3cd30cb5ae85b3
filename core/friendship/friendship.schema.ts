import { z } from 'zod'
import { day, id, instant, s10, text } from '../kernel/schema-kit.schema.ts'
import { isDay } from '../kernel/time.ts'
import { CARE_FOR, MEETING_KINDS, STARTERS } from './friendship-kinds.ts'

/** Five steps around "neither way": -2 to 2. Of how it felt to me, never of the other person. */
const tone = z.int().min(-2).max(2)
/** `YYYY-MM`. */
const month = z.string().refine((value) => /^\d{4}-\d{2}$/.test(value) && isDay(`${value}-01`))

export const meetingDraft = z.strictObject({
  day,
  kind: z.enum(MEETING_KINDS),
  startedBy: z.enum(STARTERS),
  /** How the meeting felt to me. */
  tone: tone.nullable(),
  /** 0 hardly, 3 most of the time. */
  iListened: z.int().min(0).max(3).nullable(),
  askedAboutThem: z.boolean(),
  talkedAboutUs: z.boolean(),
  helpedWith: text(200),
  /** My energy an hour or so later. */
  energyAfter: tone.nullable(),
  note: text(1000),
})
export type MeetingDraft = z.infer<typeof meetingDraft>

export const meeting = meetingDraft.extend({ id, createdAt: instant, changedAt: instant })
export type Meeting = z.infer<typeof meeting>

export const careDraft = z.strictObject({
  text: z.string().trim().min(1).max(200),
  for: z.enum(CARE_FOR),
  /** I would do it just the same if nothing came of it. */
  noStrings: z.boolean(),
})
export type CareDraft = z.infer<typeof careDraft>

export const careIdea = careDraft.extend({ id, createdAt: instant, changedAt: instant, isDone: z.boolean() })
export type CareIdea = z.infer<typeof careIdea>

export const motiveDraft = z.strictObject({
  month,
  /** Would I be fine if this stayed a friendship? 0 not at all, 10 fully. */
  fineAsFriends: s10,
  /** How much do I hope for more? */
  hopingForMore: s10,
  note: text(400),
})
export type MotiveDraft = z.infer<typeof motiveDraft>

/** One a month; its id is made of the month, so that two computers have one and the same. */
export const motive = motiveDraft.extend({ id, createdAt: instant, changedAt: instant })
export type Motive = z.infer<typeof motive>
