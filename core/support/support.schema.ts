import { z } from 'zod'
import { day, id, instant, s10, text } from '../kernel/schema-kit.schema.ts'
import { GOOD_FOR, HELPLINE_KINDS, PERSON_ROLES, SEARCH_KINDS, SEARCH_STATUSES } from './support-kinds.ts'

const kept = { id, createdAt: instant, changedAt: instant }
const line = (most: number): z.ZodString => z.string().trim().min(1).max(most)

/** Someone to turn to. Never the other person of the journal. */
export const personDraft = z.strictObject({
  name: line(60),
  role: z.enum(PERSON_ROLES),
  goodFor: z.array(z.enum(GOOD_FOR)).max(GOOD_FOR.length),
  contact: text(120),
  /** They know that I may turn to them. */
  asked: z.boolean(),
})
export type PersonDraft = z.infer<typeof personDraft>
export const person = personDraft.extend(kept)
export type Person = z.infer<typeof person>

/** Something to bring to a session: words, and the entry they come from. */
export const bringItem = z.strictObject({
  id,
  at: instant,
  text: line(600),
  entryId: id.nullable(),
  isDone: z.boolean(),
})
export type BringItem = z.infer<typeof bringItem>

/** Something to try until the next one; `goalId` once it became a goal. */
export const tryItem = z.strictObject({
  id,
  at: instant,
  text: line(80),
  goalId: id.nullable(),
  isDone: z.boolean(),
})
export type TryItem = z.infer<typeof tryItem>

export const sessionDraft = z.strictObject({
  day,
  personId: id.nullable(),
  /** Who it is with, where that is nobody on the map. */
  withWhom: text(60),
  tookAway: text(800),
  next: day.nullable(),
})
export type SessionDraft = z.infer<typeof sessionDraft>
export const session = sessionDraft.extend({
  ...kept,
  bring: z.array(bringItem).max(50),
  tryNext: z.array(tryItem).max(20),
})
export type Session = z.infer<typeof session>

/** One a week, under its Monday, so that two computers write the same one. */
export const pulse = z.strictObject({
  week: day,
  steady: s10,
  sleep: s10,
  connected: s10,
  mattered: s10,
  clear: s10,
  changedAt: instant,
})
export type Pulse = z.infer<typeof pulse>

const lines = z.array(line(200)).max(20)
export const hardHourDraft = z.strictObject({
  signs: lines,
  helps: lines,
  people: lines,
  places: lines,
  /** What makes it harder to harm myself here. */
  saferHere: lines,
  reasons: lines,
})
export type HardHourDraft = z.infer<typeof hardHourDraft>
/** One record, id `HARD_HOUR_ID`. */
export const hardHour = hardHourDraft.extend({ changedAt: instant })
export type HardHour = z.infer<typeof hardHour>

/** Looking for a professional, with what to ask at the first call. */
export const searchDraft = z.strictObject({
  kind: z.enum(SEARCH_KINDS),
  questions: lines,
  budget: text(120),
  status: z.enum(SEARCH_STATUSES),
})
export type SearchDraft = z.infer<typeof searchDraft>
export const search = searchDraft.extend(kept)
export type Search = z.infer<typeof search>

export const ownLineDraft = z.strictObject({
  country: line(40),
  kind: z.enum(HELPLINE_KINDS),
  name: line(80),
  number: line(60),
  note: text(120),
  /** The day its number was last looked up. */
  checked: day.nullable(),
  /** The row of the list that comes with the program it stands for; null for one more. */
  replaces: text(200).nullable(),
  isHidden: z.boolean(),
})
export type OwnLineDraft = z.infer<typeof ownLineDraft>
/** A helpline of the person's own, above the list that comes with the program. */
export const ownLine = ownLineDraft.extend(kept)
export type OwnLine = z.infer<typeof ownLine>
