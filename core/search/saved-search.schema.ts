import { z } from 'zod'
import { id, instant } from '../kernel/schema-kit.schema.ts'

/** Most characters of what is typed. */
export const LONGEST_SEARCH = 400

/** A search kept under a name; `text` is what is typed, filters and all. */
export const savedSearchDraft = z.strictObject({
  name: z.string().trim().min(1).max(60),
  text: z.string().trim().min(1).max(LONGEST_SEARCH),
})
export type SavedSearchDraft = z.infer<typeof savedSearchDraft>

export const savedSearch = savedSearchDraft.extend({ id, createdAt: instant, changedAt: instant })
export type SavedSearch = z.infer<typeof savedSearch>
