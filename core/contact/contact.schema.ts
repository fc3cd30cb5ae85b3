import { z } from 'zod'
import { day, id, instant, text } from '../kernel/schema-kit.schema.ts'
import { CHANNELS, DRAFT_STATUSES, PURPOSES, READINESS, READINESS_ANSWERS, REPLIES } from './draft-kinds.ts'

export const readinessAnswer = z.strictObject({
  question: z.enum(READINESS),
  answer: z.enum(READINESS_ANSWERS),
})

/** What the desk holds while it is written. */
export const messageDraft = z.strictObject({
  text: text(4000),
  channel: z.enum(CHANNELS),
  purpose: z.enum(PURPOSES),
  whyNow: text(200),
  ifNoAnswer: text(200),
  readiness: z.array(readinessAnswer).max(READINESS.length),
})
export type MessageDraft = z.infer<typeof messageDraft>

export const message = messageDraft.extend({
  id,
  createdAt: instant,
  changedAt: instant,
  status: z.enum(DRAFT_STATUSES),
  /** A point in time, so that no restart shortens or lengthens the wait. */
  coolingUntil: instant.nullable(),
  /** When it was put on the clipboard: it may have been sent since. */
  copiedAt: instant.nullable(),
  sentOn: day.nullable(),
  /** Whether its cooling time was over when it was noted as sent; null where it had none, or is not sent. */
  waited: z.boolean().nullable(),
  reply: z.enum(REPLIES),
  repliedAt: instant.nullable(),
  /** What they answered, as far as the person noted it. */
  theirWords: text(280),
})
export type Message = z.infer<typeof message>

/** Nothing is copied until then. A moment and no reason. */
export const deskRest = z.strictObject({ until: instant })
export type DeskRest = z.infer<typeof deskRest>
