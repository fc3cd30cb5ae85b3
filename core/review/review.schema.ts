import { z } from 'zod'
import { day, instant } from '../kernel/schema-kit.schema.ts'
import { LONGEST_DIGEST } from './review-kinds.ts'

/** One line about a whole week. Its Monday is its id, so two computers write into the same record. */
export const digestDraft = z.strictObject({ week: day, text: z.string().trim().min(1).max(LONGEST_DIGEST) })
export type DigestDraft = z.infer<typeof digestDraft>
export const digest = digestDraft.extend({ changedAt: instant })
export type Digest = z.infer<typeof digest>
