import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { day, id, text } from '../kernel/schema-kit.schema.ts'
import { SUMMARY_SECTIONS } from './summary-kinds.ts'

export const summaryChoices = z.strictObject({
  reader: z.enum(['self', 'therapist']),
  length: z.enum(['one_page', 'full']),
  from: day,
  to: day,
  sections: z.array(z.enum(SUMMARY_SECTIONS)).max(SUMMARY_SECTIONS.length),
  /** Three lines the person writes for this document: then, now, next; and a closing sentence. */
  howItWas: text(600),
  howItIs: text(600),
  whatIsNext: text(600),
  closing: text(600),
  /** Left out although their section is in: issues, goals, evidence, entries by id. */
  without: z.array(id).max(10_000),
  dates: z.enum(['exact', 'month', 'week_number']),
  freeText: z.enum(['whole', 'first_line', 'headings']),
})
export type SummaryChoices = z.infer<typeof summaryChoices>

/** One run of words in a paragraph. */
const run = z.strictObject({ text: z.string(), style: z.enum(['plain', 'strong', 'em']) })
const paragraph = z.array(run)

const block = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    text: z.string(),
  }),
  z.strictObject({ kind: z.literal('paragraph'), runs: paragraph }),
  z.strictObject({ kind: z.literal('quote'), runs: paragraph }),
  z.strictObject({ kind: z.literal('list'), items: z.array(paragraph) }),
  z.strictObject({ kind: z.literal('facts'), rows: z.array(z.tuple([z.string(), z.string()])) }),
  z.strictObject({
    kind: z.literal('table'),
    caption: z.string(),
    head: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  /** A line of means on the scale 1 to 5, null for a gap. */
  z.strictObject({
    kind: z.literal('mood-line'),
    sentence: z.string(),
    points: z.array(z.strictObject({ label: z.string(), mean: z.number().nullable() })),
  }),
  z.strictObject({ kind: z.literal('page-break') }),
])
export type SummaryBlock = z.infer<typeof block>

/** The very document: the preview shows it, and Markdown, HTML and PDF are written from it. */
export const summaryDocument = z.strictObject({
  title: z.string(),
  period: z.string(),
  blocks: z.array(block),
})
export type SummaryDocument = z.infer<typeof summaryDocument>

/** What could go in, for the ticks: with the stated default for this reader. */
const candidate = z.strictObject({ id, label: z.string(), section: z.enum(SUMMARY_SECTIONS) })

export const summaryContract = {
  'summary.preview': {
    input: summaryChoices,
    output: z.strictObject({
      document: summaryDocument,
      candidates: z.array(candidate),
      /** Left out whatever is ticked: kept private, or marked afraid or hurt. */
      keptOut: z.strictObject({ privateEntries: z.int(), afraidOrHurtCards: z.int() }),
      words: z.int(),
    }),
  },
  /** Main asks where and writes. `fileName` is the last part only. */
  'summary.save': {
    input: z.strictObject({ choices: summaryChoices, format: z.enum(['md', 'html', 'pdf']) }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('saved'), fileName: z.string() }),
      z.strictObject({ outcome: z.literal('cancelled') }),
    ]),
  },
  'summary.markdown': { input: summaryChoices, output: z.strictObject({ markdown: z.string() }) },
} as const satisfies ContractShape
