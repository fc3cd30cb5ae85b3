import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { id } from '../kernel/schema-kit.schema.ts'
import { KEPT_KINDS } from './friendship-kinds.ts'
import { careDraft, careIdea, meeting, meetingDraft, motive, motiveDraft } from './friendship.schema.ts'

const named = z.strictObject({ kind: z.enum(KEPT_KINDS), id })

/** Whatever adds or changes is refused with friendship/not-now where contact is not open; deleting never is. */
export const friendshipContract = {
  'friendship.log': {
    input: z.undefined(),
    /** All of it empty where friendship is out of sight. */
    output: z.strictObject({
      /** Newest day first. */
      meetings: z.array(meeting),
      /** Open ones first, then done ones; each the newest first. */
      care: z.array(careIdea),
      /** Oldest month first. */
      motives: z.array(motive),
    }),
  },
  'friendship.noteMeeting': { input: meetingDraft, output: meeting },
  'friendship.editMeeting': { input: z.strictObject({ id, draft: meetingDraft }), output: meeting },
  'friendship.addCare': { input: careDraft, output: careIdea },
  'friendship.editCare': {
    input: z.strictObject({ id, care: careDraft.extend({ isDone: z.boolean() }) }),
    output: careIdea,
  },
  /** Of this month or one gone by; takes the place of what was noted for that month. */
  'friendship.noteMotive': { input: motiveDraft, output: motive },
  'friendship.remove': { input: named, output: named },
  /** Brings back what was deleted since the journal was opened; nothing else. */
  'friendship.putBack': { input: named, output: named },
} as const satisfies ContractShape
