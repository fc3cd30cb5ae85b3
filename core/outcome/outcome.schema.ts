import { z } from 'zod'
import { day, id, instant, s10, text } from '../kernel/schema-kit.schema.ts'
import { LETTER_KINDS, LIFE_AREAS, SCENARIO_KINDS } from './outcome-kinds.ts'

/** One answer on a day, 0 to 10. */
export const dayRating = z.strictObject({ day, rating: s10 })
export type DayRating = z.infer<typeof dayRating>

export const scenarioDraft = z.strictObject({
  firstDay: text(300),
  firstMonth: text(300),
  whoITell: text(200),
  staysGood: z.array(z.string().trim().min(1).max(80)).max(20),
  wouldLearn: text(300),
})
export type ScenarioDraft = z.infer<typeof scenarioDraft>

/** Five records, each under its own kind. */
export const scenario = scenarioDraft.extend({
  kind: z.enum(SCENARIO_KINDS),
  /** "I could be all right with this", one a day, oldest first. */
  couldBeOk: z.array(dayRating).max(500),
  changedAt: instant,
})
export type Scenario = z.infer<typeof scenario>

/** Eight records, each under its own area. */
export const lifeArea = z.strictObject({
  area: z.enum(LIFE_AREAS),
  /** "How is this now", one a day, oldest first. */
  ratings: z.array(dayRating).max(500),
  nextSmallStep: text(200),
  changedAt: instant,
})
export type LifeArea = z.infer<typeof lifeArea>

/** What keeps words shut until a day. */
export const seal = z.strictObject({
  sealedOn: day.nullable(),
  /** From this day on it can be read; null where nothing is sealed. */
  sealedUntil: day.nullable(),
  /** Opened on purpose before its day, since it was sealed last. */
  isBroken: z.boolean(),
  /** The days on which that was done. A fact, nothing more. */
  openings: z.array(day).max(100),
})
export type Seal = z.infer<typeof seal>

export const letterDraft = z.strictObject({
  kind: z.enum(LETTER_KINDS),
  text: z
    .string()
    .max(20_000)
    .refine((words) => words.trim() !== ''),
})
export type LetterDraft = z.infer<typeof letterDraft>

export const letter = letterDraft.extend({
  id,
  /** The day it was begun, by the person's own calendar. */
  writtenOn: day,
  createdAt: instant,
  changedAt: instant,
  ...seal.shape,
})
export type Letter = z.infer<typeof letter>

export const agreementDraft = z.strictObject({
  whatDiffers: z.array(z.string().trim().min(1).max(120)).max(20),
  howWeArgue: text(300),
  review: day.nullable(),
})
export type AgreementDraft = z.infer<typeof agreementDraft>

/** For `together_again` alone. One record. */
export const agreement = agreementDraft.extend({
  /** The day the note about parting and coming back was read; it is shown once, and comes first. */
  noteReadOn: day.nullable(),
  changedAt: instant,
})
export type Agreement = z.infer<typeof agreement>

export const closingDraft = z.strictObject({ thank: text(1000), keep: text(1000), letGo: text(1000) })
export type ClosingDraft = z.infer<typeof closingDraft>

/** The closing page, and what became of the tool. One record. */
export const closing = closingDraft.extend({
  /** Put away on that day: nothing is written any more; null while the tool is in use. */
  closedOn: day.nullable(),
  changedAt: instant,
  ...seal.shape,
})
export type Closing = z.infer<typeof closing>
