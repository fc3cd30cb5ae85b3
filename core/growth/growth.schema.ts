import { z } from 'zod'
import { day, id, instant, s5, text } from '../kernel/schema-kit.schema.ts'
import { EVIDENCE_SEEN_BY, EVIDENCE_WITH, GOAL_KINDS, GOAL_MEASURES, GOAL_STATUSES } from './goal-kinds.ts'

export const goalDraft = z.strictObject({
  title: z.string().trim().min(1).max(80),
  why: text(200),
  issueId: id.nullable(),
  kind: z.enum(GOAL_KINDS),
  measure: z.enum(GOAL_MEASURES),
  /** Times a week; for minutes and counts, check-ins a week. */
  targetPerWeek: z.int().min(1).max(14),
  ifCue: text(120),
  thenAction: text(120),
  start: day,
  review: day.nullable(),
  keepIfApart: z.enum(['yes', 'no', 'unsure']),
})
export type GoalDraft = z.infer<typeof goalDraft>

export const goal = goalDraft.extend({
  id,
  createdAt: instant,
  changedAt: instant,
  status: z.enum(GOAL_STATUSES),
  /** Mondays: the first week it rested, and the first it runs again. Weeks between do not count. */
  pauses: z.array(z.strictObject({ from: day, to: day.nullable() })).max(200),
})
export type Goal = z.infer<typeof goal>

export const checkInDraft = z.strictObject({
  goalId: id,
  day,
  /** 1 for done; else the count, the minutes, or a rating 1 to 5. */
  value: z.int().min(0).max(1000),
  hard: z.int().min(0).max(3).nullable(),
  note: text(300),
})
export type CheckInDraft = z.infer<typeof checkInDraft>

export const checkIn = checkInDraft.extend({ id, createdAt: instant })
export type CheckIn = z.infer<typeof checkIn>

export const evidenceDraft = z.strictObject({
  day,
  goalId: id.nullable(),
  issueId: id.nullable(),
  situation: text(300),
  beforeIWould: text(200),
  thisTimeI: z.string().trim().min(1).max(200),
  with: z.enum(EVIDENCE_WITH),
  seenBy: z.enum(EVIDENCE_SEEN_BY),
  sure: s5.nullable(),
  entryId: id.nullable(),
})
export type EvidenceDraft = z.infer<typeof evidenceDraft>

export const evidence = evidenceDraft.extend({ id, createdAt: instant, changedAt: instant })
export type Evidence = z.infer<typeof evidence>
