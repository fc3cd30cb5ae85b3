import type { Book } from './book.ts'
import { tagPutBack } from '../review/keep-away.ts'
import { journalSettingsOf, SETTINGS_ID } from '../settings/settings.ts'

/** Those that carry a tag by which they are away need no wish of their own any more. */
export function heldByTag(book: Book, ids: readonly string[]): Book {
  const record = book.settings.get(SETTINGS_ID)
  const all = { ...record, ...journalSettingsOf(record) }
  const next = tagPutBack(all, ids, (id) => book.entries.get(id))
  return next === all ? book : { ...book, settings: book.settings.with(SETTINGS_ID, next) }
}
