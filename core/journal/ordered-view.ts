import type { Table } from '../kernel/table.ts'
import type { EntryRow } from './entry.schema.ts'
import { newestFirst, passes, sortedNewestFirst } from './filter.ts'
import type { EntryFilter } from './journal.contract.ts'

/** Above this many changes at once, sorting anew is quicker than finding each place. */
const REBUILD_ABOVE = 500

/**
 * The rows that pass one filter, newest first, kept in step with the table: a change costs one
 * binary search, and a page is a slice.
 */
export class OrderedView {
  private readonly filter: EntryFilter
  private seen: Table<EntryRow>
  private sorted: EntryRow[]

  /** `sorted` gives rows already in order to choose from, where some are at hand. */
  constructor(filter: EntryFilter, entries: Table<EntryRow>, sorted?: readonly EntryRow[]) {
    this.filter = filter
    this.seen = entries
    this.sorted = sorted ? sorted.filter((row) => passes(row, filter)) : this.built(entries)
  }

  rows(entries: Table<EntryRow>): readonly EntryRow[] {
    if (entries !== this.seen) this.follow(entries)
    return this.sorted
  }

  /** Where the row stands, or would stand. */
  placeOf(row: EntryRow): number {
    let low = 0
    let high = this.sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (newestFirst(this.sorted[middle]!, row) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  private follow(entries: Table<EntryRow>): void {
    const changes = entries.changesSince(this.seen)
    if (changes.length > REBUILD_ABOVE) {
      this.sorted = this.built(entries)
    } else {
      for (const { id, after } of changes) {
        const before = this.seen.get(id)
        if (before && passes(before, this.filter)) this.sorted.splice(this.placeOf(before), 1)
        if (after && passes(after, this.filter)) this.sorted.splice(this.placeOf(after), 0, after)
      }
    }
    this.seen = entries
  }

  private built(entries: Table<EntryRow>): EntryRow[] {
    return sortedNewestFirst([...entries.values()].filter((row) => passes(row, this.filter)))
  }
}
