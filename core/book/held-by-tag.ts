import type { Book } from './book.ts'
import type { EntryRow } from '../journal/entry.schema.ts'
import { tagPutBack, tagsDropped } from '../review/keep-away.ts'
import type { JournalSettings } from '../settings/settings.contract.ts'
import { journalSettingsOf, SETTINGS_ID } from '../settings/settings.ts'

/** Before tags are taken off those rows: the ones that were away by such a tag are kept away by themselves; their ids. */
export function awayWithoutTags(
  book: Book,
  tags: readonly string[],
  rows: Iterable<EntryRow>,
): readonly [Book, readonly string[]] {
  const all = settingsOf(book)
  const { settings, ids } = tagsDropped(all, tags, rows)
  return [settings === all ? book : { ...book, settings: book.settings.with(SETTINGS_ID, settings) }, ids]
}

/** Those that carry a tag by which they are away need no wish of their own any more. */
export function heldByTag(book: Book, ids: readonly string[]): Book {
  const all = settingsOf(book)
  const next = tagPutBack(all, ids, (id) => book.entries.get(id))
  return next === all ? book : { ...book, settings: book.settings.with(SETTINGS_ID, next) }
}

function settingsOf(book: Book): JournalSettings {
  const record = book.settings.get(SETTINGS_ID)
  return { ...record, ...journalSettingsOf(record) }
}
