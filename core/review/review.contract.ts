import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { day, id, text } from '../kernel/schema-kit.schema.ts'
import { entryRow } from '../journal/entry.schema.ts'
import { entryFilter } from '../journal/journal.contract.ts'

/** Marks as [start, end) in the fragment's own characters. */
const marked = z.strictObject({ text: z.string(), marks: z.array(z.tuple([z.int(), z.int()])) })
export type MarkedText = z.infer<typeof marked>

const hit = z.strictObject({ row: entryRow, title: marked, fragments: z.array(marked).max(3) })
export type SearchHit = z.infer<typeof hit>

const calendarDay = z.strictObject({ day, entries: z.int(), mood: z.number().nullable() })
export type CalendarDay = z.infer<typeof calendarDay>

export const reviewContract = {
  /** All words must be there, each as a word or its beginning. Best first. Empty text: newest first. */
  'review.search': {
    input: z.strictObject({
      text: text(400),
      filter: entryFilter,
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(100),
    }),
    output: z.strictObject({
      total: z.int(),
      hits: z.array(hit),
      /** Hits in which two versions met. */
      twofold: z.array(id),
      /** False while the index is still being built after unlock. */
      isComplete: z.boolean(),
    }),
  },
  /** Days of that year with an entry or a mood. */
  'review.year': {
    input: z.strictObject({ year: z.int().min(1900).max(2200) }),
    output: z.array(calendarDay),
  },
  /** Years that hold an entry, newest first; always the current one. */
  'review.years': { input: z.undefined(), output: z.array(z.int()) },
  'review.onDay': { input: z.strictObject({ day }), output: z.array(entryRow) },
  /** One past entry for today: a year, half a year, three months or a month ago; null if off or none. */
  'review.onThisDay': {
    input: z.undefined(),
    output: z.strictObject({ row: entryRow, monthsAgo: z.int() }).nullable(),
  },
  'review.neverAgain': { input: z.strictObject({ id }), output: z.null() },
} as const satisfies ContractShape
