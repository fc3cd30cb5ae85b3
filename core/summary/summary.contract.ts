import { z } from 'zod'
import { SHUT_REASONS } from '../book/shut-words.ts'
import type { ContractShape } from '../kernel/define-call.ts'
import { day, id, text } from '../kernel/schema-kit.schema.ts'
import { paperSize, pdfPassword, printDocument, savedFile } from '../print/print.schema.ts'
import { SEARCH_KINDS } from '../search/search-kinds.ts'
import { NAME_LOOKS } from './name-pattern.ts'
import {
  LONGEST,
  NAME_RULES,
  SENTENCE_REASONS,
  SUMMARY_FORMATS,
  SUMMARY_READERS,
  SUMMARY_SECTIONS,
} from './summary-kinds.ts'

export const summaryChoices = z.strictObject({
  reader: z.enum(SUMMARY_READERS),
  length: z.enum(['one_page', 'full']),
  from: day,
  to: day,
  sections: z.array(z.enum(SUMMARY_SECTIONS)).max(SUMMARY_SECTIONS.length),
  /** Three lines the person writes for this document: then, now, next; and a closing sentence. */
  howItWas: text(LONGEST.line),
  howItIs: text(LONGEST.line),
  whatIsNext: text(LONGEST.line),
  closing: text(LONGEST.line),
  /** Left out although their section is in, by id. */
  without: z.array(id).max(10_000),
  /** Other words for this document alone, by the id of the record whose own words they stand for. */
  wording: z.array(z.strictObject({ id, text: text(LONGEST.line) })).max(500),
  dates: z.enum(['exact', 'month', 'week_number']),
  freeText: z.enum(['whole', 'first_line', 'headings']),
  names: z.strictObject({
    known: z.enum(NAME_RULES),
    /** What is written instead, name by name; it goes before the rule. Empty: a name to look for, and leave to the rule. */
    own: z.array(z.strictObject({ name: text(LONGEST.name).min(1), as: text(LONGEST.name) })).max(200),
  }),
  /** For the other person: they asked for it, or agreed to it. Nothing is written without. */
  theyAgreed: z.boolean(),
  paper: paperSize,
})
export type SummaryChoices = z.infer<typeof summaryChoices>

/** What could go in, for the ticks; `words` are its own, where they can be put differently. */
const candidate = z.strictObject({
  id,
  label: z.string(),
  section: z.enum(SUMMARY_SECTIONS),
  words: z.string().nullable(),
})
export type Candidate = z.infer<typeof candidate>

/** A name as it was found in the document before anything was put in its place. */
const foundName = z.strictObject({
  name: z.string(),
  /** On the support map; others only look like names. */
  isKnown: z.boolean(),
  /** Only the person told of it: the check alone would have missed it, or it is not in the document. */
  isAdded: z.boolean(),
  look: z.enum(NAME_LOOKS),
  times: z.int(),
  /** What stands there now; null where the name itself does. */
  as: z.string().nullable(),
})
export type FoundName = z.infer<typeof foundName>

/** A date that was typed into a text, where days are not to be seen. */
const foundDate = z.strictObject({
  text: z.string(),
  times: z.int(),
  /** What stands there now; null where it is not sure which day is meant, so that it stays. */
  as: z.string().nullable(),
})
export type FoundDate = z.infer<typeof foundDate>

const leftOut = z.strictObject({ text: z.string(), reason: z.enum(SENTENCE_REASONS) })
export type LeftOut = z.infer<typeof leftOut>

/** Words that stand in a text which must not leave as well. Both null: they were typed for this document. */
const heldBack = z.strictObject({
  id: z.string().nullable(),
  kind: z.enum(SEARCH_KINDS.map(({ kind }) => kind)).nullable(),
  text: z.string(),
  reason: z.enum(SHUT_REASONS),
})
export type HeldBack = z.infer<typeof heldBack>

/**
 * For the other person, calls refuse with summary/not-now unless contact is open; a period that is backwards, ends after
 * today, or is longer than ten years with input/invalid, as in "What changed".
 */
export const summaryContract = {
  'summary.preview': {
    input: summaryChoices,
    output: z.strictObject({
      document: printDocument,
      candidates: z.array(candidate),
      names: z.array(foundName),
      /** Typed into texts; none where days may be seen. */
      typedDates: z.array(foundDate),
      /** Sentences that are not for the other person, and why. */
      leftOut: z.array(leftOut),
      /** Left out because a private, sealed or afraid-or-hurt text has the same words. */
      heldBack: z.array(heldBack),
      /** Left out whatever is ticked: kept private, marked afraid or hurt or tied to such a card, or sealed. */
      keptOut: z.strictObject({
        privateEntries: z.int(),
        afraidOrHurtEntries: z.int(),
        afraidOrHurtCards: z.int(),
        sealedLetters: z.int(),
      }),
      words: z.int(),
    }),
  },
  /** Main asks where and writes. */
  'summary.save': {
    input: z
      .strictObject({ choices: summaryChoices, format: z.enum(SUMMARY_FORMATS), password: pdfPassword })
      // Nothing is written open that was to be locked.
      .refine(({ format, password }) => format === 'pdf' || password === null, { path: ['password'] }),
    output: savedFile,
  },
  /** The same document as it reads raw. */
  'summary.text': {
    input: z.strictObject({ choices: summaryChoices, format: z.enum(['md', 'txt']) }),
    output: z.strictObject({ text: z.string() }),
  },
} as const satisfies ContractShape
