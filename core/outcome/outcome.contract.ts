import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { day, id, s10, text } from '../kernel/schema-kit.schema.ts'
import { FATES, LETTER_KINDS, LIFE_AREAS, SCENARIO_KINDS } from './outcome-kinds.ts'
import {
  agreement,
  agreementDraft,
  closingDraft,
  letterDraft,
  lifeArea,
  scenario,
  scenarioDraft,
} from './outcome.schema.ts'

/** A letter in the list. While it is sealed it has its kind and its days, and not one word. */
const letterRow = z.strictObject({
  id,
  kind: z.enum(LETTER_KINDS),
  writtenOn: day,
  /** The first words; empty while it is sealed. */
  begins: z.string(),
  isSealed: z.boolean(),
  sealedUntil: day.nullable(),
  openings: z.array(day),
})
export type LetterRow = z.infer<typeof letterRow>

const standing = z.strictObject({
  fate: z.enum(FATES),
  since: day.nullable(),
  until: day.nullable(),
  openings: z.array(day),
})
export type Standing = z.infer<typeof standing>

/** All lists are empty, and what may be null is null, while the whole is sealed. */
const board = z.strictObject({
  standing,
  /** All five, or four where the gate hides the one about trying again. */
  scenarios: z.array(scenario),
  areas: z.array(lifeArea),
  letters: z.array(letterRow),
  /** null where the gate hides it, too. */
  agreement: agreement.nullable(),
  closing: closingDraft.nullable(),
})
export type OutcomeBoard = z.infer<typeof board>

/** A rating of null takes away what was said on that day. */
const rating = s10.nullable()
/** Stands for what was removed; good until the journal is locked. */
const removed = z.strictObject({ token: id })

export const outcomeContract = {
  'outcome.board': { input: z.undefined(), output: board },
  'outcome.rateScenarios': {
    input: z.strictObject({
      day,
      ratings: z
        .array(z.strictObject({ kind: z.enum(SCENARIO_KINDS), rating }))
        .min(1)
        .max(5),
    }),
    output: z.null(),
  },
  'outcome.editScenario': {
    input: z.strictObject({ kind: z.enum(SCENARIO_KINDS), draft: scenarioDraft }),
    output: z.null(),
  },
  'outcome.rateAreas': {
    input: z.strictObject({
      day,
      ratings: z
        .array(z.strictObject({ area: z.enum(LIFE_AREAS), rating }))
        .min(1)
        .max(8),
    }),
    output: z.null(),
  },
  'outcome.setNextStep': {
    input: z.strictObject({ area: z.enum(LIFE_AREAS), nextSmallStep: text(200) }),
    output: z.null(),
  },
  /** The words of a letter; refused while it is sealed. */
  'outcome.letter': { input: z.strictObject({ id }), output: letterDraft },
  'outcome.addLetter': {
    /** `day`: when it was written; today where left out. */
    input: z.strictObject({ draft: letterDraft, sealUntil: day.nullable(), day: day.optional() }),
    output: z.strictObject({ id }),
  },
  'outcome.editLetter': {
    input: z.strictObject({ id, draft: letterDraft, sealUntil: day.nullable() }),
    output: z.null(),
  },
  /** Opened before its day, on purpose; the day of it is noted. */
  'outcome.openLetterEarly': { input: z.strictObject({ id }), output: z.null() },
  'outcome.removeLetter': { input: z.strictObject({ id }), output: removed },
  /** The note about parting and coming back was read. */
  'outcome.readNote': { input: z.undefined(), output: z.null() },
  'outcome.editAgreement': { input: agreementDraft, output: z.null() },
  'outcome.editClosing': { input: closingDraft, output: z.null() },
  /** Readable from then on, and not written in. */
  'outcome.archive': { input: z.undefined(), output: z.null() },
  'outcome.seal': { input: z.strictObject({ until: day }), output: z.null() },
  'outcome.openEarly': { input: z.undefined(), output: z.null() },
  'outcome.reopen': { input: z.undefined(), output: z.null() },
  'outcome.removeAll': { input: z.undefined(), output: removed },
  /** Main keeps what was removed until the lock, so that nothing sealed goes by way of the page. */
  'outcome.putBack': { input: removed, output: z.null() },
} as const satisfies ContractShape
