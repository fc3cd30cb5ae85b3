import type { Cell } from '../kernel/table.ts'
import type { EntryRow } from './entry.schema.ts'

/** Entries in order, which cost something to lay out all at once. */
export interface Ordered {
  readonly size: number
  page(offset: number, limit: number): readonly Cell<EntryRow>[]
}
