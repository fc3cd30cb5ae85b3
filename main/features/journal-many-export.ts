import { newestFirst } from '../../core/journal/filter.ts'
import type { EntryRow } from '../../core/journal/entry.schema.ts'
import { named } from '../../core/journal/rows-in-steps.ts'
import { refuse, ok, type Result } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import { BETWEEN_ENTRIES, entriesFileName, entryMarkdown } from '../../core/summary/entries-markdown.ts'
import type { SaveFile } from '../save-file.ts'
import type { Store } from '../store/store.ts'

interface Wish {
  readonly ids: readonly string[]
  readonly withPrivate: boolean
}

type Exported =
  | { readonly outcome: 'saved'; readonly fileName: string; readonly count: number }
  | { readonly outcome: 'cancelled' }

/** The named entries as one Markdown file, oldest first, read in slices. `export/nothing-chosen` where none may go out. */
export async function exportEntries(
  store: Store,
  saveFile: SaveFile,
  { ids, withPrivate }: Wish,
  { local }: Stamp,
): Promise<Result<Exported>> {
  const rows = [...named(store.read().entries, ids)]
    .filter(({ keepPrivate, trashedAt }) => trashedAt === null && (withPrivate || !keepPrivate))
    .toSorted((one, other) => newestFirst(other, one))
  if (rows.length === 0) return refuse({ code: 'export/nothing-chosen' })
  const bytes = await store.inSlices(written(store, rows))
  const suggestedName = `${entriesFileName(dayOf(local))}.md`
  const saved = await saveFile({ suggestedName, extension: 'md', bytes })
  if (!saved.ok) return saved
  return ok(saved.value.outcome === 'saved' ? { ...saved.value, count: rows.length } : saved.value)
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
