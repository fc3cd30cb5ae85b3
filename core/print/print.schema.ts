import { z } from 'zod'
import { isTooShort, LONGEST_PASSWORD } from '../kernel/password-length.ts'

/** One run of words in a paragraph. */
const run = z.strictObject({ text: z.string(), style: z.enum(['plain', 'strong', 'em']) })
const paragraph = z.array(run)

/** What a drawing is read off: its ends, and the words or numbers along it. */
const scale = z.strictObject({
  lowest: z.number(),
  highest: z.number(),
  ticks: z.array(z.strictObject({ at: z.number(), label: z.string() })),
})

/** Numbers over time, null for a gap. The same numbers stand under it as a table where there is room. */
const line = z.strictObject({
  kind: z.literal('line'),
  sentence: z.string(),
  columns: z.tuple([z.string(), z.string()]),
  scale,
  points: z.array(z.strictObject({ label: z.string(), value: z.number().nullable() })),
})

/** Then and now, one pair a row; `first` is null where there is one answer only. */
const pairs = z.strictObject({
  kind: z.literal('pairs'),
  sentence: z.string(),
  columns: z.tuple([z.string(), z.string(), z.string()]),
  scale,
  rows: z.array(z.strictObject({ label: z.string(), first: z.number().nullable(), latest: z.number() })),
})

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
  line,
  pairs,
  z.strictObject({ kind: z.literal('page-break') }),
])
export type PrintBlock = z.infer<typeof block>
export type LineChart = z.infer<typeof line>
export type PairsChart = z.infer<typeof pairs>
export type Scale = z.infer<typeof scale>

/** The very document: previews show it, and every file is written from it. */
export const printDocument = z.strictObject({
  title: z.string(),
  /** Under the title; empty where there is none. */
  period: z.string(),
  /**
   * A paper has as many pages as it needs, with numbers. A page is the same set closely, to be one. A sheet is one as
   * well, of lists alone, in smaller type where it is full.
   */
  form: z.enum(['paper', 'page', 'sheet']),
  blocks: z.array(block),
})
export type PrintDocument = z.infer<typeof printDocument>

export const paperSize = z.enum(['a4', 'letter'])
export type PaperSize = z.infer<typeof paperSize>

/** What opens a PDF that is locked; null for one that anyone may open. It is kept nowhere. */
export const pdfPassword = z
  .string()
  .max(LONGEST_PASSWORD)
  .refine((password) => !isTooShort(password))
  .nullable()
  .default(null)

/** What came of saving; `fileName` is the last part only. */
export const savedFile = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('saved'), fileName: z.string() }),
  z.strictObject({ outcome: z.literal('cancelled') }),
])
export type SavedFile = z.infer<typeof savedFile>
