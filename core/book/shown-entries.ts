import type { EntryRow } from '../journal/entry.schema.ts'
import type { Table } from '../kernel/table.ts'
import type { Day, Instant } from '../kernel/time.ts'
import { isPutAway } from '../review/coming-back.ts'
import type { Book } from './book.ts'
import { outcomeSealedAt } from './coming-back.ts'

type Entries = Table<EntryRow>

/**
 * The book as it may be shown: without the entries of a sealed step, until its day or until it is opened. Kept in step
 * at the cost of what changed; where nothing is sealed it is the very book. Nothing is ever written from it.
 */
export class ShownEntries {
  private all: Entries | null = null
  private shown: Entries | null = null
  private sealedAt: Instant | null = null

  of(book: Book, today: Day): Book {
    const sealedAt = outcomeSealedAt(book, today)
    if (sealedAt === null) return book
    const entries = this.without(book.entries, sealedAt)
    return entries === book.entries ? book : { ...book, entries }
  }

  private without(all: Entries, sealedAt: Instant): Entries {
    const { all: before, shown } = this
    const isNew = before === null || shown === null || this.sealedAt !== sealedAt
    if (!isNew && before === all) return shown
    this.shown = isNew ? walked(all, sealedAt) : followed(shown, all.changesSince(before), sealedAt)
    this.all = all
    this.sealedAt = sealedAt
    return this.shown
  }
}

/** Of an entry that may not be shown on that day. */
export function isSealedEntry(book: Book, row: EntryRow, today: Day): boolean {
  return isPutAway(row, { sealedAt: outcomeSealedAt(book, today) })
}

function walked(all: Entries, sealedAt: Instant): Entries {
  let shown = all
  for (const row of all.values()) if (isPutAway(row, { sealedAt })) shown = shown.without(row.id)
  return shown
}

function followed(before: Entries, changes: ReturnType<Entries['changesSince']>, sealedAt: Instant): Entries {
  let shown = before
  for (const { id, after } of changes) {
    shown = after && !isPutAway(after, { sealedAt }) ? shown.with(id, after) : shown.without(id)
  }
  return shown
}
