import { z } from 'zod'
import { day, id, instant, text } from '../kernel/schema-kit.schema.ts'
import { BOUNDARY_OWNERS, BOUNDARY_SOURCES, BOUNDARY_TOPICS, FIRMNESSES, MENDINGS } from './boundary-kinds.ts'
import { CONTACT_SOURCES, CONTACT_VALUES, STATEMENT_KINDS, WAYS } from './contact-kinds.ts'

const line = z.string().trim().min(1).max(200)

/** What reopens contact, as the person enters it. The program cannot verify it, and says so. */
export const statement = z.strictObject({ at: instant, day, kind: z.enum(STATEMENT_KINDS), words: text(280) })

export const contactStatus = z.strictObject({
  value: z.enum(CONTACT_VALUES),
  since: day,
  source: z.enum(CONTACT_SOURCES).nullable(),
  theirWords: text(280),
  reviewNote: text(2000),
  /** For `needs_time`: the last day they asked for. */
  until: day.nullable(),
  /** For `needs_time` without a day: when they wrote first. */
  wroteFirst: day.nullable(),
  /** A no stands, whatever the value says, until they say that contact is welcome. */
  noStands: z.boolean(),
  /** An order stands, whatever the value says, until it has ended. */
  orderStands: z.boolean(),
  statements: z.array(statement).max(200),
  changedAt: instant,
  /** When more than a note or a quote was last changed; null in a record from before this was kept. */
  settledAt: instant.nullable(),
})
export type ContactStatus = z.infer<typeof contactStatus>

/** A change of the status. What it needs beside the value depends on what stands. */
export const statusWish = z.strictObject({
  value: z.enum(CONTACT_VALUES),
  since: day,
  source: z.enum(CONTACT_SOURCES).nullable(),
  theirWords: text(280),
  reviewNote: text(2000),
  until: day.nullable(),
  /** "They contacted me and said contact is welcome", in their words. */
  welcome: z.strictObject({ day, words: z.string().trim().min(1).max(280) }).nullable(),
  /** "The order has ended and I have checked this with a professional." */
  orderEnded: z.strictObject({ day, isChecked: z.literal(true) }).nullable(),
  /** The page about safety was shown before. */
  isInformed: z.boolean(),
})
export type StatusWish = z.infer<typeof statusWish>

export const boundaryDraft = z.strictObject({
  whose: z.enum(BOUNDARY_OWNERS),
  text: line,
  topic: z.enum(BOUNDARY_TOPICS).nullable(),
  source: z.enum(BOUNDARY_SOURCES),
  firmness: z.enum(FIRMNESSES),
  since: day,
  until: day.nullable(),
  rulesOut: z.array(z.enum(WAYS)).max(WAYS.length),
})
export type BoundaryDraft = z.infer<typeof boundaryDraft>

export const boundary = boundaryDraft.extend({
  id,
  createdAt: instant,
  changedAt: instant,
  /** The day its owner lifted it; null while it stands. */
  liftedOn: day.nullable(),
  liftedWords: text(200),
  entryIds: z.array(id).max(500),
})
export type Boundary = z.infer<typeof boundary>

export const slipDraft = z.strictObject({ boundaryId: id, day, what: line, mended: z.enum(MENDINGS) })
export type SlipDraft = z.infer<typeof slipDraft>

export const slip = slipDraft.extend({ id, createdAt: instant, changedAt: instant })
export type Slip = z.infer<typeof slip>

export const waitingItem = z.strictObject({
  id,
  at: instant,
  text: z.string().trim().min(1).max(120),
  isDone: z.boolean(),
  goalId: id.nullable(),
})
export type WaitingItem = z.infer<typeof waitingItem>

/** What fills the waiting. One record, id `WAITING_ID`. */
export const waiting = z.strictObject({
  since: day.nullable(),
  until: day.nullable(),
  meanwhile: z.array(waitingItem).max(100),
  changedAt: instant,
})
export type Waiting = z.infer<typeof waiting>
