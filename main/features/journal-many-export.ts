import type { Book } from '../../core/book/book.ts'
import { hardEntries } from '../../core/book/hard-entries.ts'
import type { ShutWords } from '../../core/book/shut-words.ts'
import { newestFirst } from '../../core/journal/filter.ts'
import type { EntryRow } from '../../core/journal/entry.schema.ts'
import { named } from '../../core/journal/rows-in-steps.ts'
import { refuse, ok, type Result } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import { BETWEEN_ENTRIES, entriesFileName, entryToLeave } from '../../core/summary/entries-markdown.ts'
import type { SaveFile } from '../save-file.ts'
import type { FollowShutWords } from '../store/shut-ground.ts'
import type { Store } from '../store/store.ts'

interface Tools {
  readonly store: Store
  /** The book without what is sealed. */
  readonly shown: () => Book
  readonly saveFile: SaveFile
  readonly shut: FollowShutWords
}

interface Wish {
  readonly ids: readonly string[]
  readonly withPrivate: boolean
}

type Exported =
  | {
      readonly outcome: 'saved'
      readonly fileName: string
      readonly count: number
      readonly heldBack: number
    }
  | { readonly outcome: 'cancelled' }

/**
 * The named entries as one Markdown file, oldest first, read in slices; none that is tied to fear or hurt. `export/nothing-chosen` where none
 * may go out.
 */
export async function exportEntries(
  { store, shown, saveFile, shut }: Tools,
  { ids, withPrivate }: Wish,
  { local }: Stamp,
): Promise<Result<Exported>> {
  const hard = hardEntries(store.read())
  const rows = [...named(shown().entries, ids)]
    .filter(({ trashedAt, id }) => trashedAt === null && !hard.has(id))
    .filter(({ keepPrivate }) => withPrivate || !keepPrivate)
    .toSorted((one, other) => newestFirst(other, one))
  if (rows.length === 0) return refuse({ code: 'export/nothing-chosen' })
  const words = await shut()
  const file = await store.inSlices(written(store, rows, words, withPrivate))
  const suggestedName = `${entriesFileName(dayOf(local))}.md`
  const saved = await saveFile({ suggestedName, extension: 'md', bytes: file.bytes })
  if (!saved.ok) return saved
  return ok(
    saved.value.outcome === 'saved'
      ? { ...saved.value, count: rows.length, heldBack: file.heldBack }
      : saved.value,
  )
}

interface Written {
  readonly bytes: Uint8Array
  /** Sentences that stand in a text which must not leave as well. */
  readonly heldBack: number
}

function* written(
  store: Store,
  rows: readonly EntryRow[],
  shut: ShutWords,
  withPrivate: boolean,
): Generator<void, Written> {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  let heldBack = 0
  for (const row of rows) {
    // Locked meanwhile: what was read is of no use any more, and nothing more is to be read.
    if (!store.isOpen) break
    const before = parts.length === 0 ? '' : BETWEEN_ENTRIES
    const entry = entryToLeave(row, store.text(row.id) ?? '', shut, withPrivate)
    heldBack += entry.heldBack
    parts.push(encoder.encode(`${before}${entry.markdown}`))
    yield
  }
  return { bytes: Buffer.concat([...parts, encoder.encode('\n')]), heldBack }
}
