import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { day, id, s10 } from '../kernel/schema-kit.schema.ts'
import { DEEDS, TRIGGERS } from './space-kinds.ts'
import {
  care,
  careDraft,
  clarity,
  clarityDraft,
  contactEvent,
  contactEventDraft,
  ifThen,
  ifThenDraft,
  period,
  periodDraft,
  urge,
  urgeDraft,
} from './space.schema.ts'

const one = z.strictObject({ id })

/** Each `remove…` is undone by its `put…Back` until the journal locks; what is linked to it stays in either case. */
export const spaceContract = {
  /** Newest first, as every list here. */
  'space.periods': { input: z.undefined(), output: z.array(period) },
  'space.addPeriod': { input: periodDraft, output: period },
  'space.editPeriod': { input: z.strictObject({ id, draft: periodDraft }), output: period },
  'space.removePeriod': { input: one, output: period },
  'space.putPeriodBack': { input: one, output: period },

  'space.contactEvents': { input: z.undefined(), output: z.array(contactEvent) },
  /** Contact that I began, as all steps have it: also what was sent, begun in step 4 or talked over. */
  'space.ownContact': {
    input: z.undefined(),
    output: z.array(z.strictObject({ day, isPractical: z.boolean() })),
  },
  'space.noteContact': { input: contactEventDraft, output: contactEvent },
  'space.editContact': { input: z.strictObject({ id, draft: contactEventDraft }), output: contactEvent },
  'space.removeContact': { input: one, output: contactEvent },
  'space.putContactBack': { input: one, output: contactEvent },

  'space.urges': { input: z.undefined(), output: z.array(urge) },
  /** The pull that is going on, and the minutes of its wait that are left; null where none is. */
  'space.pull': {
    input: z.undefined(),
    output: z.strictObject({ urge, minutesLeft: z.int().nonnegative() }).nullable(),
  },
  /** Begins the wait. While one is going on, that one is answered. */
  'space.startUrge': {
    input: z.strictObject({ before: s10, trigger: z.enum(TRIGGERS).nullable() }),
    output: urge,
  },
  /** Ten more minutes, from the end of the wait or from now. */
  'space.extendWait': { input: one, output: urge },
  'space.endWait': { input: one, output: urge },
  'space.endUrge': {
    input: z.strictObject({
      id,
      after: s10.nullable(),
      did: z.enum(DEEDS).nullable(),
      trigger: z.enum(TRIGGERS).nullable(),
    }),
    output: urge,
  },
  /** One that is over already. */
  'space.noteUrge': { input: urgeDraft, output: urge },
  'space.editUrge': { input: z.strictObject({ id, draft: urgeDraft }), output: urge },
  'space.removeUrge': { input: one, output: urge },
  'space.putUrgeBack': { input: one, output: urge },

  /** Those in use first, each kind the newest first. */
  'space.ifThens': { input: z.undefined(), output: z.array(ifThen) },
  'space.addIfThen': { input: ifThenDraft, output: ifThen },
  'space.editIfThen': { input: z.strictObject({ id, draft: ifThenDraft }), output: ifThen },
  /** null cuts the link; the goal stays. */
  'space.tieGoal': { input: z.strictObject({ id, goalId: id.nullable() }), output: ifThen },
  'space.removeIfThen': { input: one, output: ifThen },
  'space.putIfThenBack': { input: one, output: ifThen },

  'space.clarity': { input: z.undefined(), output: z.array(clarity) },
  /** Writes the check of that week, also in place of an earlier one. `week` is a Monday. */
  'space.saveClarity': { input: clarityDraft, output: clarity },
  'space.removeClarity': { input: z.strictObject({ week: day }), output: clarity },

  /** Planned ones first. */
  'space.care': { input: z.undefined(), output: z.array(care) },
  'space.addCare': { input: careDraft, output: care },
  'space.editCare': { input: z.strictObject({ id, draft: careDraft }), output: care },
  'space.removeCare': { input: one, output: care },
  'space.putCareBack': { input: one, output: care },
} as const satisfies ContractShape
