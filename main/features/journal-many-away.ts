import { heldByTag } from '../../core/book/held-by-tag.ts'
import type { EntryRow } from '../../core/journal/entry.schema.ts'
import { ok, type Result } from '../../core/kernel/result.ts'
import type { Table } from '../../core/kernel/table.ts'
import { tagsDropped } from '../../core/review/keep-away.ts'
import { journalSettingsOf, SETTINGS_ID } from '../../core/settings/settings.ts'
import type { Store } from '../store/store.ts'

/** Before tags are taken off those entries: the ones that were away by such a tag, and are kept away by themselves now. */
export function keptAway(
  store: Store,
  tags: readonly string[],
  rowsOf: (entries: Table<EntryRow>) => Iterable<EntryRow>,
): Promise<Result<readonly string[]>> {
  return store.change((book) => {
    const record = book.settings.get(SETTINGS_ID)
    const all = { ...record, ...journalSettingsOf(record) }
    const { settings, ids } = tagsDropped(all, tags, rowsOf(book.entries))
    return ok([
      settings === all ? book : { ...book, settings: book.settings.with(SETTINGS_ID, settings) },
      ids,
    ] as const)
  })
}

/** Entries that were left as they are have the tag, and need no wish of their own. */
export function stillHeldByTag(store: Store, ids: readonly string[]): Promise<Result<null>> {
  return store.change((book) => ok([heldByTag(book, ids), null] as const))
}
