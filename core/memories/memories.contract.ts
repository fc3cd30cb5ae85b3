import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { day, id, text } from '../kernel/schema-kit.schema.ts'
import { ACTIVITY_STATUSES, ASK_REASONS, PICTURE_KINDS } from './activity-kinds.ts'
import { activity, activityDraft, afterNotes, meetingTime, picture } from './memories.schema.ts'

export const memoriesContract = {
  /** Newest first; none where the step is hidden. `standing` heeds what the desk knows; `reason` says why nobody is to be asked now. */
  'memories.list': {
    input: z.undefined(),
    output: z.array(
      z.strictObject({
        activity,
        standing: z.enum(ACTIVITY_STATUSES),
        isOnDesk: z.boolean(),
        reason: z.enum(ASK_REASONS).nullable(),
        pictures: z.array(picture),
      }),
    ),
  },
  'memories.add': { input: activityDraft, output: activity },
  'memories.edit': { input: z.strictObject({ id, draft: activityDraft }), output: activity },
  /** Ties the idea to the draft of its invitation. Refused where nobody is to be asked. */
  'memories.prepare': {
    input: z.strictObject({ id, messageId: id, ...meetingTime.shape }),
    output: activity,
  },
  /** Asked face to face, without the desk. Refused for the same reasons. */
  'memories.noteAsked': { input: z.strictObject({ id, day, ...meetingTime.shape }), output: activity },
  'memories.noteAnswer': {
    input: z.strictObject({ id, answer: z.enum(['yes', 'no']) }),
    output: activity,
  },
  'memories.drop': { input: z.strictObject({ id }), output: activity },
  /** Dropped and never asked about: an idea again. */
  'memories.backToJar': { input: z.strictObject({ id }), output: activity },
  'memories.noteDone': {
    input: z.strictObject({ id, day, after: afterNotes }),
    output: activity,
  },
  /** With its pictures. `memories.putBack` undoes it until the journal locks. */
  'memories.remove': { input: z.strictObject({ id }), output: activity },
  'memories.putBack': { input: z.strictObject({ id }), output: activity },
  /** Asks for a file in a dialog of the system; null where that was cancelled. */
  'memories.addPicture': { input: z.strictObject({ id }), output: picture.nullable() },
  'memories.describePicture': { input: z.strictObject({ id, alt: text(200) }), output: picture },
  'memories.removePicture': { input: z.strictObject({ id }), output: picture },
  'memories.putPictureBack': { input: z.strictObject({ id }), output: picture },
  /** The bytes of one picture, without any metadata. */
  'memories.picture': {
    input: z.strictObject({ id }),
    output: z.strictObject({ kind: z.enum(PICTURE_KINDS), base64: z.string() }),
  },
} as const satisfies ContractShape
