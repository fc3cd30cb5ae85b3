import { z } from 'zod'
import { day, id, instant, localTime, s10, s5, text } from '../kernel/schema-kit.schema.ts'
import {
  AGREEMENTS,
  ALLOWED,
  CARE_KINDS,
  CONTACT_KINDS,
  CONTACT_STARTERS,
  DEEDS,
  PERIOD_TICKS,
  TRIGGERS,
} from './space-kinds.ts'

const line = (most: number): z.ZodString => z.string().trim().min(1).max(most)
const stored = { id, createdAt: instant, changedAt: instant }

export const periodDraft = z.strictObject({
  start: day,
  /** Days, the first one included; null for an open end. */
  lengthDays: z.int().min(7).max(180).nullable(),
  /** Its last day, where it ended before its length was over. */
  endedOn: day.nullable(),
  agreement: z.enum(AGREEMENTS),
  allowed: z.enum(ALLOWED),
  practicalTopics: z.array(line(60)).max(20),
  whyForMe: text(280),
  ticks: z.array(z.enum(PERIOD_TICKS)).max(PERIOD_TICKS.length),
})
export type PeriodDraft = z.infer<typeof periodDraft>
export const period = periodDraft.extend(stored)
export type Period = z.infer<typeof period>

/** Contact that happened, as a fact. */
export const contactEventDraft = z.strictObject({
  at: localTime,
  who: z.enum(CONTACT_STARTERS),
  kind: z.enum(CONTACT_KINDS),
  afterMood: s5.nullable(),
  note: text(300),
})
export type ContactEventDraft = z.infer<typeof contactEventDraft>
export const contactEvent = contactEventDraft.extend(stored)
export type ContactEvent = z.infer<typeof contactEvent>

/** 0 no pull, 10 as strong as it gets. */
export const urgeDraft = z.strictObject({
  at: localTime,
  before: s10,
  trigger: z.enum(TRIGGERS).nullable(),
  did: z.enum(DEEDS).nullable(),
  after: s10.nullable(),
})
export type UrgeDraft = z.infer<typeof urgeDraft>
export const urge = urgeDraft.extend({
  ...stored,
  /** The end of the wait; null for one that was noted afterwards. */
  waitUntil: instant.nullable(),
  /** null while it is going on. */
  endedAt: instant.nullable(),
})
export type Urge = z.infer<typeof urge>

export const ifThenDraft = z.strictObject({
  cue: line(120),
  action: line(120),
  isActive: z.boolean(),
  /** The trigger of a pull that it was made for. */
  trigger: z.enum(TRIGGERS).nullable(),
})
export type IfThenDraft = z.infer<typeof ifThenDraft>
export const ifThen = ifThenDraft.extend({
  ...stored,
  /** The goal that grew out of it. */
  goalId: id.nullable(),
})
export type IfThen = z.infer<typeof ifThen>

/** What is clear in one week. Its Monday is its id, so two computers write into the same record. */
export const clarityDraft = z.strictObject({
  week: day,
  want: text(400),
  missPerson: text(200),
  missRoutine: text(200),
  mustHave: z.array(line(120)).max(12),
  cannotAccept: z.array(line(120)).max(12),
})
export type ClarityDraft = z.infer<typeof clarityDraft>
export const clarity = clarityDraft.extend({ changedAt: instant })
export type Clarity = z.infer<typeof clarity>

export const careDraft = z.strictObject({
  kind: z.enum(CARE_KINDS),
  planned: line(120),
  /** The day it was done; null while it is planned. */
  doneOn: day.nullable(),
})
export type CareDraft = z.infer<typeof careDraft>
export const care = careDraft.extend(stored)
export type Care = z.infer<typeof care>
