import type { Book } from '../../core/book/book.ts'
import { newestFirst } from '../../core/journal/filter.ts'
import type { EntryRow } from '../../core/journal/entry.schema.ts'
import { named } from '../../core/journal/rows-in-steps.ts'
import { refuse, ok, type Result } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import { BETWEEN_ENTRIES, entriesFileName, entryMarkdown } from '../../core/summary/entries-markdown.ts'
import type { Dialogs } from '../ports.ts'
import type { Store } from '../store/store.ts'

interface Wish {
  readonly ids: readonly string[]
  readonly withPrivate: boolean
}

interface ExportTools {
  readonly store: Store
  /** The book without what is sealed. */
  readonly shown: () => Book
  readonly dialogs: Dialogs
}

type Exported =
  | { readonly outcome: 'saved'; readonly fileName: string; readonly count: number }
  | { readonly outcome: 'cancelled' }

/** The named entries as one Markdown file, oldest first, read in slices. `export/nothing-chosen` where none may go out. */
export async function exportEntries(
  { store, shown, dialogs }: ExportTools,
  { ids, withPrivate }: Wish,
  { local }: Stamp,
): Promise<Result<Exported>> {
  const rows = [...named(shown().entries, ids)]
    .filter(({ keepPrivate, trashedAt }) => trashedAt === null && (withPrivate || !keepPrivate))
    .toSorted((one, other) => newestFirst(other, one))
  if (rows.length === 0) return refuse({ code: 'export/nothing-chosen' })
  const bytes = await store.inSlices(written(store, rows))
  if (!store.isOpen) return refuse({ code: 'vault/locked' })
  const suggestedName = `${entriesFileName(dayOf(local))}.md`
  const saved = await dialogs.save({ suggestedName, extension: 'md', bytes })
  if (saved.kind === 'refused') return refuse({ code: 'disk/refused', reason: saved.reason })
  if (saved.kind === 'cancelled') return ok({ outcome: 'cancelled' })
  return ok({ outcome: 'saved', fileName: saved.fileName, count: rows.length })
}

function* written(store: Store, rows: readonly EntryRow[]): Generator<void, Uint8Array> {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  for (const row of rows) {
    // Locked meanwhile: what was read is of no use any more, and nothing more is to be read.
    if (!store.isOpen) break
    const before = parts.length === 0 ? '' : BETWEEN_ENTRIES
    parts.push(encoder.encode(`${before}${entryMarkdown(row, store.text(row.id) ?? '')}`))
    yield
  }
  return Buffer.concat([...parts, encoder.encode('\n')])
}
