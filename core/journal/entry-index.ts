import type { Table } from '../kernel/table.ts'
import type { EntryRow } from './entry.schema.ts'
import { EntryTally } from './entry-tally.ts'
import type { EntryFilter } from './journal.contract.ts'
import { OrderedView, type EntryOrder } from './ordered-view.ts'

/** How many filters keep their order at hand besides the plain list. */
const MOST_VIEWS = 8

export interface Page {
  readonly total: number
  readonly rows: readonly EntryRow[]
}

/** Entries in date order and their counts, for as long as the journal is open. */
export class EntryIndex {
  private plain: OrderedView | null = null
  /** The view used last comes last. */
  private readonly views = new Map<string, OrderedView>()
  private readonly tallied = new EntryTally()

  /** `order`: as the vault knew it at opening, so that the first page need not decode every row. */
  constructor(order: EntryOrder | null = null) {
    this.plain = order && OrderedView.from(order)
  }

  /** All rows that pass, newest first. Not to be kept: the list goes on changing. */
  rows(entries: Table<EntryRow>, filter: EntryFilter): readonly EntryRow[] {
    return this.view(entries, filter).rows(entries)
  }

  page(entries: Table<EntryRow>, filter: EntryFilter, offset: number, limit: number): Page {
    const view = this.view(entries, filter)
    return { total: view.count(entries), rows: view.slice(entries, offset, limit) }
  }

  neighbours(entries: Table<EntryRow>, row: EntryRow): { newer: string | null; older: string | null } {
    const view = this.view(entries, row.trashedAt === null ? {} : { inTrash: true })
    const rows = view.rows(entries)
    const place = view.placeOf(row)
    return { newer: rows[place - 1]?.id ?? null, older: rows[place + 1]?.id ?? null }
  }

  tally(entries: Table<EntryRow>): EntryTally {
    this.tallied.follow(entries)
    return this.tallied
  }

  private view(entries: Table<EntryRow>, filter: EntryFilter): OrderedView {
    this.plain ??= OrderedView.of({}, entries)
    const key = keyOf(filter)
    if (key === '') return this.plain
    const view = this.views.get(key) ?? this.narrowed(entries, filter)
    this.views.delete(key)
    this.views.set(key, view)
    const oldest = this.views.keys().next().value
    if (this.views.size > MOST_VIEWS && oldest !== undefined) this.views.delete(oldest)
    return view
  }

  private narrowed(entries: Table<EntryRow>, filter: EntryFilter): OrderedView {
    if (filter.inTrash || !this.plain) return OrderedView.of(filter, entries)
    return OrderedView.among(filter, entries, this.plain.rows(entries))
  }
}

/** The same for filters that choose the same; empty for one that narrows nothing. */
function keyOf(filter: EntryFilter): string {
  return Object.entries(filter)
    .filter(([field, wish]) => wish !== undefined && !(field === 'inTrash' && wish === false))
    .map(([field, wish]) => `${field}=${JSON.stringify(wish)}`)
    .toSorted()
    .join('&')
}
