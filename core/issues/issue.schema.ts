import { z } from 'zod'
import { day, id, instant, localTime, s10, s5, text } from '../kernel/schema-kit.schema.ts'
import { ISSUE_CATEGORIES, ISSUE_PATTERNS, ISSUE_STATUSES, MY_PART_KINDS } from './issue-kinds.ts'

const long = text(4000)

/** What the look-closer form holds. Three sides: mine, theirs, what was nobody's doing. */
export const issueDraft = z.strictObject({
  title: z.string().trim().min(1).max(80),
  category: z.enum(ISSUE_CATEGORIES).nullable(),
  /** What a camera would show. */
  seen: long,
  pattern: z.enum(ISSUE_PATTERNS).nullable(),
  myPart: long,
  myPartKinds: z.array(z.enum(MY_PART_KINDS)).max(10),
  theirPart: long,
  circumstance: long,
  impactOnThem: long,
  impactOnMe: long,
  needBehind: long,
  learned: long,
  willDo: long,
  weight: s5.nullable(),
  /** 0 to 100: how much of it is mine to change. */
  myInfluence: z.int().min(0).max(100).nullable(),
  sure: s5.nullable(),
  /** Hides my part, and keeps the card out of later steps and every export. */
  wasAfraidOrHurt: z.boolean(),
  shareable: z.boolean(),
})
export type IssueDraft = z.infer<typeof issueDraft>

export const issue = issueDraft.extend({
  id,
  createdAt: instant,
  changedAt: instant,
  status: z.enum(ISSUE_STATUSES),
  /** The day it came to one of the ends of the board; null while it stands elsewhere. */
  settledOn: day.nullable(),
  /** Order inside its column: fractional rank, compared as plain strings. */
  rank: text(200),
  /** How far along it feels, dated. */
  progress: z.array(z.strictObject({ day, rating: s10 })).max(500),
  entryIds: z.array(id).max(500),
  /** When the person looked closer, by their own clock, once a day; at most three cards a day are suggested. */
  lookedCloserAt: z.array(localTime).max(500),
})
export type Issue = z.infer<typeof issue>

/**
 * What is left of a deleted card of fear or hurt, or of a goal or a piece of evidence that came of one: no word of it,
 * only what it goes on keeping out of sight.
 */
export const hardCard = z.strictObject({
  id,
  entryIds: z.array(id).max(500),
  /** The card it came of, by whose mark it keeps them; null for a card. */
  issueId: id.nullable(),
})
export type HardCard = z.infer<typeof hardCard>
