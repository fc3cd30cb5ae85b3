import { z } from 'zod'
import { id } from '../kernel/schema-kit.schema.ts'
import { entryRow } from './entry.schema.ts'

const marks = entryRow.pick({ tags: true, starred: true, trashedAt: true })

/** What an action changed in one entry; both sides name the same fields. Enough to take it back. */
export const touched = z.strictObject({ id, before: marks.partial(), after: marks.partial() })

/** What an action over many entries may change in each. No word of a text, and no edit of it: `changedAt` stays. */
export type Marks = z.infer<typeof marks>
export type Touched = z.infer<typeof touched>
