import { z } from 'zod'

/** Marks as [start, end) in the text's own characters. */
export const marked = z.strictObject({ text: z.string(), marks: z.array(z.tuple([z.int(), z.int()])) })
export type MarkedText = z.infer<typeof marked>
