import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { day, id, text } from '../kernel/schema-kit.schema.ts'
import {
  boundary,
  boundaryDraft,
  contactStatus,
  slip,
  slipDraft,
  statusWish,
  waiting,
} from './boundaries.schema.ts'
import { CONTACT_VALUES, WAYS } from './contact-kinds.ts'

const gate = z.strictObject({
  value: z.enum(CONTACT_VALUES),
  drafts: z.enum(['open', 'write_only', 'practical_only', 'closed', 'hidden']),
  friendship: z.enum(['open', 'read_only', 'closed', 'hidden']),
  talk: z.enum([
    'open',
    'private_preparation',
    'unsent_reflection',
    'accountability_only',
    'closed',
    'hidden',
  ]),
  activities: z.enum(['open', 'ideas_only', 'closed', 'hidden']),
  ruledOut: z.array(z.enum(WAYS)).readonly(),
  apart: z
    .strictObject({
      agreement: z.enum(['agreed', 'my_choice', 'their_request']),
      allowed: z.enum(['none', 'practical_only']),
      until: day.nullable(),
    })
    .nullable(),
  waitsByPeriod: z.boolean(),
  hidesReunion: z.boolean(),
})

export const boundariesContract = {
  /** What the steps about contact may offer today. */
  'boundaries.gate': { input: z.undefined(), output: gate },
  /** null until someone has said how contact stands. */
  'boundaries.status': { input: z.undefined(), output: contactStatus.nullable() },
  'boundaries.setStatus': { input: statusWish, output: contactStatus },
  'boundaries.answerSetup': {
    input: z.strictObject({
      asked: z
        .enum(['no', 'needs_time', 'practical_only', 'said_no', 'blocked_me', 'legal_order'])
        .nullable(),
      wasAfraid: z.boolean().nullable(),
      frightenedThem: z.boolean().nullable(),
    }),
    output: contactStatus.nullable(),
  },
  /** They asked for time without a day, and wrote first on that day. */
  'boundaries.wroteFirst': { input: z.strictObject({ day }), output: contactStatus },
  /** Standing ones first, then lifted ones; each the oldest first. */
  'boundaries.list': { input: z.undefined(), output: z.array(boundary) },
  'boundaries.add': { input: boundaryDraft, output: boundary },
  'boundaries.edit': { input: z.strictObject({ id, draft: boundaryDraft }), output: boundary },
  'boundaries.lift': { input: z.strictObject({ id, day, words: text(200) }), output: boundary },
  'boundaries.standAgain': { input: z.strictObject({ id }), output: boundary },
  /** Slips and entries stay. One of theirs that stands: only as a mistake. `boundaries.putBack` undoes it until the journal locks. */
  'boundaries.remove': { input: z.strictObject({ id, isMistake: z.boolean() }), output: boundary },
  'boundaries.putBack': { input: z.strictObject({ id }), output: boundary },
  'boundaries.link': { input: z.strictObject({ id, entryId: id }), output: boundary },
  'boundaries.unlink': { input: z.strictObject({ id, entryId: id }), output: boundary },
  /** Newest day first. */
  'boundaries.slips': { input: z.undefined(), output: z.array(slip) },
  'boundaries.noteSlip': { input: slipDraft, output: slip },
  'boundaries.editSlip': { input: z.strictObject({ id, draft: slipDraft }), output: slip },
  /** `boundaries.putSlipBack` undoes it until the journal locks. */
  'boundaries.removeSlip': { input: z.strictObject({ id }), output: slip },
  'boundaries.putSlipBack': { input: z.strictObject({ id }), output: slip },
  'boundaries.waiting': { input: z.undefined(), output: waiting },
  'boundaries.setWaitingDays': {
    input: z.strictObject({ since: day.nullable(), until: day.nullable() }),
    output: waiting,
  },
  'boundaries.addMeanwhile': {
    input: z.strictObject({ text: z.string().trim().min(1).max(120) }),
    output: waiting,
  },
  'boundaries.changeMeanwhile': {
    input: z.strictObject({
      id,
      part: z.strictObject({
        text: z.string().trim().min(1).max(120).optional(),
        isDone: z.boolean().optional(),
        goalId: id.nullable().optional(),
      }),
    }),
    output: waiting,
  },
  /** `boundaries.putMeanwhileBack` undoes it until the journal locks. */
  'boundaries.removeMeanwhile': { input: z.strictObject({ id }), output: waiting },
  'boundaries.putMeanwhileBack': { input: z.strictObject({ id }), output: waiting },
} as const satisfies ContractShape
