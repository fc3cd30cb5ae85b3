import type { Cell, Change, Table } from '../kernel/table.ts'
import type { EntryRow } from './entry.schema.ts'
import { newestFirst, passes, sortedNewestFirst } from './filter.ts'
import type { EntryFilter } from './journal.contract.ts'
import { MergedOrder } from './merged-order.ts'
import type { Ordered } from './ordered.ts'

/** Above this many changes at once, one walk over all rows is quicker than finding each place. */
const WALK_ABOVE = 500

/** Entries that stand (none of the trash) as the vault gave them: most in order already, some not. */
export interface EntryOrder {
  /** The table they are of. */
  readonly of: Table<EntryRow>
  readonly ordered: Ordered
  readonly loose: readonly Cell<EntryRow>[]
}

/**
 * The rows that pass one filter, newest first, kept in step with the table: a change costs one
 * binary search, and a page decodes the rows on it.
 */
export class OrderedView {
  private readonly filter: EntryFilter
  private seen: Table<EntryRow>
  private laidOut: Cell<EntryRow>[] | null
  /** What it is laid out from, until a change or more than a page is asked for. */
  private readonly begun: Ordered | null
  /** All rows decoded, until the next change. */
  private decoded: readonly EntryRow[] | null = null

  private constructor(
    filter: EntryFilter,
    entries: Table<EntryRow>,
    sorted: Cell<EntryRow>[] | null,
    begun: Ordered | null = null,
  ) {
    this.filter = filter
    this.seen = entries
    this.laidOut = sorted
    this.begun = begun
  }

  static of(filter: EntryFilter, entries: Table<EntryRow>): OrderedView {
    return new OrderedView(filter, entries, built(filter, entries))
  }

  /** Out of rows already in order. */
  static among(filter: EntryFilter, entries: Table<EntryRow>, sorted: readonly EntryRow[]): OrderedView {
    const passing = sorted.filter((row) => passes(row, filter)).map((value) => ({ value }))
    return new OrderedView(filter, entries, passing)
  }

  /** All entries that stand, from an order known already; rows are decoded where their place is looked for. */
  static from({ of, ordered, loose }: EntryOrder): OrderedView {
    return new OrderedView({}, of, null, loose.length > 0 ? new MergedOrder(ordered, loose) : ordered)
  }

  count(entries: Table<EntryRow>): number {
    this.follow(entries)
    return this.laidOut?.length ?? this.begun?.size ?? 0
  }

  slice(entries: Table<EntryRow>, offset: number, limit: number): readonly EntryRow[] {
    this.follow(entries)
    const cells = this.laidOut?.slice(offset, offset + limit) ?? this.begun?.page(offset, limit) ?? []
    return cells.map(({ value }) => value)
  }

  rows(entries: Table<EntryRow>): readonly EntryRow[] {
    this.follow(entries)
    return (this.decoded ??= this.sorted.map(({ value }) => value))
  }

  /** Where the row stands, or would stand. */
  placeOf(row: EntryRow): number {
    let low = 0
    let high = this.sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (newestFirst(this.sorted[middle]!.value, row) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  private get sorted(): Cell<EntryRow>[] {
    return (this.laidOut ??= [...(this.begun?.page(0, this.begun.size) ?? [])])
  }

  private follow(entries: Table<EntryRow>): void {
    if (entries === this.seen) return
    this.decoded = null
    const changes = entries.changesSince(this.seen)
    if (changes.length > WALK_ABOVE) this.takeMany(changes)
    else this.takeFew(changes)
    this.seen = entries
  }

  private takeFew(changes: readonly Change<EntryRow>[]): void {
    for (const { id, after } of changes) {
      const before = this.seen.get(id)
      if (before && passes(before, this.filter)) this.sorted.splice(this.placeOf(before), 1)
      if (after && passes(after, this.filter)) this.sorted.splice(this.placeOf(after), 0, { value: after })
    }
  }

  /** In one walk over what stands: rows that keep their place are replaced there, others leave it and come in anew. */
  private takeMany(changes: readonly Change<EntryRow>[]): void {
    const next = new Map<string, Cell<EntryRow> | null>()
    const coming: EntryRow[] = []
    for (const { id, after } of changes) {
      const before = this.seen.get(id)
      const wasIn = before !== undefined && passes(before, this.filter)
      const isIn = after !== undefined && passes(after, this.filter)
      const stays = wasIn && isIn && newestFirst(before, after) === 0
      if (wasIn) next.set(id, stays ? { value: after } : null)
      if (isIn && !stays) coming.push(after)
    }
    const kept: Cell<EntryRow>[] = []
    for (const cell of this.sorted) {
      const instead = next.get(cell.value.id)
      if (instead !== null) kept.push(instead ?? cell)
    }
    this.laidOut = coming.length === 0 ? kept : merged(kept, sortedNewestFirst(coming))
  }
}

function merged(kept: readonly Cell<EntryRow>[], coming: readonly EntryRow[]): Cell<EntryRow>[] {
  const all: Cell<EntryRow>[] = []
  let at = 0
  for (const cell of kept) {
    while (at < coming.length && newestFirst(coming[at]!, cell.value) < 0) all.push({ value: coming[at++]! })
    all.push(cell)
  }
  for (; at < coming.length; at += 1) all.push({ value: coming[at]! })
  return all
}

function built(filter: EntryFilter, entries: Table<EntryRow>): Cell<EntryRow>[] {
  const passing = [...entries.values()].filter((row) => passes(row, filter))
  return sortedNewestFirst(passing).map((value) => ({ value }))
}
