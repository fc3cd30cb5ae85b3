import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { day, id, instant, text } from '../kernel/schema-kit.schema.ts'
import { paperSize, pdfPassword, printDocument, savedFile } from '../print/print.schema.ts'
import { plan, planDraft, talkNotes } from './conversation.schema.ts'
import { CONSENTS, LONGEST, TIED_KINDS } from './talk-kinds.ts'

/** A plan as it may be shown: cards that are gone, or were marked as fear or hurt, are not among its issues. */
const planView = z.strictObject({
  plan,
  /** How many of its cards are marked as fear or hurt, or were when they were deleted. The plan rests while there is one. */
  closedIssues: z.int(),
})
export type PlanView = z.infer<typeof planView>

/** A piece of evidence, as far as a talk has a use for it. */
const broughtPiece = z.strictObject({ id, day, thisTimeI: text(200) })
export type BroughtPiece = z.infer<typeof broughtPiece>

const tie = z.strictObject({ id, kind: z.enum(TIED_KINDS), to: id })

export const conversationContract = {
  /** Newest first; none where the step is hidden. */
  'conversation.plans': { input: z.undefined(), output: z.array(planView) },
  /** What may be brought to a talk, newest first: nothing that came of a card of fear or hurt, deleted or not. */
  'conversation.evidence': { input: z.undefined(), output: z.array(broughtPiece) },
  /** Calls that change a plan are refused with conversation/not-now where contact as it stands closes them. */
  'conversation.add': { input: planDraft, output: plan },
  'conversation.edit': { input: z.strictObject({ id, draft: planDraft }), output: plan },
  /** `day`: never later than today. From a no only to a yes, with their words. */
  'conversation.noteConsent': {
    input: z.strictObject({ id, consent: z.enum(CONSENTS), day, words: text(LONGEST.words) }),
    output: plan,
  },
  'conversation.noteTalk': { input: z.strictObject({ id, notes: talkNotes }), output: plan },
  /** A plan for a second talk, from one that has been. It has no yes yet. */
  'conversation.again': { input: z.strictObject({ id }), output: plan },
  'conversation.link': { input: tie, output: plan },
  'conversation.unlink': { input: tie, output: plan },
  /** Goes on without the cards that are marked as fear or hurt. */
  'conversation.leaveClosedIssues': { input: z.strictObject({ id }), output: plan },
  /** What it was tied to stays. `conversation.putBack` undoes it until the journal locks. */
  'conversation.remove': { input: z.strictObject({ id }), output: plan },
  /** Left. It goes where it was never begun, for such a plan is none; true where it went. */
  'conversation.leave': { input: z.strictObject({ id }), output: z.boolean() },
  'conversation.putBack': { input: z.strictObject({ id }), output: plan },
  /** What was said in the plan at the end of each day it was written on, oldest first, without what stands now. */
  'conversation.versions': {
    input: z.strictObject({ id }),
    output: z.array(z.strictObject({ at: instant, spoken: z.array(z.string()) })),
  },
  /** The sheet as it would be printed. `keptOut`: sentences that a text which must not leave has as well. */
  'conversation.sheet': {
    input: z.strictObject({ id }),
    output: z.strictObject({ document: printDocument, keptOut: z.int() }),
  },
  /** One page as a PDF, where the person chooses. */
  'conversation.saveSheet': {
    input: z.strictObject({ id, paper: paperSize, password: pdfPassword }),
    output: savedFile,
  },
} as const satisfies ContractShape
