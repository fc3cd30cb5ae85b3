import { z } from 'zod'
import { day, id, instant, localTime, s5, text } from '../kernel/schema-kit.schema.ts'
import { ACTIVITY_KINDS, ACTIVITY_STATUSES, IDEA_OWNERS, PICTURE_KINDS } from './activity-kinds.ts'

/** What an idea says of itself. */
export const activityDraft = z.strictObject({
  title: z.string().trim().min(1).max(80),
  kind: z.enum(ACTIVITY_KINDS),
  /** 0 free, 3 costly. */
  cost: z.int().min(0).max(3),
  minutes: z.int().min(5).max(1440).nullable(),
  isNewForUs: z.boolean(),
  whoseIdea: z.enum(IDEA_OWNERS),
  isPublic: z.boolean(),
  easyExit: text(120),
  hasAlcohol: z.boolean(),
})
export type ActivityDraft = z.infer<typeof activityDraft>

/** How it was, afterwards; everything may stay empty. */
export const afterNotes = z.strictObject({
  enjoyed: s5.nullable(),
  natural: s5.nullable(),
  learned: text(200),
  memory: text(500),
})
export type AfterNotes = z.infer<typeof afterNotes>

/** From when until when, on one day: an invitation says its end. */
export const meetingTime = z.strictObject({ startsAt: localTime, endsAt: localTime })
export type MeetingTime = z.infer<typeof meetingTime>

export const activity = activityDraft.extend({
  ...afterNotes.shape,
  id,
  createdAt: instant,
  changedAt: instant,
  status: z.enum(ACTIVITY_STATUSES),
  startsAt: localTime.nullable(),
  endsAt: localTime.nullable(),
  askedOn: day.nullable(),
  doneOn: day.nullable(),
  /** The draft of its invitation on the desk of step 3. */
  messageId: id.nullable(),
  /** Deleted then, and gone for good once the journal locks; until that it can be put back. */
  removedAt: instant.nullable(),
})
export type Activity = z.infer<typeof activity>

export const picture = z.strictObject({
  id,
  activityId: id,
  createdAt: instant,
  changedAt: instant,
  /** What the vault keeps its bytes under. */
  media: z.string().regex(/^[0-9a-f]{40}$/),
  kind: z.enum(PICTURE_KINDS),
  width: z.int().min(1),
  height: z.int().min(1),
  /** In the person's words; '' until it is described. */
  alt: text(200),
  removedAt: instant.nullable(),
})
export type Picture = z.infer<typeof picture>
